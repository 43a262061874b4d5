import Sqlite from 'better-sqlite3';

export type Connection = Sqlite.Database;

/** SQLite's own error, whose `code` names the kind (`SQLITE_FULL`). */
export const SqliteError = Sqlite.SqliteError;

/** What a store is opened with: both random, made once, and kept only inside the key file's wraps. */
export interface StoreKey {
  /** 32 bytes. */
  key: Uint8Array;
  /** 16 bytes. */
  salt: Uint8Array;
}

/** A bug in SQLite's reuse of a write-ahead log could damage a file before this version. */
const OLDEST_SQLITE = [3, 51, 3] as const;

/** Set on every open and then read back, since SQLite ignores in silence what it does not know. */
const SETTINGS = {
  journal_mode: 'wal',
  /** FULL: with NORMAL, a power cut lost transactions that had been acknowledged. */
  synchronous: 2,
  /** MEMORY: a large sort would else write rows in plaintext to the system's temporary folder. */
  temp_store: 2,
  foreign_keys: 1,
  /** Else `INSERT OR REPLACE` passes by the triggers that guard signed entries. */
  recursive_triggers: 1,
  secure_delete: 1,
  cell_size_check: 1,
  trusted_schema: 0,
  mmap_size: 0,
  /** In KiB: the whole store of a small practice stays decrypted in memory while it is open. */
  cache_size: -64_000,
  /** In milliseconds. */
  busy_timeout: 2_000,
} as const;

/** Opens the file with its key; the key itself is proved by the first read, not here. */
export function connect(path: string, { key, salt }: StoreKey, mustExist: boolean): Connection {
  const connection = new Sqlite(path, { fileMustExist: mustExist });
  try {
    connection.pragma(`cipher='sqlcipher'`);
    const raw = Buffer.from(`x'${Buffer.from(key).toString('hex')}${Buffer.from(salt).toString('hex')}'`);
    connection.key(raw);
    raw.fill(0);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Applies the settings and proves that each one took. Throws when one did not. */
export function configure(connection: Connection): void {
  const version = String(connection.prepare('SELECT sqlite_version()').pluck().get());
  if (isOlder(version)) throw new Error('this SQLite is too old');
  for (const [name, value] of Object.entries(SETTINGS)) {
    connection.pragma(`${name}=${value}`);
    if (connection.pragma(name, { simple: true }) !== value)
      throw new Error('a setting of the store did not take');
  }
}

function isOlder(version: string): boolean {
  const parts = version.split('.').map(Number);
  for (const [index, least] of OLDEST_SQLITE.entries()) {
    const part = parts[index] ?? 0;
    if (part !== least) return part < least;
  }
  return false;
}
