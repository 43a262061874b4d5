import { Refusal } from '#shared/contract/errors.ts';
import type { Instant } from '#shared/practice/dates.ts';
import { sha256 } from '../digest.ts';
import type { Connection } from './connection.ts';

/** One change of the store's shape. `checksum` is the SHA-256 of `sql` and freezes it once it has shipped. */
export interface Migration {
  version: number;
  name: string;
  checksum: string;
  sql: string;
}

const LEDGER = `
CREATE TABLE IF NOT EXISTS migration (
  version INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  checksum TEXT NOT NULL,
  applied_at TEXT NOT NULL
) STRICT`;

/** The migrations that the file has seen, oldest first; none in a new file. Reads only. */
function applied(connection: Connection): { version: number; checksum: string }[] {
  const ledger = connection
    .prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migration'`)
    .get();
  if (!ledger) return [];
  return connection
    .prepare<[], { version: number; checksum: string }>(
      'SELECT version, checksum FROM migration ORDER BY version',
    )
    .all();
}

/**
 * What the file still needs. Refuses, before anything is written, a file that a newer app has migrated
 * (`newer-database`) and one whose history is not ours (`store-damaged`).
 */
export function pendingMigrations(
  connection: Connection,
  migrations: readonly Migration[],
): readonly Migration[] {
  const history = applied(connection);
  if (history.length > migrations.length) throw new Refusal('refused', 'newer-database');
  const foreign = history.some((row, index) => {
    const ours = migrations[index];
    return row.version !== ours?.version || row.checksum !== ours.checksum;
  });
  if (foreign) throw new Refusal('damaged', 'store-damaged');
  return migrations.slice(history.length);
}

/** Applies them all or none; refused with `migration-failed`, the file is as it was. */
export function migrate(connection: Connection, pending: readonly Migration[], now: Instant): void {
  if (pending.length === 0) return;
  const work = connection.transaction(() => {
    connection.exec(LEDGER);
    const note = connection.prepare(
      'INSERT INTO migration (version, name, checksum, applied_at) VALUES (?, ?, ?, ?)',
    );
    for (const { version, name, checksum, sql } of pending) {
      if (sha256(sql) !== checksum) throw new Error('a migration was edited');
      connection.exec(sql);
      note.run(version, name, checksum, now);
    }
  });
  try {
    work.immediate();
  } catch (error) {
    throw migrationRefusal(error);
  }
}

/** A full or locked disk says so by itself; anything else is the migration's own failure. */
function migrationRefusal(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const elsewhere = ['SQLITE_FULL', 'SQLITE_BUSY', 'SQLITE_READONLY', 'SQLITE_CORRUPT', 'SQLITE_NOTADB'];
  return elsewhere.some((name) => code.startsWith(name)) ? error : new Refusal('refused', 'migration-failed');
}
