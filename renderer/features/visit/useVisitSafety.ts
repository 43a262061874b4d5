import { useMemo } from 'react';
import type { Background } from '#shared/chart/background/background.ts';
import { visitAdviser } from '#shared/chart/visit/rules.ts';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import type { BoutSafety } from '../../components/chart/bouts/safety.ts';
import { type Draft, useDraftPart } from '../../platform/drafts.ts';

/**
 * Made once for what is known of the patient and the red flags asked just now; the same object until one of them
 * changes, so that a keystroke makes no rules and draws no row.
 */
export function useVisitSafety(draft: Draft<VisitBody>, background: Background): BoutSafety {
  const redFlags = useDraftPart(draft, ({ body }) => body.redFlags);
  const on = useDraftPart(draft, ({ service }) => service.date);
  return useMemo(
    () => ({ rules: visitAdviser({ redFlags }, background, on), background, on }),
    [redFlags, background, on],
  );
}
