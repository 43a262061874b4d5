import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/**
 * Instants are UTC (`2026-11-22T15:04:05.123Z`); dates of birth and of service are plain local dates
 * (`1984-03-12`) that no time zone can move; times of day are `HH:MM` in the practice's zone.
 */
export type Instant = string;
export type PlainDate = string;
export type TimeOfDay = string;

/** Asked of every date in every list that goes to the window, so it has to be quick: Temporal takes ten times as long. */
const isPlainDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // 30 February becomes a day in March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

export const plainDate = () => z.string().refine(isPlainDate, 'not-a-date');
export const timeOfDay = () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u, 'not-a-time');
export const instant = () => z.iso.datetime('not-valid');

/** Zones that were found to exist; asking the engine again for each of 500 entries would take 200 ms. */
const knownZones = new Set<string>();

function isTimeZone(zone: string): boolean {
  if (knownZones.has(zone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    knownZones.add(zone);
    return true;
  } catch {
    return false;
  }
}

export const timeZone = () => z.string().refine(isTimeZone, 'not-valid');

/** A plain date as what texts format, which they do in UTC: no time zone can move it. */
export const dayOf = (date: PlainDate): Date => new Date(`${date}T00:00:00Z`);

/** The calendar date in `zone` at that instant. */
export function dateIn(zone: string, at: Instant): PlainDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The time of day in `zone` at that instant, to the minute. */
export function timeIn(zone: string, at: Instant): TimeOfDay {
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}

/** Whole years of age on that date, as a birthday counts them; 29 February counts on 1 March. */
export function ageOn(birthDate: PlainDate, on: PlainDate): number {
  const born = Temporal.PlainDate.from(birthDate);
  const day = Temporal.PlainDate.from(on);
  const hadBirthday = day.month > born.month || (day.month === born.month && day.day >= born.day);
  return day.year - born.year - (hadBirthday ? 0 : 1);
}

/** The date so many days later. */
export const daysLater = (date: PlainDate, days: number): PlainDate =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** Whole days from the one date to the other; negative when the other is earlier. */
export const daysFrom = (date: PlainDate, to: PlainDate): number =>
  Temporal.PlainDate.from(date).until(to, { largestUnit: 'day' }).days;

/** Hours from a local service time to an instant; negative when the instant is earlier. */
export function hoursAfter(
  service: { date: PlainDate; start: TimeOfDay; zone: string },
  at: Instant,
): number {
  const from = Temporal.PlainDateTime.from(`${service.date}T${service.start || '00:00'}`).toZonedDateTime(
    service.zone,
  );
  return (Temporal.Instant.from(at).epochMilliseconds - from.epochMilliseconds) / 3_600_000;
}
