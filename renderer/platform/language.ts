import { createContext, useContext } from 'react';
import type { Language } from '#shared/practice/practice.ts';
import { FIRST_WORDS } from '#shared/text/first.ts';
import { addWords, createTexts, type Text, textIn } from '#shared/text/text.ts';
import { usePreferences } from './preferences.ts';

const texts = createTexts('en', FIRST_WORDS);

/** Adds words that come with a part of the app that is loaded later. */
export const loadWords = (words: Parameters<typeof addWords>[1]): void => addWords(texts, words);

/** One for a language, always the same, so that what is made of its words can be kept with it. */
const byLanguage: Readonly<Record<Language, Text>> = { en: textIn(texts, 'en'), fr: textIn(texts, 'fr') };

/** The words in a language, outside of components. */
export const wordsIn = (language: Language): Text => byLanguage[language];

/** A part of the screen that speaks a language of its own: the form that a patient fills in. */
export const LanguageHere = createContext<Language | null>(null);

/** The language on this part of the screen now. */
export function useLanguage(): Language {
  const here = useContext(LanguageHere);
  const { language } = usePreferences();
  return here ?? language;
}

/** The words in the language on screen: `text('common:action.save')`. */
export const useText = (): Text => wordsIn(useLanguage());
