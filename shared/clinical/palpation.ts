import { z } from 'zod';
import { freeText } from '../practice/fields.ts';
import { placeSchema } from './places.ts';
import { REGION_IDS, SIDES, sidesOf } from './regions.ts';

/**
 * What hands find, region by region. The lists are vocabularies in use among massage therapists, general
 * knowledge throughout; no source was seen and no clinician has reviewed them (`PALPATION_SOURCE`). Words stand
 * in `examination:palpation`.
 */
export const PALPATION_SOURCE = { source: null, reviewed: null } as const;

/** Muscle tone, least first; a spasm is held without the patient's will. */
export const TONES = ['reduced', 'normal', 'increased', 'spasm'] as const;

/**
 * Tenderness to firm pressure, 0 to 4: 0 none, 1 said, 2 said with a wince, 3 wince and withdrawal, 4 touch is
 * not allowed. Grades are ranked, never averaged.
 */
export const TENDERNESS = { low: 0, high: 4 } as const;
export const TENDERNESS_GRADES = [0, 1, 2, 3, 4] as const;

export const TEXTURES = [
  'normal',
  'taut-band',
  'ropy',
  'nodular',
  'fibrous',
  'thickened',
  'boggy',
  'oedematous',
  'crepitus',
  'wasted',
] as const;

export const TEMPERATURES = ['cool', 'normal', 'warm', 'hot'] as const;

/** How far a layer of tissue is kept from gliding, and the way in which it does not. */
export const FASCIAL_RESTRICTIONS = ['none', 'slight', 'moderate', 'marked'] as const;
export const FASCIAL_DIRECTIONS = ['up', 'down', 'inwards', 'outwards', 'rotation'] as const;

/** An active point gives the pain the patient knows; a latent one hurts under pressure alone. */
export const TRIGGER_POINTS = ['none', 'latent', 'active'] as const;

/** More places than a referral pattern has. */
const MOST_PLACES = 20;

/** Findings of one region. Empty, null and an empty list mean "not recorded", never "normal". */
export const palpationRow = z
  .object({
    id: z.string().min(1).max(40),
    region: z.enum(REGION_IDS),
    side: z.enum([...SIDES, '']),
    tone: z.enum([...TONES, '']),
    tenderness: z
      .int('not-valid')
      .min(TENDERNESS.low, 'out-of-range')
      .max(TENDERNESS.high, 'out-of-range')
      .nullable(),
    textures: z.array(z.enum(TEXTURES)).max(TEXTURES.length, 'too-large'),
    temperature: z.enum([...TEMPERATURES, '']),
    fascia: z.enum([...FASCIAL_RESTRICTIONS, '']),
    fascialDirections: z.array(z.enum(FASCIAL_DIRECTIONS)).max(FASCIAL_DIRECTIONS.length, 'too-large'),
    triggerPoint: z.enum([...TRIGGER_POINTS, '']),
    /** Where a trigger point was felt besides its own place. */
    refersTo: z.array(placeSchema).max(MOST_PLACES, 'too-large'),
    note: freeText(),
  })
  .superRefine(({ region, side }, context) => {
    if (side !== '' && !sidesOf(region).includes(side))
      context.addIssue({ code: 'custom', path: ['side'], message: 'not-valid' });
  });
export type PalpationRow = z.infer<typeof palpationRow>;
