import { instrumentOf } from '../../../clinical/measures/instruments.ts';
import { targetFrom } from '../../../clinical/measures/target.ts';
import type { PlainDate } from '../../../practice/dates.ts';
import type { Finding } from '../../kind.ts';
import { emptyGoal, type Goal, instrumentOfGoal } from '../goal.ts';
import { endOf, type PlanBody } from '../schema.ts';
import type { Applying } from './apply.ts';
import type { PlanTemplate, TemplateGoal } from './template.ts';

/**
 * The goals of a plan with what a template knows of measuring them: the first goal by the template's first, and so on. The
 * template's own words come only into a plan without goals.
 */
export function goalsWith(template: PlanTemplate, plan: PlanBody, { on, findings, newId }: Applying): Goal[] {
  const by = endOf(plan.dose, on) ?? '';
  const written = plan.goals.length > 0 ? plan.goals : template.goals.map(() => emptyGoal(newId()));
  return written.map((goal, index) => {
    const brought = template.goals[index];
    return brought ? filled(goal, brought, findings, by) : goal;
  });
}

function filled(goal: Goal, brought: TemplateGoal, findings: readonly Finding[], by: PlainDate | ''): Goal {
  const { term, words } = goal;
  const named: Goal = {
    ...goal,
    term: term === '' ? brought.term : term,
    words: words.trim() === '' ? brought.words : words,
    by: goal.by === '' ? by : goal.by,
  };
  if (goal.measure !== null) return measured(named, findings, '');
  if (goal.evaluation.trim() !== '') return named;
  for (const { id, own, mcid } of brought.measures) {
    if ((own ?? instrumentOf(id)) === null || newestOf(id, findings) === null) continue;
    return measured({ ...named, measure: { type: 'instrument', id, own } }, findings, mcid);
  }
  return { ...named, evaluation: brought.evaluation };
}

/** The baseline as it was measured last, with its date, and the least change that is important to patients as target. */
function measured(goal: Goal, findings: readonly Finding[], mcid: string): Goal {
  const { measure } = goal;
  const instrument = measure === null ? null : instrumentOfGoal(measure);
  if (measure?.type !== 'instrument' || instrument === null) return goal;
  const last = goal.baseline === null ? newestOf(measure.id, findings) : null;
  const baseline = goal.baseline ?? last?.value ?? null;
  return {
    ...goal,
    baseline,
    baselineDate: last === null ? goal.baselineDate : last.date,
    target: goal.target ?? (baseline === null ? null : targetFrom(instrument, baseline, mcid)),
  };
}

/** The newest score of that instrument; one right after a treatment is no baseline. */
function newestOf(id: string, findings: readonly Finding[]): { value: number; date: PlainDate } | null {
  const last = findings.findLast(
    ({ fact }) => fact.type === 'measurement' && fact.measure === id && fact.occasion !== 'after',
  );
  return last?.fact.type === 'measurement' ? { value: last.fact.value, date: last.date } : null;
}
