import { Temporal } from 'temporal-polyfill';
import type { Service } from '../chart/entry.ts';
import type { Instant, PlainDate } from '../practice/dates.ts';
import type { When } from './story.ts';

const SUNDAY = 7;
const QUARTER_HOUR = { smallestUnit: 'minute', roundingIncrement: 15, roundingMode: 'floor' } as const;

/** When a visit of the story took place. The practice is closed on Sundays: those visits were the day before. */
export function serviceOf(when: When, now: Instant, zone: string): Service {
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
  if ('minutesAgo' in when) {
    const start = here.subtract({ minutes: when.minutesAgo }).toPlainDateTime().round(QUARTER_HOUR);
    return { date: start.toPlainDate().toString(), start: start.toString().slice(11, 16), zone };
  }
  const day = here.toPlainDate().subtract({ days: when.daysAgo });
  const open = day.dayOfWeek === SUNDAY ? day.subtract({ days: 1 }) : day;
  return { date: open.toString(), start: when.at, zone };
}

/** The instant so many minutes after a visit began. */
export function minutesInto({ date, start, zone }: Service, minutes: number): Instant {
  const began = Temporal.PlainDateTime.from(`${date}T${start}`).toZonedDateTime(zone);
  return new Date(began.epochMilliseconds + minutes * 60_000).toISOString();
}

/** The birth date of someone who is that old today and has her birthday on `MM-DD`. */
export function bornOn(age: number, birthday: string, today: PlainDate): PlainDate {
  const year = Number(today.slice(0, 4)) - age - (birthday > today.slice(5) ? 1 : 0);
  return `${year}-${birthday}`;
}

export const daysBefore = (today: PlainDate, days: number): PlainDate =>
  Temporal.PlainDate.from(today).subtract({ days }).toString();

/** The due date of a pregnancy that is in that week today: forty weeks lead to it. */
export const dueDateAt = (weeks: number, today: PlainDate): PlainDate => daysBefore(today, 7 * (weeks - 40));
