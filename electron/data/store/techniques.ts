import type { Connection } from './connection.ts';

export interface OwnTechniqueRow {
  id: string;
  /** JSON of the technique. */
  definition: string;
}

/** Techniques that are not offered, and those of the therapist's own. */
export function techniqueTables(connection: Connection) {
  const hidden = connection.prepare<[], string>('SELECT id FROM technique_hidden ORDER BY id').pluck();
  const hide = connection.prepare<[string]>(
    'INSERT INTO technique_hidden (id) VALUES (?) ON CONFLICT DO NOTHING',
  );
  const show = connection.prepare<[string]>('DELETE FROM technique_hidden WHERE id = ?');
  // Their ids ascend with the time at which they were added.
  const own = connection.prepare<[], OwnTechniqueRow>('SELECT id, definition FROM technique_own ORDER BY id');
  const add = connection.prepare<[OwnTechniqueRow]>(
    'INSERT INTO technique_own (id, definition) VALUES (@id, @definition)',
  );
  const change = connection.prepare<[OwnTechniqueRow]>(
    'UPDATE technique_own SET definition = @definition WHERE id = @id',
  );
  const remove = connection.prepare<[string]>('DELETE FROM technique_own WHERE id = ?');

  return {
    hidden: () => hidden.all() as string[],
    /** Whether that changed anything; so say all that change something here. */
    hide: (id: string) => hide.run(id).changes > 0,
    show: (id: string) => show.run(id).changes > 0,
    /** In the order in which they were added. */
    own: () => own.all(),
    addOwn: (row: OwnTechniqueRow) => void add.run(row),
    changeOwn: (row: OwnTechniqueRow) => change.run(row).changes > 0,
    removeOwn: (id: string) => remove.run(id).changes > 0,
  };
}
