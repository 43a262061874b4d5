import type { Language } from '#shared/practice/practice.ts';
import { DESKTOP_WORDS } from '#shared/text/desktop.ts';
import { FIRST_WORDS } from '#shared/text/first.ts';
import { REST_WORDS } from '#shared/text/rest.ts';
import { createTexts, type Text, textIn } from '#shared/text/text.ts';

/** All words of both languages: a test finds what it looks for by the words that a person would read. */
export const ALL_WORDS = {
  en: { ...FIRST_WORDS.en, ...REST_WORDS.en, ...DESKTOP_WORDS.en },
  fr: { ...FIRST_WORDS.fr, ...REST_WORDS.fr, ...DESKTOP_WORDS.fr },
};

const texts = createTexts('en', ALL_WORDS);

export const textOf = (language: Language): Text => textIn(texts, language);
