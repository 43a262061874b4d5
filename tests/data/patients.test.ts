import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  archivePatient,
  createPatient,
  readPatient,
  searchPatients,
  updatePatient,
} from '#data/records/patients.ts';
import type { PatientQuery } from '#shared/contract/patients.ts';
import { refusalOf } from '../support/refusal.ts';
import {
  addPatient,
  addSigned,
  completeVisit,
  newTestStore,
  patientNamed,
  SERVICE,
  type TestStore,
} from '../support/store.ts';

let test: TestStore;
beforeEach(() => {
  test = newTestStore();
});
afterEach(() => test.remove());

const query = (more: Partial<PatientQuery> = {}): PatientQuery => ({
  text: '',
  show: 'active',
  sort: 'name',
  descending: false,
  offset: 0,
  limit: 50,
  ...more,
});

const found = (more: Partial<PatientQuery>): string[] =>
  searchPatients(test.context, query(more)).rows.map(({ givenName }) => givenName);

describe('a patient', () => {
  it('is kept as she was entered, and found again after a restart', () => {
    const patient = patientNamed('Thị Minh', 'Nguyễn', {
      alerts: 'Latex\nBlood thinner',
      pronouns: 'she/her',
    });
    const { patientId } = createPatient(test.context, { patient });

    const context = test.reopen();

    expect(readPatient(context, { patientId })).toEqual({
      id: patientId,
      patient,
      archived: false,
      revision: 0,
      createdAt: test.clock.now(),
    });
  });

  it('is changed only from the revision that was read', () => {
    const patientId = addPatient(test.context);
    const changed = patientNamed('Maren', 'Okonkwo-Berg');

    expect(updatePatient(test.context, { patientId, revision: 0, patient: changed })).toEqual({
      revision: 1,
    });
    const stale = () =>
      updatePatient(test.context, { patientId, revision: 0, patient: patientNamed('X', 'Y') });

    expect(refusalOf(stale)).toEqual({ code: 'conflict', reason: 'changed-elsewhere' });
    expect(readPatient(test.context, { patientId }).patient).toEqual(changed);
    expect(found({ text: 'berg' })).toEqual(['Maren']);
    expect(found({ text: 'y' })).toEqual([]);
  });

  it.each([
    ['2026-11-21', 'in-the-future'],
    ['1896-11-19', 'too-long-ago'],
  ])('cannot be born on %s', (birthDate, reason) => {
    const create = () => createPatient(test.context, { patient: patientNamed('A', 'B', { birthDate }) });
    expect(refusalOf(create).fields).toEqual([{ path: 'patient.birthDate', reason }]);
    expect(found({})).toEqual([]);
  });

  it('may be born today where the practice is, though it is tomorrow in UTC', () => {
    test.clock.set('2026-11-21T02:00:00.000Z');
    expect(
      addPatient(test.context, patientNamed('Newborn', 'Today', { birthDate: '2026-11-20' })),
    ).toBeTruthy();
  });

  it('is listed as archived or not, and never lost', () => {
    const patientId = addPatient(test.context);
    archivePatient(test.context, { patientId, archived: true });
    expect([found({}), found({ show: 'archived' }), found({ show: 'all', text: 'mar' })]).toEqual([
      [],
      ['Maren'],
      ['Maren'],
    ]);
    archivePatient(test.context, { patientId, archived: false });
    expect(found({})).toEqual(['Maren']);
  });

  it('that does not exist is refused everywhere', () => {
    const patientId = '01a2032b-c0bd-7fd0-b26c-338af2749da0';
    const patient = patientNamed('A', 'B');
    const tries = [
      () => readPatient(test.context, { patientId }),
      () => updatePatient(test.context, { patientId, revision: 0, patient }),
      () => archivePatient(test.context, { patientId, archived: true }),
    ];
    for (const attempt of tries) expect(refusalOf(attempt).reason).toBe('patient-not-found');
  });
});

describe('finding as one types', () => {
  beforeEach(() => {
    addPatient(
      test.context,
      patientNamed('Thị Minh', 'Nguyễn', { birthDate: '1990-02-03', phone: '(604) 555-0177' }),
    );
    addPatient(
      test.context,
      patientNamed('Łukasz', 'Đặng-Wójcik', { preferredName: 'Luke', birthDate: '1971-11-30' }),
    );
    addPatient(test.context, patientNamed('Στυλιανός', 'Παπαδόπουλος', { birthDate: '1955-04-07' }));
    addPatient(test.context, patientNamed('小明', '王', { birthDate: '2001-01-01' }));
  });

  it.each([
    ['nguyen', 'Thị Minh'],
    ['minh ng', 'Thị Minh'],
    ['NGU  thi', 'Thị Minh'],
    ['dang luk', 'Łukasz'],
    ['wojcik', 'Łukasz'],
    ['Đặng', 'Łukasz'],
    ['luke', 'Łukasz'],
    ['παπαδ', 'Στυλιανός'],
    ['στυλιανος', 'Στυλιανός'],
    ['王', '小明'],
    ['604 555', 'Thị Minh'],
    ['555-0177', 'Thị Minh'],
    ['0177', 'Thị Minh'],
    ['1971-11-30', 'Łukasz'],
    ['19711130', 'Łukasz'],
    ['1971', 'Łukasz'],
    ['dang 1971', 'Łukasz'],
  ])('%s finds her', (text, givenName) => {
    expect(found({ text })).toEqual([givenName]);
  });

  it.each(['zzz', 'minh dang', '*', '"', '()', '   ---'])('%s finds nobody', (text) => {
    expect(found({ text })).toEqual([]);
  });

  it('gives everyone while nothing is typed', () => {
    expect(searchPatients(test.context, query({ text: '  ' })).total).toBe(4);
  });
});

describe('the list', () => {
  beforeEach(() => {
    const dates = ['1980-01-01', '1960-01-01', '1970-01-01'];
    ['Élodie', 'Ana', 'Łucja'].forEach((givenName, index) => {
      const patientId = addPatient(
        test.context,
        patientNamed(givenName, 'Same', { birthDate: dates[index] ?? '' }),
      );
      if (index > 0)
        addSigned(test.context, patientId, completeVisit(), { ...SERVICE, date: `2026-11-0${index}` });
    });
  });

  it.each([
    ['name', false, ['Ana', 'Élodie', 'Łucja']],
    ['name', true, ['Łucja', 'Élodie', 'Ana']],
    ['birthDate', false, ['Ana', 'Łucja', 'Élodie']],
    ['lastVisit', true, ['Łucja', 'Ana', 'Élodie']],
  ] as const)('is sorted by %s, descending %s, with and without a search', (sort, descending, order) => {
    expect(found({ sort, descending })).toEqual(order);
    expect(found({ sort, descending, text: 'same' })).toEqual(order);
  });

  it('comes in pages with the total of all of them', () => {
    const page = searchPatients(test.context, query({ text: 'same', offset: 1, limit: 1 }));
    expect([page.total, page.rows.map(({ givenName }) => givenName)]).toEqual([3, ['Élodie']]);
  });
});
