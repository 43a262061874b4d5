import { dayOf, type PlainDate } from '../../practice/dates.ts';
import type { Text } from '../../text/text.ts';

/** A date inside a sentence, in the language of the text: `3 November 2025`. */
export const dateWords = (date: PlainDate, text: Text): string =>
  text('assessment:day', { date: dayOf(date) });
