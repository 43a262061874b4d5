import { z } from 'zod';
import { freeText, line } from '../../../practice/fields.ts';
import { idSchema } from '../../entry.ts';

export const IRRITABILITIES = ['low', 'moderate', 'high'] as const;
export const PROGNOSES = ['good', 'fair', 'guarded', 'poor'] as const;
/** What may stand in the way of recovery: yellow flags, kept apart from red ones (clinical knowledge D). */
export const BARRIERS = [
  'fear-of-movement',
  'low-expectations',
  'low-mood',
  'stress',
  'poor-sleep',
  'work',
  'claim',
  'little-support',
  'passive-coping',
  'other-illness',
] as const;
export type Barrier = (typeof BARRIERS)[number];
export const MASSAGE_FITS = ['yes', 'with-care', 'no'] as const;

/** More than anybody links. */
export const MOST_LINKS = 200;

/**
 * A finding that a complaint goes with: `finding` names a row as `<section>.<row id>`. Either may be gone since; then
 * the link says nothing.
 */
export const linkSchema = z.object({
  complaint: z.string().min(1).max(40),
  finding: z.string().min(1).max(120),
});

export const impressionSchema = z.object({
  /** The clinical impression in words; never a diagnosis (F1). */
  words: freeText(),
  links: z.array(linkSchema).max(MOST_LINKS, 'too-large'),
  irritability: z.union([z.enum(IRRITABILITIES), z.literal('')]),
  prognosis: z.union([z.enum(PROGNOSES), z.literal('')]),
  prognosisNote: line(),
  barriers: z.array(z.enum(BARRIERS)),
  barriersNote: line(),
  massage: z.union([z.enum(MASSAGE_FITS), z.literal('')]),
  massageNote: line(),
  /** Whether to refer; empty where it was not said. */
  refer: z.enum(['yes', 'no', '']),
  referTo: line(),
  /** The letter of referral that was begun from here, or null. */
  letterId: idSchema.nullable(),
});
export type Impression = z.infer<typeof impressionSchema>;

export const emptyImpression = (): Impression => ({
  words: '',
  links: [],
  irritability: '',
  prognosis: '',
  prognosisNote: '',
  barriers: [],
  barriersNote: '',
  massage: '',
  massageNote: '',
  refer: '',
  referTo: '',
  letterId: null,
});
