/** What someone who holds the key can do behind the app's back, with SQLite alone. */
import { type Connection, configure, connect } from '#data/store/connection.ts';
import type { TestStore } from './store.ts';

export function rawConnection({ path, key }: Pick<TestStore, 'path' | 'key'>): Connection {
  const connection = connect(path, key, true);
  configure(connection);
  return connection;
}

/** Every row of a table, in the order it was made. */
export function rowsOf(test: Pick<TestStore, 'path' | 'key'>, table: string): Record<string, unknown>[] {
  const connection = rawConnection(test);
  try {
    return connection.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table} ORDER BY 1, 2`).all();
  } finally {
    connection.close();
  }
}
