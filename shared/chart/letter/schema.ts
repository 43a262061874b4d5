import { z } from 'zod';
import { RED_FLAG_IDS } from '../../clinical/redFlags.ts';
import { freeText, line } from '../../practice/fields.ts';
import { LANGUAGES } from '../../practice/practice.ts';

/** A letter to another provider; a referral names the red flags that it is about. */
export const letterSchema = z.object({
  language: z.enum(LANGUAGES),
  to: line(),
  subject: line(),
  text: freeText(),
  flags: z.array(z.enum(RED_FLAG_IDS)),
});
export type LetterBody = z.infer<typeof letterSchema>;

export const emptyLetter = (): LetterBody => ({ language: 'en', to: '', subject: '', text: '', flags: [] });
