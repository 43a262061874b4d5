import type { Connection } from './connection.ts';

/** What the store knows of itself; a name is added here with the one place that reads it. */
type MetaName = 'projections';

export function metaTable(connection: Connection) {
  const read = connection.prepare<[string], string>('SELECT value FROM meta WHERE name = ?').pluck();
  const write = connection.prepare<[string, string]>(`
    INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value`);
  return {
    read: (name: MetaName) => read.get(name) as string | undefined,
    write: (name: MetaName, value: string) => void write.run(name, value),
  };
}
