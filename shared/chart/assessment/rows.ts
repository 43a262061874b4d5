/** Changes of a list of rows, each named by its id, never by its place. */
interface Row {
  id: string;
}

export const withRow = <R extends Row>(rows: readonly R[], row: R): R[] => [...rows, row];

export const withChange = <R extends Row>(rows: readonly R[], id: string, change: Partial<R>): R[] =>
  rows.map((row) => (row.id === id ? { ...row, ...change } : row));

export const withoutRow = <R extends Row>(rows: readonly R[], id: string): R[] =>
  rows.filter((row) => row.id !== id);
