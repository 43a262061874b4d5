import type { Connection } from './connection.ts';

/** An entry as its row; `body` is JSON of the shape that `version` names. */
export interface EntryColumns {
  id: string;
  threadId: string;
  patientId: string;
  episodeId: string;
  kind: string;
  version: number;
  state: 'draft' | 'signed' | 'void';
  serviceDate: string;
  serviceStart: string;
  serviceZone: string;
  enteredAt: string;
  therapistId: string;
  authorName: string;
  authorDesignation: string;
  authorRegistration: string;
  revision: number;
  amendsId: string | null;
  amendsReason: string | null;
  signedAt: string | null;
  hash: string | null;
  voidReason: string | null;
  body: string;
}

export type NewEntry = Omit<EntryColumns, 'state' | 'revision' | 'signedAt' | 'hash' | 'voidReason'>;
export type SavedEntry = Pick<
  EntryColumns,
  'id' | 'version' | 'serviceDate' | 'serviceStart' | 'serviceZone' | 'body'
>;
export type SignedEntry = Pick<
  EntryColumns,
  | 'id'
  | 'version'
  | 'therapistId'
  | 'authorName'
  | 'authorDesignation'
  | 'authorRegistration'
  | 'signedAt'
  | 'hash'
  | 'body'
>;

export interface TimelineRow {
  id: string;
  kind: string;
  state: 'draft' | 'signed' | 'void';
  serviceDate: string;
  serviceStart: string;
  serviceZone: string;
  enteredAt: string;
  signedAt: string | null;
  authorName: string;
  amendsId: string | null;
  amendsReason: string | null;
  painBefore: number | null;
  painAfter: number | null;
  boutCount: number;
  excerpt: string;
  receiptNumber: number | null;
}

export interface DraftRow {
  id: string;
  patientId: string;
  familyName: string;
  givenName: string;
  preferredName: string;
  kind: string;
  serviceDate: string;
  serviceStart: string;
  serviceZone: string;
  enteredAt: string;
}

const SERVICE = 'service_date AS serviceDate, service_start AS serviceStart, service_zone AS serviceZone';
const SERVICE_OF_E = SERVICE.replaceAll('service_', 'e.service_');
const COLUMNS = `id, thread_id AS threadId, patient_id AS patientId, episode_id AS episodeId, kind, version, state,
  ${SERVICE}, entered_at AS enteredAt, therapist_id AS therapistId, author_name AS authorName,
  author_designation AS authorDesignation, author_registration AS authorRegistration, revision,
  amends_id AS amendsId, amends_reason AS amendsReason, signed_at AS signedAt, hash, void_reason AS voidReason,
  body`;

/** Entries and the episodes of care they belong to. */
export function entryTable(connection: Connection) {
  const insert = connection.prepare<[NewEntry]>(`
    INSERT INTO entry (id, thread_id, patient_id, episode_id, kind, version, state, service_date, service_start,
      service_zone, entered_at, therapist_id, author_name, author_designation, author_registration, amends_id,
      amends_reason, body)
    VALUES (@id, @threadId, @patientId, @episodeId, @kind, @version, 'draft', @serviceDate, @serviceStart,
      @serviceZone, @enteredAt, @therapistId, @authorName, @authorDesignation, @authorRegistration, @amendsId,
      @amendsReason, @body)`);
  const save = connection.prepare<[SavedEntry]>(`
    UPDATE entry SET version = @version, service_date = @serviceDate, service_start = @serviceStart,
      service_zone = @serviceZone, body = @body, revision = revision + 1 WHERE id = @id`);
  const sign = connection.prepare<[SignedEntry]>(`
    UPDATE entry SET state = 'signed', version = @version, therapist_id = @therapistId, author_name = @authorName,
      author_designation = @authorDesignation, author_registration = @authorRegistration, signed_at = @signedAt,
      hash = @hash, body = @body WHERE id = @id`);
  const discard = connection.prepare<[string, string]>(
    `UPDATE entry SET state = 'void', void_reason = ? WHERE id = ?`,
  );
  const giveReason = connection.prepare<[string, string]>('UPDATE entry SET amends_reason = ? WHERE id = ?');
  const read = connection.prepare<[string], EntryColumns>(`SELECT ${COLUMNS} FROM entry WHERE id = ?`);
  const thread = connection.prepare<[string], EntryColumns>(
    `SELECT ${COLUMNS} FROM entry WHERE thread_id = ? AND state <> 'void' ORDER BY number`,
  );
  const newestSigned = connection.prepare<[string], EntryColumns>(`
    SELECT ${COLUMNS} FROM entry WHERE thread_id = ? AND state = 'signed' ORDER BY number DESC LIMIT 1`);
  // Without the words of the index (not void) the whole table would be read.
  const newestOfKind = connection.prepare<[string, string], EntryColumns>(`
    SELECT ${COLUMNS} FROM entry WHERE patient_id = ? AND kind = ? AND state <> 'void' AND state = 'signed'
    ORDER BY service_date DESC, number DESC LIMIT 1`);
  const timeline = connection.prepare<[string], TimelineRow>(`
    SELECT e.id, e.kind, e.state, ${SERVICE_OF_E}, e.entered_at AS enteredAt, e.signed_at AS signedAt,
      e.author_name AS authorName, e.amends_id AS amendsId, e.amends_reason AS amendsReason,
      s.pain_before AS painBefore, s.pain_after AS painAfter, s.bout_count AS boutCount, s.excerpt,
      r.number AS receiptNumber
    FROM entry e JOIN entry_summary s ON s.entry_id = e.id
      LEFT JOIN receipt r ON r.thread_id = e.thread_id AND e.state = 'signed'
    WHERE e.patient_id = ? AND e.state <> 'void'
    ORDER BY e.service_date DESC, e.service_start DESC, e.number DESC`);
  const drafts = connection.prepare<[], DraftRow>(`
    SELECT e.id, e.patient_id AS patientId, p.family_name AS familyName, p.given_name AS givenName,
      p.preferred_name AS preferredName, e.kind, ${SERVICE_OF_E}, e.entered_at AS enteredAt
    FROM entry e JOIN patient p ON p.id = e.patient_id
    WHERE e.state = 'draft' ORDER BY e.entered_at DESC, e.number DESC`);
  const openEpisode = connection
    .prepare<[string], string>(
      'SELECT id FROM episode WHERE patient_id = ? AND closed_at IS NULL ORDER BY opened_at DESC LIMIT 1',
    )
    .pluck();
  const beginEpisode = connection.prepare<[string, string, string]>(
    'INSERT INTO episode (id, patient_id, opened_at) VALUES (?, ?, ?)',
  );

  return {
    /** A new draft with revision 0. */
    insert: (entry: NewEntry) => void insert.run(entry),
    /** Saves a draft and raises its revision by one; a trigger refuses any other state. */
    save: (entry: SavedEntry) => void save.run(entry),
    sign: (entry: SignedEntry) => void sign.run(entry),
    discard: (id: string, reason: string) => void discard.run(reason, id),
    giveReason: (id: string, reason: string) => void giveReason.run(reason, id),
    read: (id: string) => read.get(id),
    /** A whole thread but its discarded drafts, oldest first. */
    thread: (threadId: string) => thread.all(threadId),
    /** The signed entry of that kind with the newest service in a patient's chart. */
    newestOfKind: (patientId: string, kind: string) => newestOfKind.get(patientId, kind),
    newestSigned: (threadId: string) => newestSigned.get(threadId),
    /** Everything in a patient's chart but discarded drafts, newest service first. */
    timeline: (patientId: string) => timeline.all(patientId),
    drafts: () => drafts.all(),
    openEpisode: (patientId: string) => openEpisode.get(patientId) as string | undefined,
    beginEpisode: (id: string, patientId: string, at: string) => void beginEpisode.run(id, patientId, at),
  };
}
