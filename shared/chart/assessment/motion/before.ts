import { type Change, changeSince } from '../../../clinical/motion/compare.ts';
import type { MotionRow } from '../../../clinical/motion/record.ts';
import type { Before } from '../part.ts';
import { type MotionCell, rowOf } from './lines.ts';
import type { Motion } from './schema.ts';

/** A cell that was measured at an earlier assessment. */
export interface MeasuredBefore {
  date: string;
  row: MotionRow & { value: number };
}

/** What was measured in a cell then, in whatever unit; null where nothing was. */
export function measuredBefore(earlier: Before<Motion> | null, cell: MotionCell): MeasuredBefore | null {
  if (earlier === null) return null;
  const row = rowOf(earlier.value.rows, cell);
  return row === undefined || row.value === null
    ? null
    : { date: earlier.date, row: { ...row, value: row.value } };
}

/** What became of it; null where the cell is not measured now. */
export const changeFrom = (now: MotionRow | undefined, before: MeasuredBefore): Change | null =>
  now === undefined || now.value === null ? null : changeSince(now, before.row);
