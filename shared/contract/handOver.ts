import { z } from 'zod';
import { idSchema } from '../chart/entry.ts';
import { intakeSchema } from '../chart/intake/schema.ts';
import { instant, plainDate } from '../practice/dates.ts';
import { dataCall } from './call.ts';

const secret = z.string().min(1, 'required').max(1000, 'too-long');

/**
 * The laptop is turned to the patient: from `begin` to `end` the data process answers nothing but these calls, so
 * that no way out of the page leads into a chart. Locking stays possible, and ends it too.
 */
export const handOverCalls = {
  /** From here on only this draft of a history can be reached; it becomes one that the patient fills in. */
  'handOver.begin': dataCall(z.object({ entryId: idSchema }), z.object({})),
  /** Her own form, and what her page greets her with. */
  'handOver.read': dataCall(
    z.object({}),
    z.object({
      /** Known to her page so that nothing is lost when the data process stops: it can be saved once it is open again. */
      entryId: idSchema,
      revision: z.int(),
      body: intakeSchema,
      /** The day it is filled in, where the practice is. */
      date: plainDate(),
      isDone: z.boolean(),
      practiceName: z.string(),
      therapistName: z.string(),
      patient: z.object({
        givenName: z.string(),
        familyName: z.string(),
        preferredName: z.string(),
        birthDate: plainDate(),
        phone: z.string(),
        email: z.string(),
      }),
    }),
  ),
  /** Saves it; answers only when it is on the disk. */
  'handOver.save': dataCall(
    z.object({ revision: z.int(), body: intakeSchema }),
    z.object({ revision: z.int(), savedAt: instant() }),
  ),
  /** The patient has signed and gives the laptop back; nothing can be changed any more. */
  'handOver.finish': dataCall(z.object({}), z.object({})),
  /** Back into the chart, by the secret of the therapist; the fictional practice has none and takes any. */
  'handOver.end': dataCall(
    z.object({ secret, with: z.enum(['passphrase', 'recovery-code']) }),
    z.object({ entryId: idSchema }),
    60,
  ),
};
