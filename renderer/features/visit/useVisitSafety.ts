import { useMemo } from 'react';
import type { Background } from '#shared/chart/background/background.ts';
import { visitAdviser } from '#shared/chart/visit/rules.ts';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import type { Adviser } from '#shared/clinical/contraindications/engine.ts';
import type { PlainDate } from '#shared/practice/dates.ts';
import { type Draft, useDraftPart } from '../../platform/drafts.ts';

/** What the chart says of the patient, for the techniques that are chosen. */
export interface VisitSafety {
  rules: Adviser;
  background: Background;
  /** The day of the visit: consents and the trimester follow from it. */
  on: PlainDate;
}

/**
 * Made once for what is known of the patient and the red flags asked just now; the same object until one of them
 * changes, so that a keystroke makes no rules and draws no row.
 */
export function useVisitSafety(draft: Draft<VisitBody>, background: Background): VisitSafety {
  const redFlags = useDraftPart(draft, ({ body }) => body.redFlags);
  const on = useDraftPart(draft, ({ service }) => service.date);
  return useMemo(
    () => ({ rules: visitAdviser({ redFlags }, background, on), background, on }),
    [redFlags, background, on],
  );
}
