import { z } from 'zod';
import { requiredLine } from '../../practice/fields.ts';
import { pressureLevel } from '../scales.ts';
import { TECHNIQUE_GROUPS } from './groups.ts';

/** The longest that one technique can usually take, in minutes; longer is a slip of the keyboard. */
export const MOST_OWN_MINUTES = 120;

const fields = {
  name: requiredLine(80),
  /** The column of the contraindication matrix whose rules hold for it; null where no column fits. */
  group: z.enum(TECHNIQUE_GROUPS).nullable(),
  /** The usual range on Walton's scale, 0–5, or null. */
  pressure: z
    .tuple([pressureLevel(), pressureLevel()])
    .refine(([low, high]) => low <= high, 'out-of-range')
    .nullable(),
  /** What it usually takes on one region, or null. */
  minutes: z.int('not-valid').min(1, 'out-of-range').max(MOST_OWN_MINUTES, 'out-of-range').nullable(),
};

/** What the therapist says of a technique of her own. */
export const ownTechniqueFields = z.strictObject(fields);
export type OwnTechniqueFields = z.infer<typeof ownTechniqueFields>;

/** A technique of the therapist's own: what plans and visits copy, so that removing it changes none of them. */
export const ownTechniqueSchema = z.strictObject({ id: z.uuid(), ...fields });
export type OwnTechnique = z.infer<typeof ownTechniqueSchema>;
