import { kindOf } from '#shared/chart/registry.ts';
import type { Copy } from '#shared/contract/papers.ts';
import { dateIn, type Instant, type PlainDate, type TimeOfDay, timeIn } from '#shared/practice/dates.ts';
import type { Language } from '#shared/practice/practice.ts';
import { REST_WORDS } from '#shared/text/rest.ts';
import { createTexts, type Text, textIn } from '#shared/text/text.ts';

/** The words, dates and times of a document in its own language, whatever the screen speaks. */
const texts = createTexts('en', REST_WORDS);

export const wordsIn = (language: Language): Text => textIn(texts, language);

const formats = (options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> => ({
  en: new Intl.DateTimeFormat('en-CA', { ...options, timeZone: 'UTC' }),
  fr: new Intl.DateTimeFormat('fr-CA', { ...options, timeZone: 'UTC' }),
});
const DATES = formats({ dateStyle: 'long' });
const TIMES = formats({ timeStyle: 'short' });

/** `November 22, 2026`, `22 novembre 2026`, `1er novembre 2026`. A plain date is the UTC day of that name. */
export function sayDate(date: PlainDate, language: Language): string {
  const said = DATES[language].format(new Date(`${date}T00:00Z`));
  return language === 'fr' ? said.replace(/^1 /u, '1er ') : said;
}

/** `2:30 p.m.`, `14 h 30`. */
export const sayTime = (time: TimeOfDay, language: Language): string =>
  TIMES[language].format(new Date(`2000-01-01T${time}Z`));

/**
 * The end of a patient's id, for the foot of a page: the beginning of a UUIDv7 is a time, and two patients
 * entered together share it. `…-8f3a12c49d7e` → `12C4-9D7E`.
 */
export function shortId(id: string): string {
  const end = id.replaceAll('-', '').slice(-8).toUpperCase();
  return `${end.slice(0, 4)}-${end.slice(4)}`;
}

/** How one document speaks: its words, a day, and a moment as a day and time where the practice is. */
export interface Speech {
  t: Text;
  language: Language;
  day: (date: PlainDate) => string;
  dayAndTime: (date: PlainDate, time: TimeOfDay) => string;
  moment: (at: Instant) => string;
}

export function speechIn(language: Language, zone: string): Speech {
  const t = wordsIn(language);
  const day = (date: PlainDate) => sayDate(date, language);
  const dayAndTime = (date: PlainDate, time: TimeOfDay) =>
    t('chart:entry.serviceAt', { date: day(date), time: sayTime(time, language) });
  return { t, language, day, dayAndTime, moment: (at) => dayAndTime(dateIn(zone, at), timeIn(zone, at)) };
}

/** What the file of an entry is called: its kind, the day of its service and whom it is for, never a patient. */
export function fileTitle(
  { kind, date, copyFor }: { kind: string; date: PlainDate; copyFor: Copy },
  language: Language,
): string {
  const t = wordsIn(language);
  return t(`documents:entry.fileTitle.${copyFor}`, { kind: t(`chart:kind.${kindOf(kind).id}`), date });
}
