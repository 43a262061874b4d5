import type { Connection } from './connection.ts';
import { LIST_COLUMNS, type PatientListRow } from './patients.ts';

export interface PatientListQuery {
  /** Folded words, each the beginning of a term; empty lists everyone. */
  terms: readonly string[];
  show: 'active' | 'archived' | 'all';
  sort: 'name' | 'birthDate' | 'lastVisit';
  descending: boolean;
  offset: number;
  limit: number;
}

const ORDER = {
  name: ['sort_name', 'number'],
  birthDate: ['birth_date', 'sort_name', 'number'],
  lastVisit: ['last_visit', 'sort_name', 'number'],
} as const;
const SHOWN = { active: 'o.archived = 0', archived: 'o.archived = 1', all: 'true' } as const;
/** CROSS keeps the index outermost: SQLite would else walk every patient and ask the index of each. */
const FOUND = 'patient_search s CROSS JOIN patient o ON o.number = s.rowid';

/** Every term quoted, so that nothing typed can be read as search syntax; all of them must be found. */
const matchOf = (terms: readonly string[]): string =>
  terms.map((term) => `"${term.replaceAll('"', '""')}"*`).join(' ');

/** The search index over patients, and the one list that is made from it. */
export function patientSearch(connection: Connection) {
  const index = connection.prepare<[number, string, string]>(
    'INSERT INTO patient_search (rowid, names, numbers) VALUES (?, ?, ?)',
  );
  const remove = connection.prepare<[number]>('DELETE FROM patient_search WHERE rowid = ?');

  const clear = connection.prepare(`INSERT INTO patient_search (patient_search) VALUES ('delete-all')`);

  const prepare = ({ terms, show, sort, descending }: PatientListQuery) => {
    const from =
      terms.length > 0
        ? `FROM ${FOUND} WHERE patient_search MATCH @match AND ${SHOWN[show]}`
        : `FROM patient o WHERE ${SHOWN[show]}`;
    const direction = descending ? 'DESC' : 'ASC';
    const order = (table: string) =>
      ORDER[sort].map((column) => `${table}.${column} ${direction}`).join(', ');
    return {
      count: connection.prepare<[object], number>(`SELECT count(*) ${from}`).pluck(),
      rows: connection.prepare<[object], PatientListRow>(`
        SELECT ${LIST_COLUMNS} FROM patient p JOIN (
          SELECT o.number ${from} ORDER BY ${order('o')} LIMIT @limit OFFSET @offset
        ) USING (number) ORDER BY ${order('p')}`),
    };
  };
  const prepared = new Map<string, ReturnType<typeof prepare>>();
  const statements = (query: PatientListQuery) => {
    const name = [query.terms.length > 0, query.show, query.sort, query.descending].join(' ');
    const known = prepared.get(name) ?? prepare(query);
    prepared.set(name, known);
    return known;
  };

  return {
    add: (number: number, terms: { names: string; numbers: string }) =>
      void index.run(number, terms.names, terms.numbers),
    replace: (number: number, terms: { names: string; numbers: string }) => {
      remove.run(number);
      index.run(number, terms.names, terms.numbers);
    },
    clear: () => void clear.run(),
    find: (query: PatientListQuery): { rows: PatientListRow[]; total: number } => {
      const { count, rows } = statements(query);
      const match = matchOf(query.terms);
      const values = query.terms.length > 0 ? { match } : {};
      return {
        total: Number(count.get(values)),
        rows: rows.all({ ...values, limit: query.limit, offset: query.offset }),
      };
    },
  };
}
