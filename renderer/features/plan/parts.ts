import { timeBudget } from '#shared/chart/plan/rules.ts';
import type { PlanBody } from '#shared/chart/plan/schema.ts';
import { sessionsOf } from '#shared/chart/plan/schema.ts';

/** The parts of a plan on the screen, in the order of planning. */
export const PLAN_PARTS = ['goals', 'techniques', 'dose', 'homeCare', 'care'] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/** How far a part is. */
export function stateOf(part: PlanPart, body: PlanBody): 'open' | 'done' | 'wrong' {
  switch (part) {
    case 'goals':
      return body.goals.length > 0 ? 'done' : 'open';
    case 'techniques':
      if ((timeBudget(body)?.over ?? 0) > 0) return 'wrong';
      return body.bouts.length > 0 ? 'done' : 'open';
    case 'dose':
      return body.dose.minutes !== null && sessionsOf(body.dose) !== null ? 'done' : 'open';
    case 'homeCare':
      return body.homeCare.length === 0 && body.homeCareNote.trim() === '' ? 'open' : 'done';
    case 'care':
      return body.providers + body.referral + body.expectedResponse + body.afterCare === '' ? 'open' : 'done';
  }
}
