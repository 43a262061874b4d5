import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { Refusal } from '#shared/contract/errors.ts';
import type { Instant } from '#shared/practice/dates.ts';
import { type Connection, configure, connect, type StoreKey } from './connection.ts';
import { type Migration, migrate, pendingMigrations } from './migrate.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { type Store, storeOver } from './store.ts';

export interface OpenOptions {
  path: string;
  key: StoreKey;
  now: Instant;
  /** What a test may replace to see a migration fail. */
  migrations?: readonly Migration[];
}

/** How every unencrypted SQLite file begins. */
const PLAINTEXT = 'SQLite format 3\0';

/** Makes a new store at a path where nothing is. Proves afterwards that it is not readable without its key. */
export function createStore(options: OpenOptions): Store {
  if (existsSync(options.path)) throw new Refusal('conflict', 'practice-exists');
  const store = openAt(options, false);
  try {
    refusePlaintext(options.path);
    return store;
  } catch (error) {
    store.close();
    throw error;
  }
}

/**
 * Opens a store and brings it to this version's shape. Refuses with `store-missing`, `store-damaged`,
 * `newer-database` or `migration-failed`, the file left as it was. The key comes from an authenticated key
 * file, so a file that it does not fit is damaged, or another practice's.
 */
export function openStore(options: OpenOptions): Store {
  if (!existsSync(options.path)) throw new Refusal('damaged', 'store-missing');
  refusePlaintext(options.path);
  return openAt(options, true);
}

function openAt({ path, key, now, migrations = MIGRATIONS }: OpenOptions, mustExist: boolean): Store {
  const connection = connect(path, key, mustExist);
  try {
    readFirstPage(connection);
    const pending = pendingMigrations(connection, migrations);
    // A file that was cut to nothing looks like a new one; taking it for one would hide the loss.
    if (mustExist && pending.length === migrations.length) throw new Refusal('damaged', 'store-damaged');
    configure(connection);
    migrate(connection, pending, now);
    return storeOver(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Decrypts and authenticates the first page: throws SQLITE_NOTADB when the key does not fit it. */
function readFirstPage(connection: Connection): void {
  connection.prepare('SELECT count(*) FROM sqlite_schema').get();
}

function refusePlaintext(path: string): void {
  const start = Buffer.alloc(PLAINTEXT.length);
  const file = openSync(path, 'r');
  try {
    readSync(file, start, 0, start.length, 0);
  } finally {
    closeSync(file);
  }
  if (start.toString('latin1') === PLAINTEXT) throw new Refusal('damaged', 'store-damaged');
}
