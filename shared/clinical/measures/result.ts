import { z } from 'zod';
import { LINE_LIMIT, line } from '../../practice/fields.ts';
import { ANSWER_LIMIT, type Instrument, ITEM_LIMIT } from './instrument.ts';
import { type NotScored, SCORER_VERSION, type Scored, score, scoreFromTotal } from './score.ts';

const whole = (limit: number) => z.int('not-valid').min(-limit, 'out-of-range').max(limit, 'out-of-range');

/** What was entered, as it was entered: the answers, or a total from the paper form. */
export const measureEntrySchema = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('items'),
    answers: z.array(whole(ANSWER_LIMIT).nullable()).max(ITEM_LIMIT, 'too-large'),
    /** The activities in the patient's words, one for each answer (PSFS); empty elsewhere. */
    activities: z.array(line(LINE_LIMIT)).max(ITEM_LIMIT, 'too-large'),
  }),
  z.strictObject({
    by: z.literal('total'),
    total: whole(ANSWER_LIMIT * ITEM_LIMIT).nullable(),
    answered: whole(ITEM_LIMIT).nullable(),
    subtotal: whole(ITEM_LIMIT).nullable(),
  }),
]);
export type MeasureEntry = z.infer<typeof measureEntrySchema>;

/**
 * A result as an entry keeps it: what was entered, under which definition, form and scorer, and what came out.
 * The value is kept, so a later correction of a definition or of the scorer never changes what was charted. The
 * date is the entry's.
 */
export const measureResultSchema = z.strictObject({
  instrument: z.string().min(1, 'required').max(60, 'too-long'),
  version: z.int('not-valid').min(1, 'not-valid'),
  form: z.string().max(LINE_LIMIT, 'too-long').nullable(),
  scorer: z.int('not-valid').min(1, 'not-valid'),
  entry: measureEntrySchema,
  /** In the unit of the instrument. */
  value: z.number(),
  band: z.string().max(LINE_LIMIT, 'too-long').nullable(),
});
export type MeasureResult = z.infer<typeof measureResultSchema>;

/** Scores what was entered, whichever way. */
export const scoreEntry = (instrument: Instrument, entry: MeasureEntry): Scored | NotScored =>
  entry.by === 'items' ? score(instrument, entry.answers) : scoreFromTotal(instrument, entry);

/** The record to keep of what was entered, or why there is none. */
export function resultOf(
  instrument: Instrument,
  entry: MeasureEntry,
): { ok: true; result: MeasureResult } | NotScored {
  const outcome = scoreEntry(instrument, entry);
  if (!outcome.ok) return outcome;
  const { id, version, form } = instrument;
  const { value, band } = outcome;
  return {
    ok: true,
    result: { instrument: id, version, form, scorer: SCORER_VERSION, entry, value, band },
  };
}
