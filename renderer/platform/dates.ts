import { useEffect, useMemo, useState } from 'react';
import {
  ageOn,
  dateIn,
  type Instant,
  type PlainDate,
  type TimeOfDay,
  timeIn,
} from '#shared/practice/dates.ts';
import type { Language } from '#shared/practice/practice.ts';
import { useLanguage } from './language.ts';
import { useCall } from './queries.ts';

const STYLES = {
  /** `Mar 12, 1984`, `12 mars 1984`. */
  medium: { dateStyle: 'medium' },
  /** `Thursday, March 12, 1984`. */
  full: { dateStyle: 'full' },
  /** `Mar 12`, for lists that name the year elsewhere. */
  dayAndMonth: { month: 'short', day: 'numeric' },
  /** `Thu, Mar 12`, for days that are close. */
  weekday: { weekday: 'short', month: 'short', day: 'numeric' },
  /** `2:05 p.m.`, `14 h 05`. */
  time: { timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
export type DateStyle = Exclude<keyof typeof STYLES, 'time'>;

/** Making an `Intl` formatter costs more than a thousand uses of it, so each is made once. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, style: keyof typeof STYLES): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  const known = formats.get(key);
  if (known) return known;
  // A plain date has no zone: it is read and written as if the whole world kept UTC.
  const made = new Intl.DateTimeFormat(`${language}-CA`, { ...STYLES[style], timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

/** A plain date as that language writes it; what is not a date is shown as it is, never hidden. */
export function formatDate(date: PlainDate, language: Language, style: DateStyle = 'medium'): string {
  const at = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? date : formatOf(language, style).format(at);
}

/** `14:05` → `2:05 p.m.`, `14 h 05`; empty stays empty. */
export function formatTime(time: TimeOfDay, language: Language): string {
  if (time === '') return '';
  return formatOf(language, 'time').format(new Date(`1970-01-01T${time}:00Z`));
}

/** `3 hours ago`, `il y a 2 jours`: the largest unit that is at least one. */
export function formatAgo(since: Instant, now: Instant, language: Language): string {
  const format = new Intl.RelativeTimeFormat(`${language}-CA`, { numeric: 'auto' });
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / 60_000));
  if (minutes < 60) return format.format(-minutes, 'minute');
  if (minutes < 24 * 60) return format.format(-Math.floor(minutes / 60), 'hour');
  return format.format(-Math.floor(minutes / (24 * 60)), 'day');
}

/** The present instant, renewed each half minute: for what says how long ago something was. */
export function useNow(): Instant {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** The zone the practice keeps; until it has been read, the zone of the machine. */
export function useZone(): string {
  const practice = useCall('practice.read', {});
  return practice.data?.practice.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Today's date in the practice's zone. */
export function useToday(): PlainDate {
  const zone = useZone();
  return dateIn(zone, useNow());
}

/** The formats of this module in one language and zone. */
export interface Dates {
  date: (date: PlainDate, style?: DateStyle) => string;
  time: (time: TimeOfDay) => string;
  /** How long before `now`. */
  ago: (since: Instant, now: Instant) => string;
  /** The local date of an instant. */
  dateOf: (at: Instant, style?: DateStyle) => string;
  timeOf: (at: Instant) => string;
}

/** Dates in the language of the screen and the zone of the practice; the same object while neither changes. */
export function useDates(): Dates {
  const language = useLanguage();
  const zone = useZone();
  return useMemo(
    () => ({
      date: (date, style) => formatDate(date, language, style),
      time: (time) => formatTime(time, language),
      ago: (since, now) => formatAgo(since, now, language),
      dateOf: (at, style) => formatDate(dateIn(zone, at), language, style),
      timeOf: (at) => formatTime(timeIn(zone, at), language),
    }),
    [language, zone],
  );
}

/** Whole years of age today, or null for what is not (yet) a birth date. */
export function useAge(birthDate: string): number | null {
  const today = useToday();
  return ageOrNull(birthDate, today);
}

/** As `useAge`, for many at once. */
export function ageOrNull(birthDate: string, today: PlainDate): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(birthDate)) return null;
  try {
    const age = ageOn(birthDate, today);
    return age >= 0 ? age : null;
  } catch {
    return null;
  }
}
