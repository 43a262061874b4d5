/** A real encrypted store in a folder of its own, with a clock that tests set. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context, Drawing } from '#data/context.ts';
import { newId } from '#data/ids.ts';
import { createEntry, saveEntry } from '#data/records/entries.ts';
import { createPatient } from '#data/records/patients.ts';
import { createPractice } from '#data/records/practice.ts';
import { signEntry } from '#data/records/signing.ts';
import type { StoreKey } from '#data/store/connection.ts';
import { createStore, openStore } from '#data/store/open.ts';
import type { Bout } from '#shared/chart/bouts/schema.ts';
import { CONSENT_ELEMENTS, type ConsentBody, emptyConsent } from '#shared/chart/consent/schema.ts';
import type { Service } from '#shared/chart/entry.ts';
import { emptyIntake, type IntakeBody } from '#shared/chart/intake/schema.ts';
import type { KindId } from '#shared/chart/registry.ts';
import { emptyVisit, type VisitBody } from '#shared/chart/visit/schema.ts';
import { EMPTY_PATIENT, type Patient } from '#shared/practice/patient.ts';
import type { Practice, Therapist } from '#shared/practice/practice.ts';
import type { HandSignature } from '#shared/practice/signature.ts';

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

export const bout = (more: Partial<Bout> = {}): Bout => ({
  id: 'b1',
  technique: 'petrissage',
  region: 'low-back',
  side: 'both',
  pressure: 3,
  minutes: 20,
  override: '',
  ...more,
});

/** A visit with nothing missing, wherever the chart has nothing against it. */
export const completeVisit = (more: Partial<VisitBody> = {}): VisitBody => ({
  ...emptyVisit(),
  subjective: 'Low back ache since gardening.',
  painBefore: 6,
  objective: 'Guarding of the lumbar erectors, right more than left.',
  bouts: [
    bout(),
    bout({ id: 'b2', technique: 'trigger-point', region: 'hip', side: 'right', pressure: 4, minutes: 5 }),
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

/** Somebody's hand on a form. */
export const handOf = (name: string): HandSignature => ({
  signature: {
    type: 'strokes',
    width: 300,
    height: 100,
    strokes: [
      [
        [10, 60],
        [90, 20],
        [180, 70],
      ],
    ],
  },
  name,
  at: '2026-11-20T19:00:00.000Z',
});

/** A health history that was taken, with nothing to say. */
export const completeIntake = (more: Partial<IntakeBody> = {}): IntakeBody => ({
  ...emptyIntake(),
  reason: 'Low back ache since gardening.',
  emergencyContact: 'Ansel Okonkwo, 416-555-0144',
  ...more,
});

/** A consent to treatment, given and signed. */
export const completeConsent = (more: Partial<ConsentBody> = {}): ConsentBody => ({
  ...emptyConsent(),
  decision: 'given',
  proposal: 'Massage of the back and hips, weekly for three weeks.',
  elements: [...CONSENT_ELEMENTS],
  signature: handOf('Maren Okonkwo'),
  ...more,
});

export const SERVICE: Service = { date: '2026-11-20', start: '14:00', zone: 'America/Toronto' };

/** The end of that visit. */
const AFTER_SERVICE = '2026-11-20T20:00:00.000Z';

const asText = (what: string, drawn: unknown) =>
  Uint8Array.from(Buffer.from(`${what} ${JSON.stringify(drawn)}`));

/** Stands for the PDFs where they are not the subject: their bytes name what was drawn. */
export const DRAWN_AS_TEXT: Drawing = {
  renderReceipt: (receipt, mark) => asText(mark, receipt),
  renderEntry: (document) => asText('entry', document),
  renderBlankIntake: (form) => asText('form', form),
};

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
    ...DRAWN_AS_TEXT,
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

/** A signed entry of any kind. */
export function addSignedOf(
  context: Context,
  patientId: string,
  kind: KindId,
  body: unknown,
  service: Service = SERVICE,
): string {
  const { entryId } = createEntry(context, { patientId, kind });
  saveEntry(context, { entryId, revision: 0, service, body });
  signEntry(context, { entryId, revision: 1 });
  return entryId;
}

export const signedIntake = (
  context: Context,
  patientId: string,
  body: Partial<IntakeBody> = {},
  service: Service = SERVICE,
): string => addSignedOf(context, patientId, 'intake', completeIntake(body), service);

export const signedConsent = (
  context: Context,
  patientId: string,
  body: Partial<ConsentBody> = {},
  service: Service = SERVICE,
): string => addSignedOf(context, patientId, 'consent', completeConsent(body), service);
