import { z } from 'zod';
import { PROBLEM_REASONS } from '../clinical/measures/custom.ts';
import { instrumentSchema } from '../clinical/measures/instrument.ts';
import { instant } from '../practice/dates.ts';
import { dataCall, internalCall, mainCall } from './call.ts';

/** A version of an outcome measure of the therapist's own. */
const addedInstrumentSchema = z.object({ instrument: instrumentSchema, addedAt: instant() });
export type AddedInstrument = z.infer<typeof addedInstrumentSchema>;

/** What became of a definition file. A bad one is no failure of the call: its problems are the answer. */
const additionSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('added'), instrument: instrumentSchema }),
  z.object({ outcome: z.literal('there-already'), instrument: instrumentSchema }),
  z.object({
    outcome: z.literal('refused'),
    /** Nothing of the file was taken over. `path` is dotted, empty for the whole file. */
    problems: z.array(z.object({ path: z.string(), reason: z.enum(PROBLEM_REASONS) })),
  }),
]);
export type InstrumentAddition = z.infer<typeof additionSchema>;

/** A dialog may stand open for a while. */
const DIALOG_SECONDS = 600;

export const instrumentCalls = {
  /** Every version of each of the therapist's own, the newest first. */
  'instruments.list': dataCall(z.object({}), z.object({ instruments: z.array(addedInstrumentSchema) })),
  /** Asks which file, and takes over what it defines; null when the person cancelled. */
  'instruments.add': mainCall(
    z.object({}),
    z.object({ addition: additionSchema.nullable() }),
    DIALOG_SECONDS,
  ),
  'instruments.takeOver': internalCall(z.object({ path: z.string().min(1) }), additionSchema),
};
