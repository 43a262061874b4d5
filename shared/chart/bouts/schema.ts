import { z } from 'zod';
import { REGION_IDS, SIDES } from '../../clinical/regions.ts';
import { pressureLevel } from '../../clinical/scales.ts';
import { TECHNIQUE_IDS } from '../../clinical/techniques/techniques.ts';
import { freeText } from '../../practice/fields.ts';

/** The longest session and bout, in minutes; longer is a slip of the keyboard. */
export const MOST_MINUTES = 300;
/** More rows than any visit has. */
export const MOST_BOUTS = 100;
export const sessionMinutes = () =>
  z.int('not-valid').min(1, 'out-of-range').max(MOST_MINUTES, 'out-of-range');

/** One technique on one region. Empty choices and null numbers are allowed in a draft. */
export const boutSchema = z.object({
  id: z.string().min(1).max(40),
  technique: z.union([z.enum(TECHNIQUE_IDS), z.literal('')]),
  region: z.union([z.enum(REGION_IDS), z.literal('')]),
  side: z.union([z.enum(SIDES), z.literal('')]),
  pressure: pressureLevel().nullable(),
  minutes: sessionMinutes().nullable(),
  /** Why it is done against a contraindication; empty where none speaks. */
  override: freeText(),
});
export type Bout = z.infer<typeof boutSchema>;
