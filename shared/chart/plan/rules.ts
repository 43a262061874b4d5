import { adviser } from '../../clinical/contraindications/engine.ts';
import type { Instant, PlainDate } from '../../practice/dates.ts';
import type { Background } from '../background/background.ts';
import { risksOf } from '../background/risks.ts';
import { boutMinutes, boutsAgainstAdvice, incompleteBouts } from '../bouts/rules.ts';
import type { EntryContent, Missing } from '../kind.ts';
import { needDay, needs, needTherapist } from '../needs.ts';
import { type Goal, isTargetBetter } from './goal.ts';
import { type PlanBody, sessionsOf } from './schema.ts';

/** The rules for the patient as the chart knows her. */
export const planAdviser = (background: Pick<Background, 'statements'>, on: PlainDate) =>
  adviser(risksOf(background, on));

/**
 * What is missing before a plan can be signed. Source: records-and-claims, rule 1 and e (a plan says its goals, how they
 * are evaluated, the treatment, its frequency and duration, and when it is re-assessed); that a target is better than its
 * baseline is ours. What goes against a contraindication needs a reason.
 */
export function missingFromPlan(
  { body, service, author }: EntryContent<PlanBody>,
  at: Instant,
  background: Background,
): Missing[] {
  const list = needs();
  const { missing, need } = list;
  const { dose, review } = body;
  needDay(list, service, at);
  need(body.goals.length > 0, 'goals', 'plan-goals');
  missing.push(...body.goals.flatMap((goal, index) => missingFromGoal(goal, index, service.date)));
  missing.push(...incompleteBouts(body.bouts));
  missing.push(...boutsAgainstAdvice(body.bouts, planAdviser(background, service.date)));
  need(dose.minutes !== null, 'dose.minutes', 'dose-minutes');
  need(sessionsOf(dose) !== null, dose.perWeek === null ? 'dose.perWeek' : 'dose.weeks', 'dose-sessions');
  need(review.half !== 'date' || review.halfDate !== '', 'review.halfDate', 'review-date');
  need(review.end !== 'date' || review.endDate !== '', 'review.endDate', 'review-date');
  needTherapist(list, author);
  return missing;
}

/** A goal says what is to be reached; one that is measured says from where, to what and by when. */
function missingFromGoal(goal: Goal, index: number, on: PlainDate): Missing[] {
  const path = `goals.${index}`;
  const missing: Missing[] = [];
  const need = (there: boolean, field: string, reason: string) => {
    if (!there) missing.push({ path: `${path}.${field}`, reason });
  };
  need(goal.words.trim() !== '', 'words', 'goal-words');
  need(goal.by === '' || goal.by > on, 'by', 'goal-by-past');
  if (goal.measure === null) {
    need(goal.evaluation.trim() !== '', 'evaluation', 'goal-evaluation');
    return missing;
  }
  need(goal.baseline !== null, 'baseline', 'goal-baseline');
  need(goal.target !== null, 'target', 'goal-target');
  need(isTargetBetter(goal), 'target', 'goal-direction');
  need(goal.by !== '', 'by', 'goal-by');
  return missing;
}

/** How the minutes of the bouts stand against the session; null while the session has none. */
export function timeBudget({ bouts, dose }: Pick<PlanBody, 'bouts' | 'dose'>): {
  planned: number;
  session: number;
  /** Above zero where the plan does not fit. */
  over: number;
} | null {
  if (dose.minutes === null) return null;
  const planned = boutMinutes({ bouts });
  return { planned, session: dose.minutes, over: planned - dose.minutes };
}
