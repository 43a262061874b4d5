/** A real encrypted store in a folder of its own, with a clock that tests set. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from '#data/context.ts';
import { newId } from '#data/ids.ts';
import { createEntry, saveEntry } from '#data/records/entries.ts';
import { createPatient } from '#data/records/patients.ts';
import { createPractice } from '#data/records/practice.ts';
import { signEntry } from '#data/records/signing.ts';
import type { StoreKey } from '#data/store/connection.ts';
import { createStore, openStore } from '#data/store/open.ts';
import type { Service } from '#shared/chart/entry.ts';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import { EMPTY_PATIENT, type Patient } from '#shared/practice/patient.ts';
import type { Practice, Therapist } from '#shared/practice/practice.ts';

/** Every name here is made up; the rare words are markers that tests look for on the disk. */
export const PRACTICE: Practice = {
  name: 'Zwischenzug Massage Therapy',
  address: { street: '18 Quokka Lane', city: 'Toronto', province: 'ON', postalCode: 'M5V 2T6' },
  phone: '416-555-0100',
  email: '',
  timeZone: 'America/Toronto',
  taxNumber: '123456789 RT0001',
  qstNumber: '',
};

export const THERAPIST: Therapist = {
  name: 'Odalys Fjordheim',
  designation: 'RMT',
  college: 'CMTO',
  registrationNumber: 'X123',
  signature: {
    type: 'strokes',
    width: 300,
    height: 100,
    strokes: [
      [
        [10, 50],
        [120, 20],
      ],
    ],
  },
};

export const patientNamed = (
  givenName: string,
  familyName: string,
  more: Partial<Patient> = {},
): Patient => ({
  ...EMPTY_PATIENT,
  givenName,
  familyName,
  birthDate: '1984-03-12',
  phone: '416-555-0143',
  ...more,
});

/** A visit with nothing missing. */
export const completeVisit = (more: Partial<VisitBody> = {}): VisitBody => ({
  subjective: 'Low back ache since gardening.',
  painBefore: 6,
  objective: 'Guarding of the lumbar erectors, right more than left.',
  bouts: [
    { id: 'b1', technique: 'petrissage', region: 'low-back', side: 'both', pressure: 3, minutes: 20 },
    { id: 'b2', technique: 'trigger-point', region: 'gluteal', side: 'right', pressure: 4, minutes: 5 },
  ],
  response: 'Tone softened; no soreness.',
  painAfter: 3,
  assessment: 'Consistent with a lumbar strain.',
  plan: 'Weekly for three weeks.',
  homeCare: 'Knees to chest, twice a day.',
  durationMinutes: 45,
  feeCents: 9500,
  ...more,
});

export const SERVICE: Service = { date: '2026-11-20', start: '14:00', zone: 'America/Toronto' };

/** The end of that visit. */
const AFTER_SERVICE = '2026-11-20T20:00:00.000Z';

/** Stands for the PDF where the PDF is not the subject: its bytes name what was drawn. */
export const drawnAsText: Context['renderReceipt'] = (receipt, mark) =>
  Uint8Array.from(Buffer.from(`${mark} ${JSON.stringify(receipt)}`));

export interface Clock {
  now: () => string;
  set: (at: string) => void;
  /** Moves it on by so many seconds. */
  pass: (seconds: number) => void;
}

export function clockAt(start: string): Clock {
  let at = Date.parse(start);
  return {
    now: () => new Date(at).toISOString(),
    set: (time) => {
      at = Date.parse(time);
    },
    pass: (seconds) => {
      at += seconds * 1000;
    },
  };
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'tableside-test-'));

export interface TestStore {
  folder: string;
  path: string;
  key: StoreKey;
  clock: Clock;
  context: Context;
  /** Closes the store and opens it again, as a restart does. */
  reopen: () => Context;
  /** Closes it and removes its folder. */
  remove: () => void;
}

/** A new store with its practice in it, under a random key that no passphrase wraps. */
export function newTestStore(folder: string = temporaryFolder()): TestStore {
  const path = join(folder, 'practice.db');
  const key: StoreKey = { key: randomBytes(32), salt: randomBytes(16) };
  const clock = clockAt(AFTER_SERVICE);
  const { now } = clock;
  const therapistId = newId(now());
  const contextOver = (store: Context['store']): Context => ({
    store,
    therapistId,
    now,
    renderReceipt: drawnAsText,
  });
  const test: TestStore = {
    folder,
    path,
    key,
    clock,
    context: contextOver(createStore({ path, key, now: now() })),
    reopen: () => {
      test.context.store.close();
      test.context = contextOver(openStore({ path, key, now: now() }));
      return test.context;
    },
    remove: () => {
      test.context.store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  createPractice(test.context, { practice: PRACTICE, therapist: THERAPIST });
  return test;
}

export const addPatient = (context: Context, patient: Patient = patientNamed('Maren', 'Okonkwo')): string =>
  createPatient(context, { patient }).patientId;

/** A saved draft of a visit, at revision 1. */
export function addDraft(
  context: Context,
  patientId: string,
  body: VisitBody = completeVisit(),
  service: Service = SERVICE,
): string {
  const { entryId } = createEntry(context, { patientId, kind: 'visit' });
  saveEntry(context, { entryId, revision: 0, service, body });
  return entryId;
}

export function addSigned(
  context: Context,
  patientId: string,
  body: VisitBody = completeVisit(),
  service: Service = SERVICE,
): string {
  const entryId = addDraft(context, patientId, body, service);
  signEntry(context, { entryId, revision: 1 });
  return entryId;
}
