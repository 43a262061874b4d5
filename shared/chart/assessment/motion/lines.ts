import {
  JOINTS,
  type JointId,
  type MovementId,
  movementOf,
  movementsOf,
} from '../../../clinical/motion/movements.ts';
import { MOTION_TYPES, type MotionRow } from '../../../clinical/motion/record.ts';
import { isMotionBlank, type Motion } from './schema.ts';

/** A line of the grid: a movement as one type of motion, its sides beside each other. */
export interface MotionLine {
  movement: MovementId;
  type: MotionRow['type'];
}

/** The sides of a cell, in the order of reading. */
export const SIDES = ['midline', 'left', 'right'] as const;

/** One cell of the grid; there is at most one row of it. */
export interface MotionCell extends MotionLine {
  side: (typeof SIDES)[number];
}

const TYPES = [...MOTION_TYPES, ''] as const;

export const isOfLine = (row: MotionRow, { movement, type }: MotionLine): boolean =>
  row.movement === movement && row.type === type;

/** The row of a cell, if it has one. */
export const rowOf = (rows: readonly MotionRow[], cell: MotionCell): MotionRow | undefined =>
  rows.find((row) => row.side === cell.side && isOfLine(row, cell));

/** The joints in view: those that were opened, and never one less than has something recorded. */
export function jointsIn({ joints, rows }: Pick<Motion, 'joints' | 'rows'>): readonly JointId[] {
  const filled = new Set(
    rows.filter((row) => !isMotionBlank(row)).map((row) => movementOf(row.movement).joint),
  );
  return [...new Set([...joints, ...JOINTS.filter((joint) => filled.has(joint))])];
}

/** The lines of a joint: each movement as the type that is measured now, and as each that it has a row of. */
export const linesOf = ({ type: now, rows }: Pick<Motion, 'type' | 'rows'>, joint: JointId): MotionLine[] =>
  movementsOf(joint).flatMap((movement) =>
    TYPES.filter((type) => type === now || rows.some((row) => isOfLine(row, { movement, type }))).map(
      (type) => ({
        movement,
        type,
      }),
    ),
  );

/** The lines that say something, joint by joint from the neck down, whatever order they were typed in. */
export const recordedLines = (rows: readonly MotionRow[]): { joint: JointId; lines: MotionLine[] }[] => {
  const said = rows.filter((row) => !isMotionBlank(row));
  return JOINTS.map((joint) => ({
    joint,
    lines: movementsOf(joint).flatMap((movement) =>
      TYPES.map((type) => ({ movement, type })).filter((line) => said.some((row) => isOfLine(row, line))),
    ),
  })).filter(({ lines }) => lines.length > 0);
};
