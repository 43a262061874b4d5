import { z } from 'zod';
import { CONDITION_IDS } from '../../clinical/conditions.ts';
import { MEDICATION_CLASS_IDS } from '../../clinical/medications.ts';
import { RED_FLAG_IDS, RED_FLAG_LEVELS } from '../../clinical/redFlags.ts';
import { plainDate } from '../../practice/dates.ts';
import { idSchema } from '../entry.ts';

/** What an alert says; `chart:alert.<type>` has its words (`alertWords.ts`). */
const whatSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('note'), note: z.string() }),
  z.object({
    type: z.literal('red-flag'),
    flag: z.enum(RED_FLAG_IDS),
    level: z.enum(RED_FLAG_LEVELS),
    isSettled: z.boolean(),
  }),
  z.object({ type: z.literal('allergy'), to: z.string(), reaction: z.string() }),
  z.object({ type: z.literal('do-not'), condition: z.enum(CONDITION_IDS), note: z.string() }),
  z.object({ type: z.literal('caution'), condition: z.enum(CONDITION_IDS), note: z.string() }),
  z.object({ type: z.literal('medication'), class: z.enum(MEDICATION_CLASS_IDS), name: z.string() }),
  /** `weeks` is null without a due date. */
  z.object({ type: z.literal('pregnancy'), weeks: z.int().nullable(), complication: z.boolean() }),
  z.object({ type: z.literal('history-missing') }),
  z.object({ type: z.literal('history-due'), since: plainDate() }),
  z.object({ type: z.literal('history-changed'), note: z.string() }),
  z.object({ type: z.literal('consent'), state: z.enum(['missing', 'refused', 'withdrawn', 'expired']) }),
  /** The plan in force, by its number in the episode and its date, is not consented to. */
  z.object({ type: z.literal('plan-consent'), number: z.int(), since: plainDate() }),
  z.object({ type: z.literal('minor-alone') }),
]);
export type AlertWhat = z.infer<typeof whatSchema>;

/** One thing to keep in view on every chart screen and on every page that is printed of the chart. */
export const alertSchema = z.object({
  /** The same for the same thing, so that lists keep their rows. */
  id: z.string(),
  level: z.enum(['danger', 'warn']),
  what: whatSchema,
  /** The entry that it comes from; null when it comes from the patient's record, or from an entry that is missing. */
  entryId: idSchema.nullable(),
});
export type Alert = z.infer<typeof alertSchema>;
