import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '#data/context.ts';
import { newId } from '#data/ids.ts';
import { readBackground } from '#data/records/background.ts';
import { readEntry, saveEntry, timeline } from '#data/records/entries.ts';
import { entryHash } from '#data/records/entryRows.ts';
import { listNeeds } from '#data/records/needs.ts';
import { columnsOf } from '#data/records/patientRows.ts';
import { refreshProjections } from '#data/records/projections.ts';
import { amendEntry, signEntry } from '#data/records/signing.ts';
import { type Connection, configure, connect } from '#data/store/connection.ts';
import { migrate } from '#data/store/migrate.ts';
import { first } from '#data/store/migrations/0001-first.ts';
import { openStore } from '#data/store/open.ts';
import type { Entry } from '#shared/chart/entry.ts';
import { emptyVisit } from '#shared/chart/visit/schema.ts';
import { rawConnection, rowsOf } from '../support/raw.ts';
import { refusalOf } from '../support/refusal.ts';
import {
  completeVisit,
  DRAWN_AS_TEXT,
  PRACTICE,
  patientNamed,
  SERVICE,
  THERAPIST,
  temporaryFolder,
} from '../support/store.ts';

const THEN = '2026-03-05T20:00:00.000Z';
const NOW = '2026-11-20T20:00:00.000Z';
const then = { date: '2026-03-05', start: '14:00', zone: SERVICE.zone };
const [therapistId, patientId, episodeId, signedId, draftId] = [1, 2, 3, 4, 5].map(() => newId(THEN));

/** A visit as version 1 wrote it: without changes, red flags, consents and reasons against advice. */
const oldBody = {
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
const newBody = {
  ...emptyVisit(),
  ...oldBody,
  bouts: oldBody.bouts.map((one) => ({ ...one, override: '' })),
};

const oldEntry = (id: string, more: Partial<Entry>): Entry => ({
  id,
  patientId: patientId ?? '',
  episodeId: episodeId ?? '',
  kind: 'visit',
  version: 1,
  body: oldBody,
  state: 'draft',
  service: then,
  enteredAt: THEN,
  author: {
    therapistId: therapistId ?? '',
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

function signed(entry: Entry): Entry {
  const whole: Entry = { ...entry, state: 'signed', signedAt: THEN };
  return { ...whole, hash: entryHash(whole) };
}

/** What the app of version 1 of the store had written: one signed visit, and one draft. */
function fill(connection: Connection): void {
  const run = (sql: string, ...values: unknown[]) => connection.prepare<unknown[]>(sql).run(...values);
  const { name, designation, registrationNumber } = THERAPIST;
  run('INSERT INTO practice (id, changed_at, body) VALUES (1, ?, ?)', THEN, JSON.stringify(PRACTICE));
  run(
    'INSERT INTO therapist VALUES (?, ?, ?, ?, ?, ?)',
    therapistId,
    name,
    designation,
    registrationNumber,
    THEN,
    JSON.stringify(THERAPIST),
  );
  const patient = { ...columnsOf(patientId ?? '', patientNamed('Maren', 'Okonkwo')), createdAt: THEN };
  connection
    .prepare<[typeof patient]>(`
      INSERT INTO patient (id, family_name, given_name, preferred_name, birth_date, phone, sort_name, name_key,
        created_at, alerts, body)
      VALUES (@id, @familyName, @givenName, @preferredName, @birthDate, @phone, @sortName, @nameKey, @createdAt,
        @alerts, @body)`)
    .run(patient);
  run('INSERT INTO episode (id, patient_id, opened_at) VALUES (?, ?, ?)', episodeId, patientId, THEN);
  for (const entry of [signed(oldEntry(signedId ?? '', {})), oldEntry(draftId ?? '', {})]) {
    const { id, version, state, revision, signedAt, hash, author, body } = entry;
    run(
      `INSERT INTO entry (id, thread_id, patient_id, episode_id, kind, version, state, service_date, service_start,
        service_zone, entered_at, therapist_id, author_name, author_designation, author_registration, revision,
        signed_at, hash, body)
      VALUES (?, ?, ?, ?, 'visit', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[id, id, patientId, episodeId, version, state, then.date, then.start, then.zone, THEN, therapistId],
      ...[author.name, author.designation, author.registrationNumber, revision, signedAt, hash],
      JSON.stringify(body),
    );
    run(`INSERT INTO entry_summary VALUES (?, 6, 3, 2, 'Low back ache since gardening.')`, id);
  }
  run(
    `INSERT INTO fact (entry_id, position, thread_id, patient_id, service_date, type, measure, occasion, value, unit)
    VALUES (?, 0, ?, ?, ?, 'measurement', 'pain-nprs', 'before', 6, '/10')`,
    ...[signedId, signedId, patientId, then.date],
  );
  run(`INSERT INTO meta VALUES ('projections', '1')`);
}

let folder: string;
let place: { path: string; key: { key: Buffer; salt: Buffer } };
let context: Context;

function open(): Context {
  const store = openStore({ ...place, now: NOW });
  refreshProjections(store);
  return { store, therapistId: therapistId ?? '', now: () => NOW, ...DRAWN_AS_TEXT };
}

beforeEach(() => {
  folder = temporaryFolder();
  place = { path: join(folder, 'practice.db'), key: { key: randomBytes(32), salt: randomBytes(16) } };
  const old = connect(place.path, place.key, false);
  configure(old);
  migrate(old, [first], THEN);
  fill(old);
  old.close();
  context = open();
});
afterEach(() => {
  context.store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a store of version 1, with visits of version 1', () => {
  it('has its facts made anew when it is opened, in the new shape', () => {
    expect(
      rowsOf(place, 'fact').map(({ type, value, region, signed_at }) => [type, value, region, signed_at]),
    ).toEqual([
      ['measurement', 6, null, THEN],
      ['measurement', 3, null, THEN],
      ['bout', null, 'low-back', THEN],
      ['bout', null, 'gluteal', THEN],
    ]);
    expect(rowsOf(place, 'migration').map(({ name }) => name)).toEqual(['first', 'safety']);
  });

  it('keeps what was signed byte for byte, and reads it as a visit of today', () => {
    const stored = rowsOf(place, 'entry').find(({ id }) => id === signedId);
    expect([stored?.['version'], JSON.parse(String(stored?.['body']))]).toEqual([1, oldBody]);
    const { entry } = readEntry(context, { entryId: signedId ?? '' });
    expect([entry.version, entry.body]).toEqual([2, newBody]);
    expect(entry.hash).toBe(stored?.['hash']);
  });

  it('still notices a signed visit that was changed: the hash is of the shape that was signed', () => {
    const raw = rawConnection(place);
    raw.exec(`DROP TRIGGER entry_is_final;
      UPDATE entry SET body = replace(body, 'gardening', 'a fall') WHERE state = 'signed'`);
    raw.close();
    expect(refusalOf(() => readEntry(context, { entryId: signedId ?? '' })).reason).toBe('entry-altered');
  });

  it('knows nothing of risks and consents, and says what is missing', () => {
    expect(readBackground(context, { patientId: patientId ?? '' }).background.statements).toEqual([]);
    const [need] = listNeeds(context).needs;
    expect(need?.alerts.map(({ what }) => what.type)).toEqual(['consent', 'history-missing']);
  });

  it('lets a signed visit be amended in the shape of today', () => {
    const { entryId } = amendEntry(context, { entryId: signedId ?? '', reason: 'The side was wrong.' });
    expect(readEntry(context, { entryId }).entry.body).toEqual(newBody);
    const body = completeVisit({ plan: 'Every two weeks.' });
    saveEntry(context, { entryId, revision: 0, service: then, body });
    expect(signEntry(context, { entryId, revision: 1 }).entry).toMatchObject({ version: 2, body });
    expect(timeline(context, { patientId: patientId ?? '' }).items).toHaveLength(3);
  });

  it('lets a draft be written on and signed in the shape of today', () => {
    const entryId = draftId ?? '';
    expect(readEntry(context, { entryId }).entry).toMatchObject({ version: 2, body: newBody });
    saveEntry(context, { entryId, revision: 1, service: then, body: completeVisit() });
    const { entry } = signEntry(context, { entryId, revision: 2 });
    context.store.close();
    context = open();
    expect(readEntry(context, { entryId }).entry).toEqual(entry);
  });
});
