import { z } from 'zod';
import { referenceChoice } from '../../../clinical/motion/lookup.ts';
import { JOINTS } from '../../../clinical/motion/movements.ts';
import {
  emptyMotion,
  MOTION_INSTRUMENTS,
  MOTION_TYPES,
  type MotionRow,
  motionRow,
} from '../../../clinical/motion/record.ts';
import { freeText } from '../../../practice/fields.ts';
import type { Part } from '../part.ts';
import { motionFindings } from './findings.ts';

const MOST_ROWS = 300;

export const motionSchema = z.object({
  /** The joints that are open in the grid, in the order they were opened. */
  joints: z.array(z.enum(JOINTS)),
  /** What a new value is taken as, until the row says otherwise. */
  type: z.enum(MOTION_TYPES),
  instrument: z.union([z.enum(MOTION_INSTRUMENTS), z.literal('')]),
  /** What values are compared with, and for whom: tables go by age (whole years) and sex. */
  reference: referenceChoice
    .extend({ age: z.int().min(0).max(130).nullable(), sex: z.enum(['female', 'male']).nullable() })
    .nullable(),
  /** One row a movement, side and type. */
  rows: z.array(motionRow).max(MOST_ROWS, 'too-large'),
  note: freeText(),
});
export type Motion = z.infer<typeof motionSchema>;

/** Whether the row says anything of its movement. */
export const isMotionBlank = ({ value, endFeel, resisted, pain, where }: MotionRow): boolean =>
  value === null && endFeel === '' && resisted === '' && pain === null && where.trim() === '';

/** Range of motion. */
export const motion: Part<Motion> = {
  schema: motionSchema,
  findings: motionFindings,
  empty: () => ({ joints: [], type: 'active', instrument: '', reference: null, rows: [], note: '' }),
  again: (value) => ({
    ...value,
    rows: value.rows
      .filter((row) => !isMotionBlank(row))
      .map(({ id, movement, side, type, unit, instrument }) => ({
        ...emptyMotion(id, movement),
        side,
        type,
        unit,
        instrument,
      })),
    note: '',
  }),
  isEmpty: ({ rows, note }) => rows.every(isMotionBlank) && note.trim() === '',
  missing: () => [],
  facts: () => [],
  tell: () => ({ paragraphs: [] }),
};
