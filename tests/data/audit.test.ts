import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discardEntry, listDrafts, readEntry, saveEntry, timeline } from '#data/records/entries.ts';
import { archivePatient, readPatient, searchPatients, updatePatient } from '#data/records/patients.ts';
import { writePractice } from '#data/records/practice.ts';
import {
  issueReceipt,
  listReceipts,
  previewReceipt,
  readReceipt,
  reissueReceipt,
  writeReceipt,
} from '#data/records/receipts.ts';
import { amendEntry, signEntry } from '#data/records/signing.ts';
import { chainHash } from '#data/store/audit.ts';
import { rowsOf } from '../support/raw.ts';
import { refusalOf } from '../support/refusal.ts';
import {
  addDraft,
  addPatient,
  addSigned,
  completeVisit,
  newTestStore,
  PRACTICE,
  patientNamed,
  SERVICE,
  type TestStore,
  THERAPIST,
} from '../support/store.ts';

let test: TestStore;
let patientId: string;
beforeEach(() => {
  test = newTestStore();
  patientId = addPatient(test.context);
});
afterEach(() => test.remove());

const log = () => rowsOf(test, 'audit');
const actions = () => log().map(({ action }) => action);

/** The events that a piece of work adds. */
async function added(work: () => unknown): Promise<Record<string, unknown>[]> {
  const before = log().length;
  await work();
  return log().slice(before);
}

describe('the audit log', () => {
  it('has an event for every change and every look, each with its author, patient and thing', async () => {
    const { context } = test;
    const entryId = addDraft(context, patientId);
    const discarded = addDraft(context, patientId);
    const choice = { entryId, payment: 'cash' as const, paidOn: '2026-11-20', language: 'en' as const };
    let receiptId = '';
    const about = (entity: string, id: () => string) => ({
      author: context.therapistId,
      patient_id: patientId,
      entity,
      entity_id: id(),
    });
    const patient = () => about('patient', () => patientId);
    const entry = () => about('entry', () => entryId);
    const receipt = () => about('receipt', () => receiptId);
    const nobody = {
      author: context.therapistId,
      patient_id: null,
      entity: 'practice',
      entity_id: 'practice',
    };

    const steps: [string, () => unknown, () => object][] = [
      ['patient.viewed', () => readPatient(context, { patientId }), patient],
      [
        'patient.changed',
        () => updatePatient(context, { patientId, revision: 0, patient: patientNamed('M', 'O') }),
        patient,
      ],
      ['patient.archived', () => archivePatient(context, { patientId, archived: true }), patient],
      ['patient.restored', () => archivePatient(context, { patientId, archived: false }), patient],
      ['chart.viewed', () => timeline(context, { patientId }), patient],
      ['entry.viewed', () => readEntry(context, { entryId }), entry],
      [
        'entry.saved',
        () => saveEntry(context, { entryId, revision: 1, service: SERVICE, body: completeVisit() }),
        entry,
      ],
      ['entry.signed', () => signEntry(context, { entryId, revision: 2 }), entry],
      [
        'entry.discarded',
        () => discardEntry(context, { entryId: discarded, reason: 'x' }),
        () => about('entry', () => discarded),
      ],
      ['receipt.previewed', () => previewReceipt(context, choice), entry],
      [
        'receipt.issued',
        async () => {
          ({ receiptId } = await issueReceipt(context, choice));
        },
        receipt,
      ],
      ['receipt.viewed', () => readReceipt(context, { receiptId }), receipt],
      ['receipts.listed', () => listReceipts(context, { patientId }), patient],
      ['receipt.reissued', () => reissueReceipt(context, { receiptId }), receipt],
      [
        'receipt.exported',
        () => writeReceipt(context, { receiptId, reissuedAt: null, path: `${test.folder}/r.pdf` }),
        receipt,
      ],
      [
        'practice.changed',
        () => writePractice(context, { practice: PRACTICE, therapist: THERAPIST }),
        () => nobody,
      ],
    ];
    for (const [action, work, about] of steps) {
      test.clock.pass(1);
      const events = await added(work);
      expect(events).toEqual([expect.objectContaining({ action, at: test.clock.now(), ...about() })]);
    }
    const amended = await added(() => amendEntry(context, { entryId, reason: 'x' }));
    expect(amended.map(({ action }) => action)).toEqual(['entry.amended']);
  });

  it('has one a minute for a run of saves, and a new one after anything else', async () => {
    const { context, clock } = test;
    const entryId = addDraft(context, patientId);
    let revision = 1;
    const typeFor = (seconds: number) => {
      for (let second = 0; second < seconds; second++) {
        clock.pass(1);
        ({ revision } = saveEntry(context, { entryId, revision, service: SERVICE, body: completeVisit() }));
      }
    };
    clock.pass(60);
    expect(await added(() => typeFor(59))).toHaveLength(1);
    expect(await added(() => typeFor(60))).toHaveLength(1);
    readEntry(context, { entryId });
    expect(await added(() => typeFor(1))).toHaveLength(1);
  });

  it('has none for lists that open no chart', async () => {
    const list = {
      text: 'm',
      show: 'all' as const,
      sort: 'name' as const,
      descending: false,
      offset: 0,
      limit: 5,
    };
    expect(await added(() => [searchPatients(test.context, list), listDrafts(test.context)])).toEqual([]);
  });

  it('is a chain: each event carries the hash of the one before it and its own', () => {
    addSigned(test.context, patientId);
    let previous: Uint8Array = Buffer.alloc(32);
    for (const [index, row] of log().entries()) {
      const { seq, hash, patient_id, entity_id, ...rest } = row;
      const event = { ...rest, patientId: patient_id, entityId: entity_id } as Parameters<
        typeof chainHash
      >[1];
      expect(seq).toBe(index + 1);
      expect(row['previous']).toEqual(previous);
      expect(hash).toEqual(chainHash(index + 1, event, previous));
      previous = hash as Uint8Array;
    }
  });

  it('vouches for what was signed by its hash', () => {
    const entryId = addSigned(test.context, patientId);
    const { hash } = readEntry(test.context, { entryId }).entry;
    const signed = log().find(({ action }) => action === 'entry.signed');
    expect(signed?.['digest']).toBe(hash);
  });

  it('has no word of the chart in it', () => {
    addSigned(test.context, patientId);
    const words = JSON.stringify(log());
    for (const word of ['Maren', 'Okonkwo', 'gardening', 'Fjordheim', '555'])
      expect(words).not.toContain(word);
  });
});

describe('a change and its event', () => {
  it('stand or fall together when the change is refused', () => {
    const before = actions();
    const save = () =>
      saveEntry(test.context, {
        entryId: '01a2032b-c0bd-7fd0-b26c-338af2749da0',
        revision: 0,
        service: SERVICE,
        body: completeVisit(),
      });
    expect(refusalOf(save).reason).toBe('entry-not-found');
    expect(actions()).toEqual(before);
  });

  it('stand or fall together when the event cannot be written', () => {
    const entryId = addDraft(test.context, patientId);
    const { store } = test.context;
    const broken = {
      ...test.context,
      store: {
        ...store,
        audit: {
          append: () => {
            throw new Error('the log failed');
          },
        },
      },
    };
    const changes = [
      () =>
        saveEntry(broken, {
          entryId,
          revision: 1,
          service: SERVICE,
          body: completeVisit({ plan: 'unseen' }),
        }),
      () => signEntry(broken, { entryId, revision: 1 }),
      () => discardEntry(broken, { entryId, reason: 'x' }),
      () => addPatient(broken, patientNamed('Ghost', 'Row')),
      () => archivePatient(broken, { patientId, archived: true }),
      () => writePractice(broken, { practice: { ...PRACTICE, name: 'x' }, therapist: THERAPIST }),
    ];
    const tables = ['entry', 'patient', 'practice', 'therapist', 'fact', 'entry_summary', 'audit'];
    const before = tables.map((table) => rowsOf(test, table));
    for (const change of changes) expect(change).toThrow('the log failed');
    expect(tables.map((table) => rowsOf(test, table))).toEqual(before);
  });
});
