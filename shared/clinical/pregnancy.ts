import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../practice/dates.ts';
import type { ConditionId } from './conditions.ts';

/** From the last period to the expected date: 40 weeks. General knowledge. */
const TERM_DAYS = 280;
/** A due date further ahead than this cannot be. */
export const MOST_WEEKS_AHEAD = 42;
/** The first trimester ends with the 13th week. General knowledge. */
const FIRST_TRIMESTER_WEEKS = 14;
/** Weeks past the due date after which it is not taken to go on; the history then needs a review. */
const WEEKS_OVERDUE = 3;

const daysUntil = (due: PlainDate, on: PlainDate): number =>
  Temporal.PlainDate.from(on).until(Temporal.PlainDate.from(due), { largestUnit: 'day' }).days;

/** Whole weeks of gestation on that date; negative when the due date is further ahead than a pregnancy lasts. */
export const weeksOn = (due: PlainDate, on: PlainDate): number =>
  Math.floor((TERM_DAYS - daysUntil(due, on)) / 7);

/** The third trimester begins with the 28th week. General knowledge. */
const THIRD_TRIMESTER_WEEKS = 28;

/** The trimester on that date; null when no pregnancy with that due date goes on then. */
export function trimesterOn(due: PlainDate, on: PlainDate): 'first' | 'second' | 'third' | null {
  const weeks = weeksOn(due, on);
  if (weeks < 0 || dueDateProblem(due, on) !== null) return null;
  return weeks < FIRST_TRIMESTER_WEEKS ? 'first' : weeks < THIRD_TRIMESTER_WEEKS ? 'second' : 'third';
}

/** What the rules know the pregnancy as on that date; none when it is over. Without a due date: either. */
export function pregnancyConditions(due: PlainDate | '', on: PlainDate): ConditionId[] {
  if (due === '') return ['pregnancy-first-trimester', 'pregnancy-later'];
  const weeks = weeksOn(due, on);
  if (weeks > 40 + WEEKS_OVERDUE) return [];
  return [weeks < FIRST_TRIMESTER_WEEKS ? 'pregnancy-first-trimester' : 'pregnancy-later'];
}

/** Whether a due date cannot be that of a pregnancy that is going on. */
export function dueDateProblem(due: PlainDate, on: PlainDate): 'due-date-past' | 'due-date-far' | null {
  const days = daysUntil(due, on);
  if (days < -7 * WEEKS_OVERDUE) return 'due-date-past';
  return days > 7 * MOST_WEEKS_AHEAD ? 'due-date-far' : null;
}
