import { spanOf } from './lookup.ts';
import { movementOf } from './movements.ts';
import type { MotionInstrument, MotionRow } from './record.ts';
import type { ReferenceFigure } from './reference.ts';

/** Sums of tenths without the dust of binary fractions. */
const minus = (a: number, b: number): number => Math.round((a - b) * 10) / 10;

/** A row whose value can be compared: measured, and in what. */
type Measured = MotionRow & { value: number };
const isMeasured = (row: MotionRow | null | undefined): row is Measured => row != null && row.value !== null;

/** Whether two rows measured the same thing in the same unit: their values may be subtracted. */
const sameKind = (a: MotionRow, b: MotionRow): boolean =>
  a.movement === b.movement && a.type === b.type && a.unit === b.unit;

const OTHER = { left: 'right', right: 'left', midline: null, '': null } as const;

/** The row of the other side that was measured in the same way, or null. */
export const otherSideOf = (row: MotionRow, rows: readonly MotionRow[]): MotionRow | null =>
  rows.findLast((one) => OTHER[row.side] === one.side && sameKind(row, one)) ?? null;

/** This side minus the other, in the row's unit; negative: this side moves less. Null when either is missing. */
export function differenceToOtherSide(row: MotionRow, rows: readonly MotionRow[]): number | null {
  const other = otherSideOf(row, rows);
  return isMeasured(row) && isMeasured(other) ? minus(row.value, other.value) : null;
}

/**
 * Degrees from what the table says: 0 within it, negative below, positive above. Null for anything that is not
 * in degrees: a share of the expected range already contains somebody's reference.
 */
export function differenceToReference(row: MotionRow, figure: ReferenceFigure): number | null {
  if (!isMeasured(row) || row.unit !== 'deg') return null;
  const { low, high } = spanOf(figure);
  if (row.value < low) return minus(row.value, low);
  return row.value > high ? minus(row.value, high) : 0;
}

/** Two readings differ by about this without any change (clinical knowledge A1). General knowledge. */
export const READING_ERROR = { degrees: 5, source: null, reviewed: null } as const;

/**
 * How far an inclinometer and a goniometer stand apart at the hip on average, in degrees; it comes on top of
 * the reading error when the instrument was changed.
 */
const BETWEEN_INSTRUMENTS = {
  degrees: { 'hip-extension': 3.2, 'hip-medial-rotation': 4.5, 'hip-lateral-rotation': 3.8 } as Partial<
    Record<MotionRow['movement'], number>
  >,
  source: 'pmc.ncbi.nlm.nih.gov/articles/PMC3811733',
  reviewed: null,
} as const;

export interface MeasurementError {
  degrees: number;
  /** The pages of its parts that are not general knowledge. */
  sources: readonly string[];
}

const isPair = (a: MotionInstrument | '', b: MotionInstrument | ''): boolean =>
  [a, b].toSorted().join() === 'goniometer,inclinometer';

/**
 * By how much two readings in degrees must differ before it is called a change; null where nothing is known:
 * for other units, for degrees guessed by eye, and after a change of instrument that nobody compared.
 */
export function errorBetween(now: MotionRow, before: MotionRow): MeasurementError | null {
  if (now.unit !== 'deg' || before.unit !== 'deg') return null;
  if (now.instrument === 'visual' || before.instrument === 'visual') return null;
  if (now.instrument === before.instrument) return { degrees: READING_ERROR.degrees, sources: [] };
  const between = BETWEEN_INSTRUMENTS.degrees[now.movement];
  if (between === undefined || !isPair(now.instrument, before.instrument)) return null;
  return { degrees: READING_ERROR.degrees + between, sources: [BETWEEN_INSTRUMENTS.source] };
}

/**
 * A value beside an earlier one. `more` and `less` say which way it moved, never better or worse: a lax joint
 * that moves more is no gain, and a tape distance may shrink as motion grows.
 */
export type Change =
  | { verdict: 'not-comparable' }
  /** The difference is shown and not judged: no measurement error is known for it. */
  | { verdict: 'error-unknown'; difference: number }
  | { verdict: 'within-error' | 'more' | 'less'; difference: number; error: MeasurementError };

/** What became of a value since last time. */
export function changeSince(now: MotionRow, before: MotionRow): Change {
  if (!isMeasured(now) || !isMeasured(before) || !sameKind(now, before) || now.side !== before.side)
    return { verdict: 'not-comparable' };
  const difference = minus(now.value, before.value);
  const error = errorBetween(now, before);
  if (error === null) return { verdict: 'error-unknown', difference };
  if (Math.abs(difference) < error.degrees) return { verdict: 'within-error', difference, error };
  return { verdict: difference > 0 ? 'more' : 'less', difference, error };
}

/** The earlier row of the same movement, side and type, or null. */
export const lastTimeOf = (row: MotionRow, earlier: readonly MotionRow[]): MotionRow | null =>
  earlier.findLast((one) => sameKind(row, one) && one.side === row.side && one.value !== null) ?? null;

/**
 * Whether left and right look exchanged against last time: each side is beyond the error from its own earlier
 * value and within it of the other's. A question to ask, since both sides can truly change.
 */
export function sidesLookSwapped(row: MotionRow, rows: readonly MotionRow[], earlier: readonly MotionRow[]) {
  const other = otherSideOf(row, rows);
  if (other === null || !movementOf(row.movement).paired) return false;
  const [own, others] = [lastTimeOf(row, earlier), lastTimeOf(other, earlier)];
  if (own === null || others === null) return false;
  const moved = (a: MotionRow, b: MotionRow) => ['more', 'less'].includes(changeSince(a, b).verdict);
  const matches = (a: MotionRow, b: MotionRow) =>
    changeSince(a, { ...b, side: a.side }).verdict === 'within-error';
  return moved(row, own) && moved(other, others) && matches(row, others) && matches(other, own);
}
