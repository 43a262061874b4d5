import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isWithin, similarPatients } from '#data/records/similar.ts';
import { addPatient, newTestStore, patientNamed, type TestStore } from '../support/store.ts';

let test: TestStore;
beforeEach(() => {
  test = newTestStore();
});
afterEach(() => test.remove());

const similarTo = (familyName: string, givenName: string, birthDate = '', except: string | null = null) =>
  similarPatients(test.context, { familyName, givenName, birthDate, except }).rows.map(
    ({ row, why }) => `${row.givenName} ${row.familyName}: ${why}`,
  );

describe('patients who could be mistaken for each other', () => {
  beforeEach(() => {
    addPatient(test.context, patientNamed('Chloé', 'Tremblay', { birthDate: '1980-05-06' }));
    addPatient(test.context, patientNamed('Christine', 'Tremblay', { birthDate: '1991-01-01' }));
    addPatient(test.context, patientNamed('Minh', 'Nguyễn', { birthDate: '1992-02-02' }));
  });

  it.each([
    ['Tremblay', 'Chloe', ['Chloé Tremblay: same-name', 'Christine Tremblay: like-name']],
    ['Chloé', 'Tremblay', ['Chloé Tremblay: same-name']],
    ['Trembley', 'Chloé', ['Chloé Tremblay: like-name']],
    ['Minh', 'Nguyen', ['Minh Nguyễn: same-name']],
    ['Nguyen', 'Mihn', ['Minh Nguyễn: like-name']],
    ['Kowalski', 'Jan', []],
    ['', 'Chloé', []],
  ])('%s, %s', (familyName, givenName, like) => {
    expect(similarTo(familyName, givenName)).toEqual(like);
  });

  it('have the same birth date, and each is named once under the strongest reason', () => {
    expect(similarTo('Tremblay', 'Chloé', '1980-05-06')).toEqual([
      'Chloé Tremblay: same-name',
      'Christine Tremblay: like-name',
    ]);
    expect(similarTo('Kowalski', 'Jan', '1992-02-02')).toEqual(['Minh Nguyễn: same-birth-date']);
  });

  it('do not include the one who is being edited', () => {
    const except = addPatient(test.context, patientNamed('Jan', 'Kowalski', { birthDate: '1955-05-05' }));
    expect(similarTo('Kowalski', 'Jan', '1955-05-05', except)).toEqual([]);
  });
});

describe('the distance of two words', () => {
  /** Levenshtein by the textbook's table. */
  function distance(a: string, b: string): number {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...a].entries()) {
      const next = [i + 1];
      for (let j = 0; j < b.length; j += 1) {
        const change = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
        next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
      }
      row = next;
    }
    return row[b.length] ?? 0;
  }

  it('agrees with Levenshtein', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 2 }), (a, b, slips) => {
        expect(isWithin(a, b, slips)).toBe(distance(a, b) <= slips);
      }),
    );
  });
});
