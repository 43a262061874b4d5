import { daysFrom, daysLater, type PlainDate } from '../../practice/dates.ts';
import { nearest } from './nearest.ts';
import { type PlanBody, sessionsOf } from './schema.ts';

/** What is known of the care since a plan was made. All dates are dates of service, in any order. */
export interface Course {
  /** The day of the plan. */
  made: PlainDate;
  /** Of signed visits. */
  visits: readonly PlainDate[];
  /** Of signed assessments. */
  assessments: readonly PlainDate[];
  today: PlainDate;
  /** What ended it: a discharge assessment, or the next version of the plan. */
  end: { on: PlainDate; why: 'discharge' | 'replaced' } | null;
}

/**
 * `missed`: its day is over and it was not made up so far. `due` is the next one to come, on or after today; there is at
 * most one.
 */
export type VisitState = 'attended' | 'missed' | 'due' | 'later';

export interface PlannedVisit {
  /** From 1. */
  number: number;
  date: PlainDate;
  state: VisitState;
  /** The day of the visit that was attended for it. */
  attended: PlainDate | null;
  /** The re-assessment that falls due with it. */
  review: ReviewPlace | null;
}

export type ReviewPlace = 'half' | 'end';

export interface PlannedReview {
  place: ReviewPlace;
  /** The visit that it falls due with; null where it is by date. */
  visit: number | null;
  /** The day it falls due, or is expected to; null while that is not known. */
  date: PlainDate | null;
  state: 'done' | 'late' | 'due' | 'later';
}

export interface PlanCalendar {
  /** Empty while the plan has no first session and nobody has come, or says no frequency. */
  visits: readonly PlannedVisit[];
  reviews: readonly PlannedReview[];
  planned: number;
  /** Of the planned ones; what was attended beyond them is `extra`. */
  attended: number;
  extra: number;
  missed: number;
  /** Planned and not attended, missed ones with them. */
  left: number;
  /** The day of the visit that is due; null where none is to come. */
  next: PlainDate | null;
  end: Course['end'];
}

/** An assessment so many days before a re-assessment falls due is that re-assessment: one visit a week. Ours. */
const EARLY_DAYS = 7;

/**
 * The planned visits of a plan as dates, and how the care stands against them; null while the dose does not say how many
 * sessions there are. It is no appointment book: dates are spread evenly over each week whatever day they fall on.
 *
 * - A total unlike sessions a week times weeks keeps the frequency, and ends earlier or later.
 * - A visit counts from the first session on, and any day after the day of the plan: the patient may come earlier than
 *   planned, and the plan may be written after the first session. Without a first session, the day of the plan counts,
 *   and the dates begin with the first visit.
 * - A new version counts by the same rule: one that keeps the first session goes on counting, one with a new first
 *   session counts anew. The version that it replaces counts no visit from that day on.
 * - Once it has ended nothing is due any more; what was not attended is left, and said.
 */
export function planCalendar(plan: Pick<PlanBody, 'dose' | 'review'>, course: Course): PlanCalendar | null {
  const planned = sessionsOf(plan.dose);
  if (planned === null) return null;
  const counting = countingVisits(plan.dose.start, course);
  const dates = plannedDates(plan.dose, plan.dose.start || counting[0] || null);
  const kept = counting.slice(0, planned);
  const reviews = plannedReviews(plan, planned, dates, kept, course);
  const visits = placed(dates, kept, reviews, course);
  return {
    visits,
    reviews,
    planned,
    attended: kept.length,
    extra: counting.length - kept.length,
    missed: visits.filter(({ state }) => state === 'missed').length,
    left: planned - kept.length,
    next: visits.find(({ state }) => state === 'due')?.date ?? null,
    end: course.end,
  };
}

/** The visits that count, oldest first. */
function countingVisits(start: PlainDate | '', { made, visits, today, end }: Course): PlainDate[] {
  const counts = (date: PlainDate) =>
    (date > made || date >= (start || made)) &&
    date <= today &&
    // The day of a discharge is often that of the last visit; the day of a new version is that version's.
    (end === null || date < end.on || (end.why === 'discharge' && date === end.on));
  return visits.filter(counts).toSorted();
}

/** Visit by visit; nothing where there is no day to begin with or no frequency. */
function plannedDates(dose: PlanBody['dose'], start: PlainDate | null): PlainDate[] {
  const planned = sessionsOf(dose);
  const { perWeek, weeks } = dose;
  if (start === null || planned === null) return [];
  // With a total and weeks alone, the total is spread over the weeks.
  const days = perWeek === null ? (weeks === null ? null : (weeks * 7) / planned) : 7 / perWeek;
  if (days === null) return [];
  return Array.from({ length: planned }, (_, index) => daysLater(start, wholeDays(index * days)));
}

/** Whole days of a product of fractions: 3 × (7 / 3) is 7, whatever the rounding. */
const wholeDays = (days: number): number => Math.floor(days + 1e-9);

function placed(
  dates: readonly PlainDate[],
  kept: readonly PlainDate[],
  reviews: readonly PlannedReview[],
  { today, end }: Course,
): PlannedVisit[] {
  const attendedFor = new Map(nearest(dates, kept).map((at, index) => [at, kept[index] ?? null]));
  const lastDay = end === null || end.on > today ? today : end.on;
  const isPast = (date: PlainDate) => date < lastDay;
  const due = end === null ? dates.findIndex((date, at) => !attendedFor.has(at) && !isPast(date)) : -1;
  return dates.map((date, at) => {
    const attended = attendedFor.get(at) ?? null;
    const open: VisitState = isPast(date) ? 'missed' : at === due ? 'due' : 'later';
    return {
      number: at + 1,
      date,
      state: attended === null ? open : 'attended',
      attended,
      review: reviews.find(({ visit }) => visit === at + 1)?.place ?? null,
    };
  });
}

/** The re-assessments of the plan: half of it where there is more than one visit, and its end. */
function plannedReviews(
  { review }: Pick<PlanBody, 'review'>,
  planned: number,
  dates: readonly PlainDate[],
  kept: readonly PlainDate[],
  course: Course,
): PlannedReview[] {
  const byVisit = (place: ReviewPlace, visit: number): PlannedReview => {
    const fellDue = kept[visit - 1] ?? null;
    const date = fellDue ?? dates[visit - 1] ?? null;
    return { place, visit, date, state: reviewState(date, fellDue !== null, course) };
  };
  const byDate = (place: ReviewPlace, date: PlainDate): PlannedReview => ({
    place,
    visit: null,
    date,
    state: reviewState(date, date <= course.today, course),
  });
  const reviews: PlannedReview[] = [];
  if (review.half === 'count' && planned > 1) reviews.push(byVisit('half', Math.ceil(planned / 2)));
  if (review.half === 'date' && review.halfDate !== '') reviews.push(byDate('half', review.halfDate));
  if (review.end === 'count') reviews.push(byVisit('end', planned));
  if (review.end === 'date' && review.endDate !== '') reviews.push(byDate('end', review.endDate));
  return reviews;
}

/** The assessment that a plan is built on is of its day or before it, and is no re-assessment. */
function reviewState(
  date: PlainDate | null,
  hasFallenDue: boolean,
  { made, assessments, today, end }: Course,
): PlannedReview['state'] {
  const isDone =
    date !== null && assessments.some((on) => on > made && on <= today && daysFrom(on, date) <= EARLY_DAYS);
  if (isDone) return 'done';
  if (date === null || !hasFallenDue || end !== null) return 'later';
  return date < today ? 'late' : 'due';
}
