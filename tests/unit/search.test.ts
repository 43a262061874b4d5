import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYONE } from '#shared/fictional/everyone.ts';
import { patientOf } from '#shared/fictional/tell.ts';
import { fold, queryTerms, searchTerms, words } from '#shared/practice/search.ts';

const person = {
  familyName: 'Đặng-Łukasz',
  givenName: 'Thị Ngọc Ánh',
  preferredName: 'Annie',
  birthDate: '1984-03-12',
  phone: '+1 (416) 555-0143',
};

/** What the store does with the words typed: each must begin a word that the patient is filed under. */
function finds(typed: string, patient: Parameters<typeof searchTerms>[0] = person): boolean {
  const { names, numbers } = searchTerms(patient);
  const filed = `${names} ${numbers}`.split(' ');
  return queryTerms(typed).every((term) => filed.some((word) => word.startsWith(term)));
}

describe('folding', () => {
  it.each([
    ['Łukasz Đặng', 'lukasz dang'],
    ['ÉLISE', 'elise'],
    ['Straße', 'strasse'],
    ['Ærøskøbing', 'aeroskobing'],
    ['Cœur', 'coeur'],
    ['ΣΤΥΛΙΑΝΌΣ', 'στυλιανοσ'],
    ['Йосип', 'иосип'],
    ['İpek', 'ipek'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is done once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('makes one of composed and decomposed letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });

  it('leaves no word empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(words(text).every((word) => word.length > 0 && !/\s/u.test(word))).toBe(true);
      }),
    );
  });
});

describe('a patient is found', () => {
  it.each([
    'dang',
    'ĐẶNG',
    'ngoc anh',
    'anh ngoc lukasz',
    'ann',
    'luk thi',
    '1984-03-12',
    '1984',
    '19840312',
    '(416) 555-0143',
    '416.555.0143',
    '555-0143',
    '5550143',
    '0143',
    'dang 0143',
    '',
  ])('by %j', (typed) => {
    expect(finds(typed)).toBe(true);
  });

  it.each(['dung', 'anna', '1985', '0144', 'dang 0144', '416-555-9999'])('not by %j', (typed) => {
    expect(finds(typed)).toBe(false);
  });

  it('by the parts of the name in any order and cut short anywhere', () => {
    const parts = words([person.familyName, person.givenName, person.preferredName].join(' '));
    const typed = fc
      .shuffledSubarray(parts, { minLength: 1 })
      .chain((some) =>
        fc.tuple(
          ...some.map((part) => fc.integer({ min: 1, max: part.length }).map((n) => part.slice(0, n))),
        ),
      );
    fc.assert(
      fc.property(typed, (some) => {
        expect(finds(some.join(' '))).toBe(true);
      }),
    );
  });

  it.each(EVERYONE.map((story) => [story.key, patientOf(story, 'en', '2026-01-15')] as const))(
    'by name, phone and birth date: %s',
    (_, patient) => {
      const { familyName, givenName, phone, birthDate } = patient;
      expect(finds(`${givenName} ${familyName}`, patient)).toBe(true);
      expect(finds(`${familyName}, ${givenName}`.toUpperCase(), patient)).toBe(true);
      expect(finds(phone, patient)).toBe(true);
      expect(finds(birthDate, patient)).toBe(true);
    },
  );
});

describe('a patient without a phone', () => {
  it('is filed under no empty number', () => {
    expect(searchTerms({ ...person, phone: '' }).numbers.split(' ')).toEqual([
      '19840312',
      '1984',
      '03',
      '12',
    ]);
  });
});
