import { type SpecialTestId, specialTestOf } from '../../../clinical/specialTests/all.ts';
import { emptyTest, type TestRow } from '../../../clinical/specialTests/results.ts';
import type { Tests } from './tests.ts';

/** One place to record a result of a test: of a side where the test is done on one. */
export interface TestCell {
  side: 'left' | 'right' | null;
  /** Null until something is recorded. */
  row: TestRow | null;
  /** Of the row in the list, or of the one that will take its side; −1 where there is none. */
  index: number;
}

/** A test with its results beside each other. */
export interface TestLine {
  test: SpecialTestId;
  cells: readonly TestCell[];
}

const isLimb = (test: SpecialTestId): boolean => specialTestOf(test).side === 'limb';

/** The last row of the test that speaks of the side; a row of both sides speaks of each. */
const indexOn = (rows: readonly TestRow[], test: SpecialTestId, side: string): number =>
  rows.findLastIndex((row) => row.test === test && (row.side === side || row.side === 'both'));

function cellsOf(rows: readonly TestRow[], test: SpecialTestId): readonly TestCell[] {
  if (!isLimb(test)) {
    const index = rows.findLastIndex((row) => row.test === test);
    return [{ side: null, row: rows[index] ?? null, index }];
  }
  return (['left', 'right'] as const).map((side) => {
    const index = indexOn(rows, test, side);
    if (index !== -1) return { side, row: rows[index] ?? null, index };
    return { side, row: null, index: rows.findIndex((row) => row.test === test && row.side === '') };
  });
}

/** Every test that is listed, once, in the order of the list. */
export const linesOf = ({ rows }: Tests): readonly TestLine[] =>
  [...new Set(rows.map(({ test }) => test))].map((test) => ({ test, cells: cellsOf(rows, test) }));

/** What a test showed on a side (null: a test without sides); null where it was not done then. */
export function rowOn({ rows }: Tests, test: SpecialTestId, side: TestCell['side']): TestRow | null {
  const row = cellsOf(rows, test).find((cell) => cell.side === side)?.row ?? null;
  return row === null || row.result === 'not-tested' ? null : row;
}

/** The tests listed at the end, those that are listed already left as they are. */
export function withTests(value: Tests, tests: readonly SpecialTestId[], newId: () => string): Tests {
  const listed = new Set(value.rows.map(({ test }) => test));
  const fresh = [...new Set(tests)].filter((test) => !listed.has(test));
  return { ...value, rows: [...value.rows, ...fresh.map((test) => emptyTest(newId(), test))] };
}

/** The test and all its results taken out. */
export const withoutTest = (value: Tests, test: SpecialTestId): Tests => ({
  ...value,
  rows: value.rows.filter((row) => row.test !== test),
});

/** A row of both sides as one of each, so that they can differ. */
const apart = (rows: readonly TestRow[], test: SpecialTestId, newId: () => string): TestRow[] =>
  rows.flatMap((row): TestRow[] =>
    row.test === test && row.side === 'both' && isLimb(test)
      ? [
          { ...row, side: 'left' },
          { ...row, id: newId(), side: 'right' },
        ]
      : [row],
  );

/** What a test showed on a side changed; the first thing recorded of a side makes its row. */
export function withResult(
  value: Tests,
  test: SpecialTestId,
  side: TestCell['side'],
  change: Partial<Omit<TestRow, 'id' | 'test'>>,
  newId: () => string,
): Tests {
  const rows = apart(value.rows, test, newId);
  const cell = cellsOf(rows, test).find((one) => one.side === side);
  const given = side === null ? change : { ...change, side };
  const row = rows[cell?.index ?? -1];
  if (row) return { ...value, rows: rows.with(rows.indexOf(row), { ...row, ...given }) };
  const after = rows.findLastIndex((one) => one.test === test) + 1 || rows.length;
  return { ...value, rows: rows.toSpliced(after, 0, { ...emptyTest(newId(), test), ...given }) };
}
