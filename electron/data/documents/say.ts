import type { PlainDate, TimeOfDay } from '#shared/practice/dates.ts';
import type { Language } from '#shared/practice/practice.ts';
import { documents as english } from '#shared/text/en/documents.ts';
import { documents as french } from '#shared/text/fr/documents.ts';
import { createTexts, type Text, textIn } from '#shared/text/text.ts';

/** The words, dates and times of a document in its own language, whatever the screen speaks. */
const texts = createTexts('en', { en: { documents: english }, fr: { documents: french } });

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
