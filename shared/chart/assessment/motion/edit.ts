import { type ReferenceTableId, tableOf } from '../../../clinical/motion/lookup.ts';
import { type JointId, movementOf, plausible } from '../../../clinical/motion/movements.ts';
import { emptyMotion, type MotionRow, type MotionWay, UNITS_OF } from '../../../clinical/motion/record.ts';
import type { Sex } from '../../../clinical/motion/reference.ts';
import { isOfLine, type MotionCell, type MotionLine, rowOf } from './lines.ts';
import { isMotionBlank, type Motion } from './schema.ts';

/** What of a row is found by examining. */
export type MotionFinding = Pick<MotionRow, 'value' | 'endFeel' | 'resisted' | 'pain' | 'where'>;

const changeRow = (
  motion: Motion,
  cell: MotionCell,
  newId: string,
  change: (row: MotionRow) => MotionRow,
): Motion => {
  const known = rowOf(motion.rows, cell);
  if (known) return { ...motion, rows: motion.rows.map((row) => (row === known ? change(row) : row)) };
  const { movement, side, type } = cell;
  const { unit, instrument } = motion;
  const row = { ...emptyMotion(newId, movement), side, type, unit, instrument };
  const { joint } = movementOf(movement);
  const joints = motion.joints.includes(joint) ? motion.joints : [...motion.joints, joint];
  return { ...motion, joints, rows: [...motion.rows, change(row)] };
};

/** Something found in a cell; `newId` is the row's where there was none. */
export const withFinding = (
  motion: Motion,
  cell: MotionCell,
  newId: string,
  finding: Partial<MotionFinding>,
): Motion => changeRow(motion, cell, newId, (row) => ({ ...row, ...finding }));

/** A row in another way of measuring. A value that cannot be one in the new unit is no value: it has to be read again. */
function inWay(row: MotionRow, { instrument, unit }: MotionWay): MotionRow {
  const bounds = plausible(row.movement, unit);
  const fits = row.value === null || (bounds !== null && row.value >= bounds[0] && row.value <= bounds[1]);
  return { ...row, instrument, unit, value: fits ? row.value : null };
}

/** One cell measured in another way than the rest. */
export const withWay = (motion: Motion, cell: MotionCell, newId: string, way: MotionWay): Motion =>
  changeRow(motion, cell, newId, (row) => inWay(row, way));

/**
 * The way in which new values are measured. Cells without a value follow. One that has its value keeps its unit,
 * and takes the instrument only where none was said.
 */
export function withSectionWay(motion: Motion, way: MotionWay): Motion {
  const follow = (row: MotionRow): MotionRow => {
    if (row.value === null) return inWay(row, way);
    const isUnsaid = row.instrument === '' && way.instrument !== '';
    return isUnsaid && UNITS_OF[way.instrument as 'tape'].includes(row.unit)
      ? { ...row, instrument: way.instrument }
      : row;
  };
  return { ...motion, ...way, rows: motion.rows.map(follow) };
}

/** Opens a joint at the end, or folds it away with its empty rows. One that something is recorded of stays open. */
export function withJoint(motion: Motion, joint: JointId, isOpen: boolean): Motion {
  const isOfJoint = (row: MotionRow) => movementOf(row.movement).joint === joint;
  if (!isOpen && motion.rows.some((row) => isOfJoint(row) && !isMotionBlank(row))) return motion;
  const joints = motion.joints.filter((one) => one !== joint);
  if (isOpen) return { ...motion, joints: [...joints, joint] };
  return { ...motion, joints, rows: motion.rows.filter((row) => !isOfJoint(row)) };
}

const OTHER = { left: 'right', right: 'left' } as const;

/** Everything of the left as of the right, and the other way round. */
export const withSidesExchanged = (motion: Motion, line: MotionLine): Motion => ({
  ...motion,
  rows: motion.rows.map((row) =>
    (row.side === 'left' || row.side === 'right') && isOfLine(row, line)
      ? { ...row, side: OTHER[row.side] }
      : row,
  ),
});

/** A row that had no side now has one; an empty row of that cell makes room for it. */
export function withSide(motion: Motion, id: string, side: 'left' | 'right'): Motion {
  const row = motion.rows.find((one) => one.id === id);
  if (!row) return motion;
  const there = rowOf(motion.rows, { movement: row.movement, type: row.type, side });
  if (there && !isMotionBlank(there)) return motion;
  return {
    ...motion,
    rows: motion.rows.filter((one) => one !== there).map((one) => (one === row ? { ...row, side } : one)),
  };
}

/** Whether a table gives figures for women and men apart. */
export const goesBySex = (id: ReferenceTableId, version?: number): boolean =>
  tableOf(id, version).rows.some(({ sex }) => sex !== null);

/** Compared with the newest version of a table, or with none. The sex is kept only where the table asks for it. */
export function withReference(motion: Motion, id: ReferenceTableId | null, age: number | null): Motion {
  if (id === null) return { ...motion, reference: null };
  const sex = goesBySex(id) ? (motion.reference?.sex ?? null) : null;
  return { ...motion, reference: { table: id, version: tableOf(id).version, age, sex } };
}

/** For whom the table is read. */
export const withReferenceFor = (motion: Motion, whom: { age?: number | null; sex?: Sex | null }): Motion =>
  motion.reference === null ? motion : { ...motion, reference: { ...motion.reference, ...whom } };
