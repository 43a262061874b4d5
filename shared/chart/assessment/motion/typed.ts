import { type MotionUnit, type MovementId, plausible } from '../../../clinical/motion/movements.ts';

/** What was typed into a cell, read: a value, nothing, or why it is neither. */
export type TypedMotion =
  | { value: number | null }
  | { reason: 'not-valid' | 'too-many-decimals' | 'out-of-range' };

/** The sign of a unit behind a number, which may be typed and need not. */
const SIGN = { deg: /°$/u, percent: /%$/u, cm: /cm$/iu } as const;
/** A number as keyboards write it: any minus sign, point or comma. */
const NUMBER = /^[+-]?\d{1,6}(?:\.(\d*))?$/u;

/** A sign alone: the beginning of a negative number. */
export const isLoneSign = (typed: string): boolean => /^\s*[-−–+]\s*$/u.test(typed);

/**
 * A value of a movement in a unit. Minus: it does not reach the neutral position. A text is not valid where the
 * unit is not in use for the movement, whatever it says.
 */
export function readMotion(typed: string, movement: MovementId, unit: MotionUnit): TypedMotion {
  const bare = typed.trim().replace(SIGN[unit], '').trim().replace(/^[−–]/u, '-').replace(',', '.');
  if (bare === '') return { value: null };
  const bounds = plausible(movement, unit);
  const decimals = NUMBER.exec(bare);
  if (bounds === null || decimals === null) return { reason: 'not-valid' };
  if ((decimals[1] ?? '').length > 1) return { reason: 'too-many-decimals' };
  const value = Number(bare) + 0;
  return value < bounds[0] || value > bounds[1] ? { reason: 'out-of-range' } : { value };
}
