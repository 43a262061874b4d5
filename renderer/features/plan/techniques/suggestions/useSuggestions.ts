import { useMemo } from 'react';
import { caseOf } from '#shared/chart/plan/case.ts';
import { sharesOf } from '#shared/chart/plan/habit.ts';
import { assessmentIn } from '#shared/chart/plan/plan.ts';
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
  const preferences = useDraftPart(draft, ({ body }) => body.preferences);
  const { techniques: offered } = useOfferedTechniques();
  const counts = useCall('chart.habits', {}, { gcTime: 0 }).data?.counts;
  const habit = useMemo(() => (counts ? sharesOf(counts) : {}), [counts]);
  const { rules, on } = safety;
  return useMemo(() => {
    const assessment = assessmentIn(findings);
    if (assessment === null) return null;
    const facts = findings.filter(({ entryId }) => entryId === assessment.entryId).map(({ fact }) => fact);
    const asked = caseOf(facts, on, { preferences, advise: rules, offered, habit });
    return { assessment, massage: asked.massage, ...suggest(asked) };
  }, [findings, preferences, offered, habit, rules, on]);
}
