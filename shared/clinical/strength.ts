import { z } from 'zod';
import { MOVEMENT_IDS, type MovementId, motionSides } from './motion/movements.ts';
import { RESISTED_FINDINGS } from './motion/record.ts';

/**
 * Manual muscle testing in twelve steps, weakest first: 0 no contraction, 1 flicker, 2 without gravity, 3 against
 * gravity, 4 against resistance, 5 normal, with the half steps between (clinical knowledge A3). The order means
 * something, the distance does not: grades are ranked, never averaged. Words stand in `examination:strength`.
 */
export const STRENGTH_GRADES = ['0', '1', '2-', '2', '2+', '3-', '3', '3+', '4-', '4', '4+', '5'] as const;
export type StrengthGrade = (typeof STRENGTH_GRADES)[number];

const MRC = 'getm.sen.es/escalas-de-valoracion/medical-research-council-scale-motor-testing/';
const FOURS = 'eorif.com/neurological-examination';
const HALVES = 'brainscape.com/flashcards/manual-muscle-testing-16682990/packs/22259160';

/** Where the meaning of a grade was read: whole grades from the MRC scale, half steps from weaker pages. */
export const STRENGTH_SOURCE: Record<StrengthGrade, { source: string; reviewed: null }> = {
  '0': { source: MRC, reviewed: null },
  '1': { source: MRC, reviewed: null },
  '2-': { source: HALVES, reviewed: null },
  '2': { source: MRC, reviewed: null },
  '2+': { source: HALVES, reviewed: null },
  '3-': { source: HALVES, reviewed: null },
  '3': { source: MRC, reviewed: null },
  '3+': { source: HALVES, reviewed: null },
  '4-': { source: FOURS, reviewed: null },
  '4': { source: MRC, reviewed: null },
  '4+': { source: FOURS, reviewed: null },
  '5': { source: MRC, reviewed: null },
};

/** Steps from the one to the other: positive when `a` is stronger. A rank difference, not an amount of strength. */
export const strengthSteps = (a: StrengthGrade, b: StrengthGrade): number =>
  STRENGTH_GRADES.indexOf(a) - STRENGTH_GRADES.indexOf(b);

/** What is tested besides the movements of the joints; all of them have sides. */
export const MORE_ACTIONS = [
  'shoulder-elevation',
  'scapular-retraction',
  'scapular-protraction',
  'finger-flexion',
  'finger-extension',
  'finger-abduction',
  'little-finger-abduction',
  'thumb-extension',
  'thumb-opposition',
  'great-toe-extension',
  'great-toe-flexion',
  'long-toe-extension',
] as const;
export type MoreAction = (typeof MORE_ACTIONS)[number];

/** Names of the movements stand in `examination:movement`, of the others in `examination:action`. */
export type StrengthAction = MovementId | MoreAction;
export const STRENGTH_ACTIONS = [...MOVEMENT_IDS, ...MORE_ACTIONS] as [StrengthAction, ...StrengthAction[]];

export const isMovement = (action: StrengthAction): action is MovementId =>
  (MOVEMENT_IDS as readonly string[]).includes(action);

/** The sides that an action is tested with. */
export const strengthSides = (action: StrengthAction): readonly ['left', 'right'] | readonly ['midline'] =>
  isMovement(action) ? motionSides(action) : ['left', 'right'];

/** One tested action. Empty choices mean "not recorded". */
export const strengthRow = z
  .object({
    id: z.string().min(1).max(40),
    action: z.enum(STRENGTH_ACTIONS),
    side: z.enum(['left', 'right', 'midline', '']),
    grade: z.enum([...STRENGTH_GRADES, '']),
    /** Pain kept the patient from giving all: the grade is a lower bound. */
    painLimited: z.boolean(),
    resisted: z.enum([...RESISTED_FINDINGS, '']),
  })
  .superRefine(({ action, side }, context) => {
    const sides: readonly string[] = strengthSides(action);
    if (side !== '' && !sides.includes(side))
      context.addIssue({ code: 'custom', path: ['side'], message: 'not-valid' });
  });
export type StrengthRow = z.infer<typeof strengthRow>;
