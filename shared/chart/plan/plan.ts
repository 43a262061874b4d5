import type { Beginning, Finding, Kind } from '../kind.ts';
import { planFacts } from './facts.ts';
import { emptyGoal } from './goal.ts';
import { planHandout } from './handout.ts';
import { planProse } from './prose.ts';
import { missingFromPlan } from './rules.ts';
import { emptyPlan, type PlanBody, planSchema, STOP_RULES } from './schema.ts';

type Of<Type extends Finding['fact']['type']> = Finding & {
  fact: Extract<Finding['fact'], { type: Type }>;
};

/** What the newest assessment found of that type. */
export function fromNewestAssessment<Type extends Finding['fact']['type']>(
  findings: readonly Finding[],
  type: Type,
): Of<Type>[] {
  const newest = assessmentIn(findings);
  return findings.filter(
    (finding): finding is Of<Type> => finding.fact.type === type && finding.entryId === newest?.entryId,
  );
}

/** Everything that the newest assessment of the episode found. */
export function newestFacts(findings: readonly Finding[]): Finding['fact'][] {
  const newest = assessmentIn(findings);
  return findings.filter(({ entryId }) => entryId === newest?.entryId).map(({ fact }) => fact);
}

/** The newest assessment of the episode: the entry whose findings are examined ones; null before there is one. */
export function assessmentIn(findings: readonly Finding[]): { entryId: string; date: string } | null {
  const newest = findings.findLast(
    ({ fact }) => fact.type !== 'goal' && (fact.type !== 'measurement' || fact.occasion === 'assessment'),
  );
  return newest ? { entryId: newest.entryId, date: newest.date } : null;
}

/**
 * The first plan of an episode begins with what the assessment knows: the patient's own goals and what may stand in the
 * way. The next version begins as the one before it.
 */
function begin({ previous, findings }: Beginning<PlanBody>): PlanBody {
  const basis = assessmentIn(findings);
  if (previous?.isSameEpisode) {
    const { entryId, body } = previous;
    return { ...body, number: body.number + 1, replaces: entryId, basis };
  }
  const goals = fromNewestAssessment(findings, 'complaint')
    .filter(({ fact }) => fact.goals.trim() !== '')
    .map(({ fact }) => ({ ...emptyGoal(fact.complaint), words: fact.goals.trim() }));
  const barriers = fromNewestAssessment(findings, 'impression').flatMap(({ fact }) => fact.barriers);
  return { ...emptyPlan(), basis, goals, barriers, stopRules: [...STOP_RULES] };
}

/** A treatment plan by technique: goals, bouts, dose, home care, and when it is looked at again. */
export const plan: Kind<PlanBody> = {
  id: 'plan',
  version: 1,
  schema: planSchema,
  upgrade: (body) => body,
  empty: emptyPlan,
  isEncounter: false,
  begin,
  missing: missingFromPlan,
  facts: planFacts,
  prose: planProse,
  excerpt: ({ goals }) => goals.map(({ words }) => words.trim()).find((words) => words !== '') ?? '',
  signatures: () => [],
  charge: () => null,
  handout: planHandout,
  homeCare: ({ homeCare, homeCareNote }) =>
    homeCare.length === 0 ? null : { items: homeCare, note: homeCareNote },
};
