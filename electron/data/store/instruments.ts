import type { Connection } from './connection.ts';

export interface InstrumentRow {
  id: string;
  version: number;
  addedAt: string;
  /** JSON of the definition. */
  definition: string;
}

/** Outcome measures of the therapist's own; triggers let no version change or go. */
export function instrumentTable(connection: Connection) {
  const insert = connection.prepare<[InstrumentRow]>(`
    INSERT INTO instrument (id, version, added_at, definition) VALUES (@id, @version, @addedAt, @definition)`);
  const list = connection.prepare<[], InstrumentRow>(`
    SELECT id, version, added_at AS addedAt, definition FROM instrument ORDER BY id, version DESC`);

  return {
    insert: (row: InstrumentRow) => void insert.run(row),
    /** Every version of each, the newest first. */
    list: () => list.all(),
  };
}
