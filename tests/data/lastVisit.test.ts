import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEntry, discardEntry, saveEntry } from '#data/records/entries.ts';
import { searchPatients } from '#data/records/patients.ts';
import { amendEntry, signEntry } from '#data/records/signing.ts';
import { KIND_IDS, kindOf } from '#shared/chart/registry.ts';
import {
  addDraft,
  addPatient,
  addSigned,
  completeVisit,
  newTestStore,
  patientNamed,
  SERVICE,
  signedConsent,
  signedIntake,
  type TestStore,
} from '../support/store.ts';

let test: TestStore;
let patientId: string;
beforeEach(() => {
  test = newTestStore();
  patientId = addPatient(test.context);
});
afterEach(() => test.remove());

const on = (date: string) => ({ ...SERVICE, date });
const listed = () =>
  searchPatients(test.context, {
    text: '',
    show: 'all',
    sort: 'lastVisit',
    descending: true,
    offset: 0,
    limit: 9,
  }).rows.map(({ givenName, lastVisit }) => [givenName, lastVisit]);
const lastVisit = () => listed().find(([givenName]) => givenName === 'Maren')?.[1];
const move = (entryId: string, revision: number, date: string) =>
  saveEntry(test.context, { entryId, revision, service: on(date), body: completeVisit() });

describe('the last visit', () => {
  it.each(KIND_IDS)(
    'of a patient whose only entry is %s is its date if she was seen for it, or none',
    (id) => {
      const { isEncounter, empty } = kindOf(id);
      const { entryId } = createEntry(test.context, { patientId, kind: id });
      expect(lastVisit()).toBe(isEncounter ? SERVICE.date : null);
      saveEntry(test.context, { entryId, revision: 0, service: on('2026-11-02'), body: empty() });
      expect(lastVisit()).toBe(isEncounter ? '2026-11-02' : null);
      discardEntry(test.context, { entryId, reason: 'Wrong patient.' });
      expect(lastVisit()).toBe(null);
    },
  );

  it('is left alone by a later consent, history and letter, signed or not', () => {
    addSigned(test.context, patientId, completeVisit(), on('2026-11-01'));
    signedConsent(test.context, patientId);
    signedIntake(test.context, patientId);
    const { entryId } = createEntry(test.context, { patientId, kind: 'letter' });
    discardEntry(test.context, { entryId, reason: 'Not sent.' });
    createEntry(test.context, { patientId, kind: 'letter' });
    expect(lastVisit()).toBe('2026-11-01');
  });

  it('moves with a draft, follows its date both ways, and goes back when it is discarded', () => {
    addSigned(test.context, patientId, completeVisit(), on('2026-11-01'));
    const draft = addDraft(test.context, patientId, completeVisit(), on('2026-11-10'));
    expect(lastVisit()).toBe('2026-11-10');
    move(draft, 1, '2026-11-12');
    expect(lastVisit()).toBe('2026-11-12');
    move(draft, 2, '2026-10-01');
    expect(lastVisit()).toBe('2026-11-01');
    move(draft, 3, '2026-11-15');
    discardEntry(test.context, { entryId: draft, reason: 'Wrong patient.' });
    expect(lastVisit()).toBe('2026-11-01');
  });

  it('is not moved back by an older visit that is charted late', () => {
    addSigned(test.context, patientId, completeVisit(), on('2026-11-10'));
    addSigned(test.context, patientId, completeVisit(), on('2026-11-01'));
    expect(lastVisit()).toBe('2026-11-10');
  });

  it('follows an amendment once it is signed: until then what it amends counts', () => {
    addSigned(test.context, patientId, completeVisit(), on('2026-11-01'));
    const misdated = addSigned(test.context, patientId, completeVisit(), on('2026-11-19'));
    const amend = (reason: string) => amendEntry(test.context, { entryId: misdated, reason }).entryId;

    const first = amend('Wrong day.');
    expect(lastVisit()).toBe('2026-11-19');
    move(first, 0, '2026-11-09');
    expect(lastVisit()).toBe('2026-11-19');
    signEntry(test.context, { entryId: first, revision: 1 });
    expect(lastVisit()).toBe('2026-11-09');

    const second = amend('Another thing.');
    move(second, 0, '2026-11-18');
    expect(lastVisit()).toBe('2026-11-18');
    discardEntry(test.context, { entryId: second, reason: 'Was right.' });
    expect(lastVisit()).toBe('2026-11-09');
  });

  it('is of her own chart, and lists are sorted by it', () => {
    const other = addPatient(test.context, patientNamed('Ansel', 'Okonkwo', { birthDate: '1990-01-01' }));
    addPatient(test.context, patientNamed('Nils', 'Okonkwo', { birthDate: '1991-01-01' }));
    addSigned(test.context, patientId, completeVisit(), on('2026-11-01'));
    addSigned(test.context, other, completeVisit(), on('2026-10-20'));
    signedConsent(test.context, other);
    expect(listed()).toEqual([
      ['Maren', '2026-11-01'],
      ['Ansel', '2026-10-20'],
      ['Nils', null],
    ]);
  });
});
