import { z } from 'zod';
import { referenceChoice } from '../../../clinical/motion/lookup.ts';
import { JOINTS, MOTION_UNITS } from '../../../clinical/motion/movements.ts';
import {
  MOTION_INSTRUMENTS,
  MOTION_TYPES,
  type MotionRow,
  motionRow,
  UNITS_OF,
} from '../../../clinical/motion/record.ts';
import { freeText } from '../../../practice/fields.ts';

/** Every movement, side and type of it, and room for more. */
const MOST_ROWS = 300;

export const motionSchema = z
  .object({
    /** The joints that are open in the grid, in the order they were opened. */
    joints: z.array(z.enum(JOINTS)),
    /** What a new value is taken as, until the row says otherwise. */
    type: z.enum(MOTION_TYPES),
    instrument: z.union([z.enum(MOTION_INSTRUMENTS), z.literal('')]),
    unit: z.enum(MOTION_UNITS),
    /** What values are compared with, and for whom: tables go by age (whole years) and sex. */
    reference: referenceChoice
      .extend({ age: z.int().min(0).max(130).nullable(), sex: z.enum(['female', 'male']).nullable() })
      .nullable(),
    /** One row a movement, side and type. */
    rows: z.array(motionRow).max(MOST_ROWS, 'too-large'),
    note: freeText(),
  })
  .refine(({ instrument, unit }) => instrument === '' || UNITS_OF[instrument].includes(unit), {
    path: ['unit'],
    message: 'not-valid',
  });
export type Motion = z.infer<typeof motionSchema>;
export type MotionReference = NonNullable<Motion['reference']>;

export const emptyMotionSection = (): Motion => ({
  joints: [],
  type: 'active',
  instrument: '',
  unit: 'deg',
  reference: null,
  rows: [],
  note: '',
});

/** Whether the row says anything of its movement. */
export const isMotionBlank = ({ value, endFeel, resisted, pain, where }: MotionRow): boolean =>
  value === null && endFeel === '' && resisted === '' && pain === null && where.trim() === '';
