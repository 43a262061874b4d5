import type { MovementId } from './movements.ts';

export type Sex = 'female' | 'male';

/** What a table says of a movement, in degrees, signed as in `movements.ts`. */
export type ReferenceFigure =
  /** One tabulated value without a spread. */
  | { kind: 'value'; value: number }
  /** A threshold: this much or more. */
  | { kind: 'at-least'; value: number }
  | { kind: 'range'; low: number; high: number }
  /** A measured mean, with its standard deviation or 95 % confidence interval where they were given. */
  | { kind: 'mean'; mean: number; sd: number | null; ci: readonly [low: number, high: number] | null }
  /** A mean that falls from the youngest to the oldest; what lies between was not read and is not made up. */
  | { kind: 'falls-with-age'; youngest: number; oldest: number };

export interface ReferenceRow {
  movement: MovementId;
  figure: ReferenceFigure;
  /** The sex it was given for apart; null: for everyone in the table. */
  sex: Sex | null;
  /** Whole years, ends included; null: for every age in the table. */
  ages: readonly [from: number, to: number] | null;
}

/** Who was measured; null where the table does not say. `ages` in years. */
export interface Population {
  people: number | null;
  sex: Sex | null;
  ages: readonly [from: number, to: number] | null;
}

/**
 * One edition of one author's figures, by one method. "AAOS" and "AMA" are names that several editions share
 * with different figures, so each edition is a table. A figure that was read wrongly is corrected by the same
 * table with the next `version`; the old one stays, because signed entries name it.
 *
 * The name and the population in words stand in `examination:reference.<id>`.
 */
export interface ReferenceTable {
  id: string;
  version: number;
  /** The publication, cited the same in every language. */
  edition: string;
  population: Population;
  /** The pages it was read from; empty for general knowledge. */
  sources: readonly string[];
  reviewed: null;
  rows: readonly ReferenceRow[];
}

const everyone = { sex: null, ages: null } as const;

/** Rows of single values: movement and degrees. */
export const values = (...rows: readonly (readonly [MovementId, number])[]): ReferenceRow[] =>
  rows.map(([movement, value]) => ({ movement, figure: { kind: 'value', value }, ...everyone }));

/** Rows of thresholds. */
export const atLeast = (...rows: readonly (readonly [MovementId, number])[]): ReferenceRow[] =>
  rows.map(([movement, value]) => ({ movement, figure: { kind: 'at-least', value }, ...everyone }));

/** Rows of ranges, ends included. */
export const ranges = (...rows: readonly (readonly [MovementId, number, number])[]): ReferenceRow[] =>
  rows.map(([movement, low, high]) => ({ movement, figure: { kind: 'range', low, high }, ...everyone }));

/** Rows of measured means, with the standard deviation where it is known. */
export const means = (...rows: readonly (readonly [MovementId, number, number?])[]): ReferenceRow[] =>
  rows.map(([movement, mean, sd = null]) => ({
    movement,
    figure: { kind: 'mean', mean, sd, ci: null },
    ...everyone,
  }));
