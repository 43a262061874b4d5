import { DAYS_MISSED } from '../../clinical/measures/pain.ts';
import { withRating } from './measures/edit.ts';
import type { MeasureRow } from './measures/schema.ts';

/** Days missed in the last 4 weeks as the outcome measure has them, or null where they were not asked. */
export const daysMissedIn = (measures: readonly MeasureRow[]): number | null =>
  measures.find(({ instrument }) => instrument === DAYS_MISSED.id)?.score?.value ?? null;

/** The days written into the outcome measure, the one place that holds them. Null takes the answer away. */
export const withDaysMissed = (measures: readonly MeasureRow[], days: number | null): MeasureRow[] =>
  withRating(measures, DAYS_MISSED, days);
