import { useMemo } from 'react';
import { caseOf } from '#shared/chart/plan/case.ts';
import { sharesOf } from '#shared/chart/plan/habit.ts';
import { assessmentIn, newestFacts } from '#shared/chart/plan/plan.ts';
import { suggest } from '#shared/clinical/suggest/suggest.ts';
import type { BoutSafety } from '../../../../components/chart/bouts/safety.ts';
import { useOfferedTechniques } from '../../../../components/chart/useOfferedTechniques.ts';
import { useDraftPart } from '../../../../platform/drafts.ts';
import { useCall } from '../../../../platform/queries.ts';
import type { PartProps } from '../../planDraft.ts';

/** What the newest assessment of the episode lets think of, for what the patient prefers; null before there is one. */
export function useSuggestions(
  { draft, findings }: Pick<PartProps, 'draft' | 'findings'>,
  safety: BoutSafety,
) {
  // Not the wishes in words beside them: a letter typed there suggests nothing anew.
  const pressure = useDraftPart(draft, ({ body }) => body.preferences.pressure);
  const helped = useDraftPart(draft, ({ body }) => body.preferences.helped);
  const notHelped = useDraftPart(draft, ({ body }) => body.preferences.notHelped);
  const { techniques: offered } = useOfferedTechniques();
  const counts = useCall('chart.habits', {}, { gcTime: 0 }).data?.counts;
  const habit = useMemo(() => (counts ? sharesOf(counts) : {}), [counts]);
  const { rules, on } = safety;
  return useMemo(() => {
    const assessment = assessmentIn(findings);
    if (assessment === null) return null;
    const preferences = { pressure, helped, notHelped };
    const asked = caseOf(newestFacts(findings), on, { preferences, advise: rules, offered, habit });
    return { assessment, massage: asked.massage, ...suggest(asked) };
  }, [findings, pressure, helped, notHelped, offered, habit, rules, on]);
}
