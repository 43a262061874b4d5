import { z } from 'zod';
import { REGION_IDS, SIDES } from '../../clinical/regions.ts';
import { painScore, pressureLevel } from '../../clinical/scales.ts';
import { TECHNIQUE_IDS } from '../../clinical/techniques.ts';
import { freeText } from '../../practice/fields.ts';
import { cents } from '../../practice/money.ts';

/** The longest session and bout, in minutes; longer is a slip of the keyboard. */
export const MOST_MINUTES = 300;
/** More rows than any visit has. */
export const MOST_BOUTS = 100;
const minutes = () => z.int('not-valid').min(1, 'out-of-range').max(MOST_MINUTES, 'out-of-range');

/** One technique on one region. Empty choices and null numbers are allowed in a draft. */
export const boutSchema = z.object({
  id: z.string().min(1).max(40),
  technique: z.union([z.enum(TECHNIQUE_IDS), z.literal('')]),
  region: z.union([z.enum(REGION_IDS), z.literal('')]),
  side: z.union([z.enum(SIDES), z.literal('')]),
  pressure: pressureLevel().nullable(),
  minutes: minutes().nullable(),
});
export type Bout = z.infer<typeof boutSchema>;

/** A visit as a SOAP note. Null and empty mean "not recorded", never zero. */
export const visitSchema = z.object({
  subjective: freeText(),
  painBefore: painScore().nullable(),
  objective: freeText(),
  bouts: z.array(boutSchema).max(MOST_BOUTS, 'too-large'),
  response: freeText(),
  painAfter: painScore().nullable(),
  assessment: freeText(),
  plan: freeText(),
  homeCare: freeText(),
  durationMinutes: minutes().nullable(),
  feeCents: cents().nullable(),
});
export type VisitBody = z.infer<typeof visitSchema>;

export const emptyVisit = (): VisitBody => ({
  subjective: '',
  painBefore: null,
  objective: '',
  bouts: [],
  response: '',
  painAfter: null,
  assessment: '',
  plan: '',
  homeCare: '',
  durationMinutes: null,
  feeCents: null,
});
