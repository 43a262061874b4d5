import { dayOf, type PlainDate } from '../../practice/dates.ts';
import type { Text } from '../../text/text.ts';

/** A date inside a sentence, in the language of the text: `November 3, 2025`, `3 novembre 2025`, `1er novembre 2025`. */
export const dateWords = (date: PlainDate, text: Text): string =>
  text('assessment:day', { date: dayOf(date) });
