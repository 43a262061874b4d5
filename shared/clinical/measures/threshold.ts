import { z } from 'zod';

/**
 * How much change a row asks for.
 * - `absolute`: so many units of the score.
 * - `percent`: so many percent of the baseline score.
 * - `by-baseline`: units of the score, by where the baseline lies (both ends included).
 * - `level`: the score itself, for instruments that rate change: this level or a better one.
 */
const amountSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('absolute'), value: z.number().positive('threshold-not-positive') }),
  z.strictObject({ kind: z.literal('percent'), value: z.number().positive('threshold-not-positive') }),
  z.strictObject({
    kind: z.literal('by-baseline'),
    steps: z
      .array(
        z.strictObject({
          from: z.number(),
          to: z.number(),
          value: z.number().positive('threshold-not-positive'),
        }),
      )
      .min(1, 'missing-field')
      .max(20, 'too-large')
      .readonly(),
  }),
  z.strictObject({ kind: z.literal('level'), value: z.int('not-valid') }),
]);
export type Amount = z.infer<typeof amountSchema>;

/** The fields of a row that a definition file writes too. */
export const thresholdFields = {
  /** Unique in its list; a choice of population is kept by it. */
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'not-valid')
    .max(60, 'too-long'),
  /** Of the score, or of one item (one activity of the PSFS). */
  of: z.enum(['score', 'item']),
  amount: amountSchema,
  /** The range or interval that the source gives around the value; null where it gives one figure. */
  reported: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
  /** Confidence of an MDC in percent (90, 95), or null where the source does not say it. */
  confidence: z.number().min(50, 'not-valid').max(99.9, 'not-valid').nullable(),
  /** Whom it was measured in: `measures:population.<id>`, or its own words in an own instrument. */
  population: z.string().trim().min(1, 'missing-field').max(200, 'too-long'),
  /** The page it was read from; null is general knowledge. */
  source: z.string().trim().min(1, 'not-valid').max(500, 'too-long').nullable(),
};

/**
 * One published figure: a minimal detectable change (MDC: beyond the error of measurement) or a minimal
 * important difference (MCID: important to patients). Which of the two is said by the list it stands in. Figures
 * of different studies stand beside each other and are never averaged. Where a source gives a range, `value` is
 * its cautious end, the larger change, unless it names one figure inside it.
 */
export const thresholdSchema = z.strictObject({ ...thresholdFields, reviewed: z.null() });
export type Threshold = z.infer<typeof thresholdSchema>;
