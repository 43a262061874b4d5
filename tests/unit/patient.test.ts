import { describe, expect, it } from 'vitest';
import { fieldProblems } from '#shared/practice/fields.ts';
import {
  alertsOf,
  EMPTY_PATIENT,
  fullName,
  listName,
  patientProblems,
  patientSchema,
} from '#shared/practice/patient.ts';

const someone = { ...EMPTY_PATIENT, familyName: 'Nguyễn', givenName: 'Thị Hà', birthDate: '1990-05-01' };
const problemsOf = (patient: unknown) => {
  const checked = patientSchema.safeParse(patient);
  return checked.success ? [] : fieldProblems(checked.error);
};

describe('who a patient is', () => {
  it('needs a name and a birth date and nothing else', () => {
    expect(problemsOf(someone)).toEqual([]);
    expect(problemsOf(EMPTY_PATIENT)).toEqual([
      { path: 'familyName', reason: 'required' },
      { path: 'givenName', reason: 'required' },
      { path: 'birthDate', reason: 'not-a-date' },
    ]);
  });

  it.each([
    ['a name of spaces', { familyName: '   ' }, { path: 'familyName', reason: 'required' }],
    [
      'a name of 10,000 letters',
      { givenName: 'x'.repeat(10_000) },
      { path: 'givenName', reason: 'too-long' },
    ],
    ['a mail address without @', { email: 'name.example.ca' }, { path: 'email', reason: 'not-an-email' }],
    ['a day that does not exist', { birthDate: '2023-02-29' }, { path: 'birthDate', reason: 'not-a-date' }],
    ['alerts beyond all bounds', { alerts: 'x'.repeat(100_001) }, { path: 'alerts', reason: 'too-long' }],
  ])('refuses %s', (_, change, problem) => {
    expect(problemsOf({ ...someone, ...change })).toEqual([problem]);
  });

  it.each(['👩🏽‍⚕️ Zoë', 'Ψαρουδάκης', 'Вовчаренко', 'O’Brien-Łoś', '王', 'x'.repeat(100)])(
    'takes the name %s',
    (name) => {
      expect(problemsOf({ ...someone, familyName: name })).toEqual([]);
    },
  );

  it('trims names and keeps alerts as they were typed', () => {
    const patient = patientSchema.parse({ ...someone, familyName: '  Nguyễn ', alerts: ' Nuts \n' });
    expect(patient).toMatchObject({ familyName: 'Nguyễn', alerts: ' Nuts \n' });
  });
});

describe('a birth date', () => {
  const problem = (birthDate: string) => patientProblems({ ...someone, birthDate }, '2026-01-15');

  it('may be today', () => expect(problem('2026-01-15')).toEqual([]));
  it('may not be tomorrow', () => {
    expect(problem('2026-01-16')).toEqual([{ path: 'birthDate', reason: 'in-the-future' }]);
  });
  it('may be 130 years ago and no longer', () => {
    expect(problem('1896-01-15')).toEqual([]);
    expect(problem('1896-01-14')).toEqual([{ path: 'birthDate', reason: 'too-long-ago' }]);
  });
});

describe('names as they are shown', () => {
  it('put the family name first in lists and last on documents', () => {
    expect(listName(someone)).toBe('Nguyễn, Thị Hà');
    expect(fullName(someone)).toBe('Thị Hà Nguyễn');
  });

  it('add what she is called where it differs', () => {
    expect(listName({ ...someone, preferredName: 'Hà' })).toBe('Nguyễn, Thị Hà (Hà)');
    expect(listName({ ...someone, preferredName: 'Thị Hà' })).toBe('Nguyễn, Thị Hà');
  });
});

describe('alerts', () => {
  it('are one a line, blank lines dropped', () => {
    expect(alertsOf({ alerts: ' Nuts \n\n  \nPregnant\n' })).toEqual(['Nuts', 'Pregnant']);
    expect(alertsOf({ alerts: '' })).toEqual([]);
  });
});
