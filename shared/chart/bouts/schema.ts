import { z } from 'zod';
import { REGION_IDS, SIDES } from '../../clinical/regions.ts';
import { pressureLevel } from '../../clinical/scales.ts';
import type { TechniqueGroup } from '../../clinical/techniques/groups.ts';
import { ownTechniqueSchema } from '../../clinical/techniques/own.ts';
import { groupOf, TECHNIQUE_IDS } from '../../clinical/techniques/techniques.ts';
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
  /** One of the therapist's own instead, as it was defined then; left out where the technique is of the library. */
  own: ownTechniqueSchema.optional(),
  region: z.union([z.enum(REGION_IDS), z.literal('')]),
  side: z.union([z.enum(SIDES), z.literal('')]),
  pressure: pressureLevel().nullable(),
  minutes: sessionMinutes().nullable(),
  /** Why it is done against a contraindication; empty where none speaks. */
  override: freeText(),
});
export type Bout = z.infer<typeof boutSchema>;

/** Which technique a bout is of. */
export type ChosenTechnique = Pick<Bout, 'technique' | 'own'>;

export const isChosen = ({ technique, own }: ChosenTechnique): boolean =>
  technique !== '' || own !== undefined;

/** How facts name it: by its id in the library, or as one of the therapist's own; empty while none is chosen. */
export const techniqueIn = ({ technique, own }: ChosenTechnique): string =>
  own === undefined ? technique : `own:${own.id}`;

/** The column of the contraindication matrix that its rules stand in; null where none does, or none is chosen. */
export const groupIn = ({ technique, own }: ChosenTechnique): TechniqueGroup | null => {
  if (own !== undefined) return own.group;
  return technique === '' ? null : groupOf(technique);
};
