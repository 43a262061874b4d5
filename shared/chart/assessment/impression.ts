import { z } from 'zod';
import { freeText } from '../../practice/fields.ts';

export const IRRITABILITY = ['low', 'moderate', 'high'] as const;
export const PROGNOSES = ['good', 'fair', 'guarded', 'poor'] as const;

/** Yellow flags: what may slow recovery. Kept apart from red flags (clinical knowledge D). General knowledge. */
export const BARRIERS = [
  'fear-of-movement',
  'low-mood',
  'catastrophising',
  'passive-coping',
  'work',
  'compensation',
  'sleep',
  'social',
] as const;

export const APPROPRIATE = ['yes', 'with-care', 'no'] as const;

/** A finding of this assessment that speaks to a complaint: the id of a row in it, and of the complaint. */
const linkSchema = z.object({ complaint: z.string().min(1).max(40), finding: z.string().min(1).max(80) });

/** The clinical impression: what the therapist makes of it. Never a diagnosis. */
export const impressionSchema = z.object({
  text: freeText(),
  links: z.array(linkSchema).max(300, 'too-large'),
  irritability: z.union([z.enum(IRRITABILITY), z.literal('')]),
  prognosis: z.union([z.enum(PROGNOSES), z.literal('')]),
  barriers: z.array(z.enum(BARRIERS)),
  barrierNote: freeText(),
  /** Whether massage is appropriate now. */
  appropriate: z.union([z.enum(APPROPRIATE), z.literal('')]),
  refer: z.enum(['yes', 'no', 'not-asked']),
  referTo: freeText(),
});
export type Impression = z.infer<typeof impressionSchema>;

export const emptyImpression = (): Impression => ({
  text: '',
  links: [],
  irritability: '',
  prognosis: '',
  barriers: [],
  barrierNote: '',
  appropriate: '',
  refer: 'not-asked',
  referTo: '',
});
