/** A store of an earlier version, filled row by row as the app of that time would have. */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '#data/context.ts';
import { newId } from '#data/ids.ts';
import { entryHash } from '#data/records/entryRows.ts';
import { columnsOf } from '#data/records/patientRows.ts';
import { refreshProjections } from '#data/records/projections.ts';
import { type Connection, configure, connect } from '#data/store/connection.ts';
import { type Migration, migrate } from '#data/store/migrate.ts';
import { openStore } from '#data/store/open.ts';
import type { Entry } from '#shared/chart/entry.ts';
import { DRAWN_AS_TEXT, PRACTICE, patientNamed, SERVICE, THERAPIST, temporaryFolder } from './store.ts';

/** When everything in it was written. */
export const THEN = '2026-03-05T20:00:00.000Z';
const NOW = '2026-11-20T20:00:00.000Z';
export const OLD_SERVICE = { date: '2026-03-05', start: '14:00', zone: SERVICE.zone };

const therapistId = newId(THEN);

/** A visit as its version 1 was written: without changes, red flags, consents and reasons against advice. */
export const OLD_VISIT = {
  subjective: 'Low back ache since gardening.',
  painBefore: 6,
  objective: 'Guarding of the lumbar erectors.',
  bouts: [
    { id: 'b1', technique: 'petrissage', region: 'low-back', side: 'both', pressure: 3, minutes: 20 },
    { id: 'b2', technique: 'trigger-point', region: 'gluteal', side: 'right', pressure: 4, minutes: 5 },
  ],
  response: 'Tone softened.',
  painAfter: 3,
  assessment: 'Consistent with a lumbar strain.',
  plan: 'Weekly.',
  homeCare: '',
  durationMinutes: 45,
  feeCents: 9500,
};

/** A draft of a visit; the episode of care has the id of its patient. */
export const oldDraft = (patientId: string, more: Partial<Entry> = {}): Entry => ({
  id: newId(THEN),
  patientId,
  episodeId: patientId,
  kind: 'visit',
  version: 1,
  body: OLD_VISIT,
  state: 'draft',
  service: OLD_SERVICE,
  enteredAt: THEN,
  author: {
    therapistId,
    name: THERAPIST.name,
    designation: THERAPIST.designation,
    registrationNumber: THERAPIST.registrationNumber,
  },
  revision: 1,
  amends: null,
  signedAt: null,
  hash: null,
  voidReason: null,
  ...more,
});

export function oldSigned(patientId: string, more: Partial<Entry> = {}): Entry {
  const signed = oldDraft(patientId, { ...more, state: 'signed', signedAt: THEN });
  return { ...signed, hash: entryHash(signed) };
}

const run = (connection: Connection, sql: string, ...values: unknown[]) =>
  connection.prepare<unknown[]>(sql).run(...values);

function fillPractice(connection: Connection): void {
  const { name, designation, registrationNumber } = THERAPIST;
  run(
    connection,
    'INSERT INTO practice (id, changed_at, body) VALUES (1, ?, ?)',
    THEN,
    JSON.stringify(PRACTICE),
  );
  run(
    connection,
    'INSERT INTO therapist VALUES (?, ?, ?, ?, ?, ?)',
    ...[therapistId, name, designation, registrationNumber, THEN, JSON.stringify(THERAPIST)],
  );
}

function fillPatient(connection: Connection, id: string, givenName: string): void {
  const patient = { ...columnsOf(id, patientNamed(givenName, 'Okonkwo')), createdAt: THEN };
  connection
    .prepare<[typeof patient]>(`
      INSERT INTO patient (id, family_name, given_name, preferred_name, birth_date, phone, sort_name, name_key,
        created_at, alerts, body)
      VALUES (@id, @familyName, @givenName, @preferredName, @birthDate, @phone, @sortName, @nameKey, @createdAt,
        @alerts, @body)`)
    .run(patient);
  run(connection, 'INSERT INTO episode (id, patient_id, opened_at) VALUES (?, ?, ?)', id, id, THEN);
}

function fillEntry(connection: Connection, entry: Entry): void {
  const { id, patientId, episodeId, kind, version, state, service, author, amends } = entry;
  run(
    connection,
    `INSERT INTO entry (id, thread_id, patient_id, episode_id, kind, version, state, service_date, service_start,
      service_zone, entered_at, therapist_id, author_name, author_designation, author_registration, revision,
      amends_id, amends_reason, signed_at, hash, void_reason, body)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[id, amends?.entryId ?? id, patientId, episodeId, kind, version, state],
    ...[service.date, service.start, service.zone, entry.enteredAt, author.therapistId],
    ...[author.name, author.designation, author.registrationNumber, entry.revision],
    ...[amends?.entryId ?? null, amends?.reason ?? null, entry.signedAt, entry.hash, entry.voidReason],
    JSON.stringify(entry.body),
  );
}

/** What such a store holds: a practice, patients by their given names, their entries, and what else is written. */
export interface OldContent {
  patients: readonly { id: string; givenName: string }[];
  entries: readonly Entry[];
  also: (connection: Connection) => void;
}

export interface OldStore {
  path: string;
  key: { key: Buffer; salt: Buffer };
  /** Opens it with the app of today, which brings it to today's shape. */
  open: () => Context;
  remove: () => void;
}

/** Makes a store that has seen those migrations only. */
export function newOldStore(migrations: readonly Migration[], content: OldContent): OldStore {
  const folder = temporaryFolder();
  const place = { path: join(folder, 'practice.db'), key: { key: randomBytes(32), salt: randomBytes(16) } };
  const old = connect(place.path, place.key, false);
  configure(old);
  migrate(old, migrations, THEN);
  fillPractice(old);
  for (const { id, givenName } of content.patients) fillPatient(old, id, givenName);
  for (const entry of content.entries) fillEntry(old, entry);
  content.also(old);
  old.close();
  return {
    ...place,
    open: () => {
      const store = openStore({ ...place, now: NOW });
      refreshProjections(store);
      return { store, therapistId, now: () => NOW, ...DRAWN_AS_TEXT };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
