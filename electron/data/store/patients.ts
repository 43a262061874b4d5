import type { Connection } from './connection.ts';

export interface PatientColumns {
  id: string;
  familyName: string;
  givenName: string;
  preferredName: string;
  birthDate: string;
  phone: string;
  /** Folded family name, then given name: the order of lists. */
  sortName: string;
  /** The folded words of the full name in alphabetical order: equal for the same name in any order. */
  nameKey: string;
  alerts: string;
  /** JSON of the whole patient. */
  body: string;
}

/** What lists show of a patient. `archived` is 0 or 1. */
export interface PatientListRow {
  id: string;
  familyName: string;
  givenName: string;
  preferredName: string;
  birthDate: string;
  phone: string;
  alerts: string;
  lastVisit: string | null;
  archived: number;
}

export interface PatientStored {
  body: string;
  archived: number;
  revision: number;
  createdAt: string;
}

/** What a patient's name is compared by. */
export interface PatientNameRow {
  number: number;
  sortName: string;
}

export const LIST_COLUMNS = `p.id, p.family_name AS familyName, p.given_name AS givenName,
  p.preferred_name AS preferredName, p.birth_date AS birthDate, p.phone, p.alerts,
  p.last_visit AS lastVisit, p.archived`;

const SAVED = `family_name = @familyName, given_name = @givenName, preferred_name = @preferredName,
  birth_date = @birthDate, phone = @phone, sort_name = @sortName, name_key = @nameKey, alerts = @alerts,
  body = @body`;

/** Patients, without the search index over them (`patientSearch.ts`). */
export function patientTable(connection: Connection) {
  const insert = connection.prepare<[PatientColumns & { createdAt: string }]>(`
    INSERT INTO patient (id, family_name, given_name, preferred_name, birth_date, phone, sort_name, name_key,
      created_at, alerts, body)
    VALUES (@id, @familyName, @givenName, @preferredName, @birthDate, @phone, @sortName, @nameKey,
      @createdAt, @alerts, @body)`);
  const update = connection.prepare<[PatientColumns]>(
    `UPDATE patient SET ${SAVED}, revision = revision + 1 WHERE id = @id`,
  );
  const archive = connection.prepare<[number, string]>('UPDATE patient SET archived = ? WHERE id = ?');
  const read = connection.prepare<[string], PatientStored>(
    'SELECT body, archived, revision, created_at AS createdAt FROM patient WHERE id = ?',
  );
  const numberOf = connection.prepare<[string], number>('SELECT number FROM patient WHERE id = ?').pluck();
  const row = connection.prepare<[number], PatientListRow>(
    `SELECT ${LIST_COLUMNS} FROM patient p WHERE number = ?`,
  );
  const active = connection.prepare<[], PatientListRow>(
    `SELECT ${LIST_COLUMNS} FROM patient p WHERE archived = 0 ORDER BY sort_name, number`,
  );
  const byNameKey = connection
    .prepare<[string, number], number>('SELECT number FROM patient WHERE name_key = ? LIMIT ?')
    .pluck();
  const byBirthDate = connection
    .prepare<[string, number], number>('SELECT number FROM patient WHERE birth_date = ? LIMIT ?')
    .pluck();
  const reindex = connection.prepare<[string, string, number]>(
    'UPDATE patient SET sort_name = ?, name_key = ? WHERE number = ?',
  );
  const bodies = connection.prepare<[number], { number: number; body: string }>(
    'SELECT number, body FROM patient WHERE number > ? ORDER BY number LIMIT 200',
  );
  const names = connection.prepare<[], PatientNameRow>('SELECT number, sort_name AS sortName FROM patient');

  return {
    /** Returns the row number that the search index uses. */
    insert: (columns: PatientColumns, createdAt: string): number =>
      Number(insert.run({ ...columns, createdAt }).lastInsertRowid),
    update: (columns: PatientColumns) => void update.run(columns),
    archive: (id: string, archived: boolean) => void archive.run(archived ? 1 : 0, id),
    read: (id: string) => read.get(id),
    numberOf: (id: string) => numberOf.get(id) as number | undefined,
    listRow: (number: number) => row.get(number),
    /** Everyone who is not archived, by name. */
    active: () => active.iterate(),
    /** Row numbers of patients with the same words in their names, at most `limit`. */
    withNameKey: (nameKey: string, limit: number) => byNameKey.all(nameKey, limit) as number[],
    withBirthDate: (birthDate: string, limit: number) => byBirthDate.all(birthDate, limit) as number[],
    /** Writes the columns that are made from the name anew; no change of the patient. */
    reindex: (number: number, { sortName, nameKey }: Pick<PatientColumns, 'sortName' | 'nameKey'>) =>
      void reindex.run(sortName, nameKey, number),
    /** The next patients after that row number, as they were stored; the first after 0. */
    bodiesAfter: (number: number) => bodies.all(number),
    /** Every patient's name, from the index alone: the table itself is not read. */
    names: () => names.iterate(),
  };
}
