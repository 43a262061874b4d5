import { useMemo } from 'react';
import { caseOf } from '#shared/chart/plan/case.ts';
import { assessmentIn } from '#shared/chart/plan/plan.ts';
import { suggest } from '#shared/clinical/suggest/suggest.ts';
import { TECHNIQUE_IDS } from '#shared/clinical/techniques/techniques.ts';
import type { BoutSafety } from '../../../../components/chart/bouts/safety.ts';
import { useDraftPart } from '../../../../platform/drafts.ts';
import type { PartProps } from '../../planDraft.ts';

/** What the newest assessment of the episode lets think of, for what the patient prefers; null before there is one. */
export function useSuggestions(
  { draft, findings }: Pick<PartProps, 'draft' | 'findings'>,
  safety: BoutSafety,
) {
  const preferences = useDraftPart(draft, ({ body }) => body.preferences);
  const { rules, on } = safety;
  return useMemo(() => {
    const assessment = assessmentIn(findings);
    if (assessment === null) return null;
    const facts = findings.filter(({ entryId }) => entryId === assessment.entryId).map(({ fact }) => fact);
    const asked = caseOf(facts, on, { preferences, advise: rules, offered: TECHNIQUE_IDS, habit: {} });
    return { assessment, massage: asked.massage, ...suggest(asked) };
  }, [findings, preferences, rules, on]);
}
