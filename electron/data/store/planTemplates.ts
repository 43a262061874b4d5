import type { Connection } from './connection.ts';

export interface PlanTemplateRow {
  id: string;
  name: string;
  changedAt: string;
  /** JSON of what it brings to a plan. */
  content: string;
}

/** Templates of plans that the therapist made. Plans hold what they took from one, so it may go at any time. */
export function planTemplateTable(connection: Connection) {
  const insert = connection.prepare<[PlanTemplateRow]>(`
    INSERT INTO plan_template (id, name, changed_at, content) VALUES (@id, @name, @changedAt, @content)`);
  const rename = connection.prepare<[Omit<PlanTemplateRow, 'content'>]>(
    'UPDATE plan_template SET name = @name, changed_at = @changedAt WHERE id = @id',
  );
  const remove = connection.prepare<[string]>('DELETE FROM plan_template WHERE id = ?');
  const list = connection.prepare<[], PlanTemplateRow>(
    'SELECT id, name, changed_at AS changedAt, content FROM plan_template ORDER BY name COLLATE NOCASE, id',
  );

  return {
    insert: (row: PlanTemplateRow) => void insert.run(row),
    /** Whether there was one to rename. */
    rename: (row: Omit<PlanTemplateRow, 'content'>): boolean => rename.run(row).changes === 1,
    /** Whether there was one to delete. */
    remove: (id: string): boolean => remove.run(id).changes === 1,
    /** By name. */
    list: () => list.all(),
  };
}
