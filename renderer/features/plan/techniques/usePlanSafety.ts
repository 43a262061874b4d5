import { useMemo } from 'react';
import type { Background } from '#shared/chart/background/background.ts';
import { planAdviser } from '#shared/chart/plan/rules.ts';
import type { BoutSafety } from '../../../components/chart/bouts/safety.ts';
import { useDraftPart } from '../../../platform/drafts.ts';
import type { PlanDraft } from '../planDraft.ts';

/** Made once for what is known of the patient, so that a keystroke makes no rules and draws no row. */
export function usePlanSafety(draft: PlanDraft, background: Background): BoutSafety {
  const on = useDraftPart(draft, ({ service }) => service.date);
  return useMemo(() => ({ rules: planAdviser(background, on), background, on }), [background, on]);
}
