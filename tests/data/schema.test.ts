import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rawConnection } from '../support/raw.ts';
import { newTestStore } from '../support/store.ts';

const SNAPSHOT = fileURLToPath(new URL('./schema.snapshot.txt', import.meta.url));

/** One line for each table's column and its type, each index, each trigger and each view. */
function schemaLines(): string[] {
  const test = newTestStore();
  const raw = rawConnection(test);
  const lines = raw
    .prepare<[], string>(`
      SELECT m.name || '.' || c.name || ' ' || c.type || iif(c."notnull", ' not null', '') AS line
        FROM sqlite_schema m, pragma_table_xinfo(m.name) c
        WHERE m.type = 'table' AND m.name NOT LIKE 'patient_search_%' AND m.name NOT LIKE 'sqlite_%'
      UNION ALL
      SELECT type || ' ' || name || ' on ' || tbl_name FROM sqlite_schema
        WHERE type IN ('index', 'trigger', 'view') AND name NOT LIKE 'sqlite_%'
      ORDER BY line`)
    .pluck()
    .all() as string[];
  raw.close();
  test.remove();
  return lines;
}

describe('the shape of the store', () => {
  const actual = schemaLines();
  const known = readFileSync(SNAPSHOT, 'utf8').trim().split('\n');

  it('still has everything that was ever released', () => {
    expect(known.filter((line) => !actual.includes(line))).toEqual([]);
  });

  it('has nothing that the snapshot does not name: add what is new to tests/data/schema.snapshot.txt', () => {
    expect(actual.filter((line) => !known.includes(line))).toEqual([]);
  });
});
