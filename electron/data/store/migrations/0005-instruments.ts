import type { Migration } from '../migrate.ts';

/** Outcome measures of the therapist's own: a row a version, which stays as it was when scores were made under it. */
export const instruments: Migration = {
  version: 5,
  name: 'instruments',
  checksum: '554c85ab101ae8e5a90ebafb8b9c5624227ebac346299eca1b9168b828433f4a',
  sql: `
CREATE TABLE instrument (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  added_at TEXT NOT NULL,
  definition TEXT NOT NULL,
  PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER instrument_is_final BEFORE UPDATE ON instrument
BEGIN SELECT RAISE(ABORT, 'a version of an instrument never changes'); END;
CREATE TRIGGER instrument_stays BEFORE DELETE ON instrument
BEGIN SELECT RAISE(ABORT, 'a version of an instrument is never deleted'); END;
`,
};
