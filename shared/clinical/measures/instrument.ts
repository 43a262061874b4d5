import { z } from 'zod';
import { checkInstrument } from './soundness.ts';
import { thresholdSchema } from './threshold.ts';

/** The most items a form may have, and the largest answer either way: beyond any real questionnaire. */
export const ITEM_LIMIT = 100;
export const ANSWER_LIMIT = 1000;

const answer = () => z.int('not-valid').min(-ANSWER_LIMIT, 'too-large').max(ANSWER_LIMIT, 'too-large');
const source = () => z.string().trim().min(1, 'not-valid').max(500, 'too-long').nullable();
const words = (limit = 200) => z.string().trim().min(1, 'missing-field').max(limit, 'too-long');

/** One question of a form, answered by a whole number from `low` to `high`. */
export const itemSchema = z.strictObject({
  low: answer(),
  high: answer(),
  /** The key of its words in `measures:prompt`, the words themselves in an own instrument, null where none ship. */
  words: words(2000).nullable(),
});
export type Item = z.infer<typeof itemSchema>;

/**
 * How answers become a score (clinical knowledge C). The set is closed: one scorer, one table of worked cases.
 * - `single`: the one answer. `level`: the same for a rating of change; `neutral` is the level "no change".
 * - `sum`, `mean`: of the answers. `tick-count`: how many were ticked.
 * - `percent-of-answered`: sum / (largest answer × answered) × 100. `dash`: (sum / answered − 1) × 25.
 * - `start-back`: points (0 or 1 an item), with a sub-score of the `psychosocial` items (numbers from 1). High risk when the
 *   sub-score reaches `highFrom`, else medium when the total reaches `mediumFrom`, else low.
 */
const formulaSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single') }),
  z.strictObject({ kind: z.literal('level'), neutral: answer() }),
  z.strictObject({ kind: z.literal('sum') }),
  z.strictObject({ kind: z.literal('mean') }),
  z.strictObject({ kind: z.literal('tick-count') }),
  z.strictObject({ kind: z.literal('percent-of-answered') }),
  z.strictObject({ kind: z.literal('dash') }),
  z.strictObject({
    kind: z.literal('start-back'),
    psychosocial: z.array(z.int('not-valid')).min(1, 'missing-field').max(ITEM_LIMIT, 'too-large').readonly(),
    mediumFrom: z.int('not-valid'),
    highFrom: z.int('not-valid'),
  }),
]);
export type Formula = z.infer<typeof formulaSchema>;

/**
 * What an unanswered item means.
 * - `all-needed`: no score. `of-answered`: the formula looks at the answered ones only.
 * - `mean-of-answered`: a missing one counts as the mean of the others. `counts-as-zero`: an empty box is a "no".
 */
export const MISSING_RULES = ['all-needed', 'of-answered', 'mean-of-answered', 'counts-as-zero'] as const;
export type MissingRule = (typeof MISSING_RULES)[number];
const missingSchema = z.strictObject({
  rule: z.enum(MISSING_RULES),
  /** Fewer answered items than this: no score. */
  minAnswered: z.int('not-valid'),
});

export const UNITS = ['points', 'percent', 'millimetres', 'days', 'level'] as const;
export type Unit = (typeof UNITS)[number];
export const DIRECTIONS = ['higher-is-better', 'higher-is-worse'] as const;
export type Direction = (typeof DIRECTIONS)[number];
/** `stratifier`: sorts patients, shows no change. `anchor`: the answer is itself a rating of change. */
export const PURPOSES = ['outcome', 'stratifier', 'anchor'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What an instrument is for follows from its formula. */
export function purposeOf({ formula }: Pick<Instrument, 'formula'>): Purpose {
  if (formula.kind === 'level') return 'anchor';
  return formula.kind === 'start-back' ? 'stratifier' : 'outcome';
}
export const LICENCE_TERMS = [
  'own-wording',
  'public-domain',
  'scores-only',
  'not-in-a-sold-product',
  'non-commercial',
  'own-copy',
] as const;
export type LicenceTerms = (typeof LICENCE_TERMS)[number];

/** A named range of the score, whole numbers, both ends included: `measures:band.<id>`, or an own name. */
export const bandSchema = z.strictObject({
  id: words(),
  from: z.int('not-valid'),
  to: z.int('not-valid'),
  source: source(),
  reviewed: z.null(),
});
export type Band = z.infer<typeof bandSchema>;

/** An outcome measure as data: everything the scorer, the change rules and the screen need to know of it. */
const shapeSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'not-valid')
    .max(60, 'too-long'),
  /** Counts changes of this definition. Results keep it, so a change never touches what was scored. */
  version: z.int('not-valid').min(1, 'not-valid').max(10_000, 'too-large'),
  /** The first version whose scores compare with this one's: what is scored, and how, did not change since. */
  comparableFrom: z.int('not-valid').min(1, 'not-valid'),
  /** The edition of the paper form, or null where there is only one. */
  form: words().nullable(),
  items: z.array(itemSchema).min(1, 'missing-field').max(ITEM_LIMIT, 'too-large').readonly(),
  /** Who says what the items are: the form, or the patient (PSFS: activities in the patient's words). */
  itemsFrom: z.enum(['form', 'patient']),
  direction: z.enum(DIRECTIONS),
  formula: formulaSchema,
  missing: missingSchema,
  /** Where formula and missing rule were read; null is general knowledge. */
  scoringSource: source(),
  /** The least and the greatest score that the formula can give. */
  range: z.strictObject({ low: z.number(), high: z.number() }),
  unit: z.enum(UNITS),
  /** Decimals of the score. */
  decimals: z.int('not-valid').min(0, 'not-valid').max(2, 'not-valid'),
  /** Half away from zero, on the exact fraction. */
  rounding: z.literal('half-up'),
  bands: z.array(bandSchema).max(20, 'too-large').readonly(),
  mdc: z.array(thresholdSchema).max(50, 'too-large').readonly(),
  mcid: z.array(thresholdSchema).max(50, 'too-large').readonly(),
  /** Baselines below or above these cannot show change well; null where nothing is known of it. */
  insensitive: z.strictObject({ below: z.number(), above: z.number(), source: source() }).nullable(),
  licence: z.strictObject({
    holder: words().nullable(),
    mayShipWording: z.boolean(),
    terms: z.enum(LICENCE_TERMS),
    /** The notice to show with the instrument, as its holder writes it; null where there is none. */
    notice: words(1000).nullable(),
    source: source(),
  }),
  /** The names of an instrument that the therapist added; null where `measures:name.<id>` has them. */
  own: z.strictObject({ name: words(), shortName: words(60), prompt: words(2000).nullable() }).nullable(),
  loinc: z
    .string()
    .regex(/^\d{1,7}-\d$/u, 'not-valid')
    .nullable(),
  reviewed: z.null(),
});
export type Instrument = z.infer<typeof shapeSchema>;
/** Its fields, for the definition file, which writes most of them. */
export const instrumentFields = shapeSchema.shape;

/** A definition that is sound as well as well-formed; its messages are ids of `measures:problem`. */
export const instrumentSchema: z.ZodType<Instrument> = shapeSchema.superRefine((instrument, context) => {
  for (const { path, reason } of checkInstrument(instrument))
    context.addIssue({ code: 'custom', path, message: reason });
});
