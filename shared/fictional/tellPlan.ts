import { emptyGoal, type Goal } from '../chart/plan/goal.ts';
import type { PlanBody } from '../chart/plan/schema.ts';
import type { StoryConsent, StoryPatient } from './story.ts';
import type { StoryGoal, StoryPlan } from './storyPlan.ts';
import type { Telling } from './tellPapers.ts';
import { daysBefore } from './when.ts';

/** The consent to the plan, in the words of the first one; none where that has ended since. */
export function consentToPlan({ consents, plan }: StoryPatient): StoryConsent | null {
  const treatment = consents.find(({ scope }) => scope === 'treatment');
  return treatment && treatment.endedDaysAgo === undefined ? { ...treatment, visit: plan.visit } : null;
}

/** A plan of the story as it is made in that language, from what the records begin a new one with. */
export function planBody(begun: PlanBody, plan: StoryPlan, { language, date }: Telling): PlanBody {
  const { pressure = '', wishes, bouts, minutes, perWeek, weeks, total = null } = plan;
  const said = (told: StoryPlan['wishes']) => told?.[language] ?? '';
  return {
    ...begun,
    goals: plan.goals.map((goal, index) => goalOf(goal, `goal-${index + 1}`, { language, date })),
    preferences: { ...begun.preferences, pressure, wishes: said(wishes) },
    bouts: bouts.map(([technique, region, side, level, length, position, reason], index) => ({
      id: `bout-${index + 1}`,
      technique,
      region,
      side,
      pressure: level,
      minutes: length,
      override: '',
      position,
      reason: reason[language],
    })),
    dose: { minutes, perWeek, weeks, total, start: date },
    barriers: [...(plan.barriers ?? begun.barriers)],
    providers: said(plan.providers),
    referral: said(plan.referral),
    homeCareNote: said(plan.homeCare),
    expectedResponse: said(plan.expected),
    afterCare: said(plan.afterCare),
  };
}

function goalOf(goal: StoryGoal, id: string, { language, date }: Pick<Telling, 'language' | 'date'>): Goal {
  const { term, words, weeks, measured, evaluation } = goal;
  const by = daysBefore(date, -7 * weeks);
  const told = {
    ...emptyGoal(id),
    term,
    words: words[language],
    by,
    evaluation: evaluation?.[language] ?? '',
  };
  if (!measured) return told;
  const [measure, baseline, target] = measured;
  return {
    ...told,
    measure:
      typeof measure === 'string'
        ? { type: 'instrument', id: measure, own: null }
        : { type: 'motion', movement: measure[0], side: measure[1] },
    baseline,
    baselineDate: date,
    target,
  };
}
