import type { Connection } from './connection.ts';

export interface TherapistColumns {
  id: string;
  name: string;
  designation: string;
  registrationNumber: string;
  changedAt: string;
  /** JSON of the whole therapist, her signature with it. */
  body: string;
}

export type AuthorColumns = Pick<TherapistColumns, 'name' | 'designation' | 'registrationNumber'>;

/** The practice (one row) and its therapists. */
export function practiceTable(connection: Connection) {
  const savePractice = connection.prepare<[string, string]>(`
    INSERT INTO practice (id, changed_at, body) VALUES (1, ?, ?)
    ON CONFLICT (id) DO UPDATE SET changed_at = excluded.changed_at, body = excluded.body`);
  const saveTherapist = connection.prepare<[TherapistColumns]>(`
    INSERT INTO therapist (id, name, designation, registration_number, changed_at, body)
    VALUES (@id, @name, @designation, @registrationNumber, @changedAt, @body)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, designation = excluded.designation,
      registration_number = excluded.registration_number, changed_at = excluded.changed_at, body = excluded.body`);
  const practice = connection.prepare<[], string>('SELECT body FROM practice').pluck();
  const therapist = connection.prepare<[string], string>('SELECT body FROM therapist WHERE id = ?').pluck();
  const author = connection.prepare<[string], AuthorColumns>(
    'SELECT name, designation, registration_number AS registrationNumber FROM therapist WHERE id = ?',
  );
  const firstTherapist = connection
    .prepare<[], string>('SELECT id FROM therapist ORDER BY id LIMIT 1')
    .pluck();

  return {
    savePractice: (body: string, changedAt: string) => void savePractice.run(changedAt, body),
    saveTherapist: (row: TherapistColumns) => void saveTherapist.run(row),
    /** JSON of the practice, or undefined before it is made. */
    readPractice: () => practice.get() as string | undefined,
    readTherapist: (id: string) => therapist.get(id) as string | undefined,
    /** The few words of a therapist that an entry keeps, without her signature. */
    readAuthor: (id: string) => author.get(id),
    firstTherapistId: () => firstTherapist.get() as string | undefined,
  };
}
