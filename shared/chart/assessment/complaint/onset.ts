import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../../../practice/dates.ts';
import type { Complaint, OnsetSaid } from './schema.ts';

export type AgoUnit = Exclude<OnsetSaid, 'date'>;
export const AGO_UNITS = ['days', 'weeks', 'months', 'years'] as const satisfies readonly AgoUnit[];
/** The longest ago that can be typed, in any unit. */
export const MOST_AGO = 120;

const ONE = { days: 'day', weeks: 'week', months: 'month', years: 'year' } as const;

/** The onset of a complaint that began so long before the date; in weeks and more, nobody is sure of the day. */
export function onsetAgo(
  count: number,
  unit: AgoUnit,
  on: PlainDate,
): Pick<Complaint, 'onset' | 'onsetSaid' | 'isAbout'> {
  const onset = Temporal.PlainDate.from(on)
    .subtract({ [unit]: count })
    .toString();
  return { onset, onsetSaid: unit, isAbout: unit !== 'days' };
}

/** How many of the unit lie between the onset and the date, rounded to the nearest; negative when it is later. */
export function ago(onset: PlainDate, unit: AgoUnit, on: PlainDate): number {
  const day = Temporal.PlainDate.from(on);
  const since = day.since(onset, {
    largestUnit: ONE[unit],
    smallestUnit: ONE[unit],
    roundingMode: 'halfExpand',
  });
  return since[unit];
}

/** Whether the complaint begins after the assessment: then one of the two dates is wrong. */
export const isOnsetLater = ({ onset }: Pick<Complaint, 'onset'>, on: PlainDate): boolean =>
  onset !== '' && on !== '' && onset > on;
