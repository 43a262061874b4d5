import type { Patient } from './patient.ts';

/** Letters that Unicode does not decompose into a base letter and a mark. */
const UNDECOMPOSED: Record<string, string> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
};

/** Lower case without accents, in any script: `Łukasz Đặng` → `lukasz dang`. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđðøħŧıßæœþς]/gu, (letter) => UNDECOMPOSED[letter] ?? letter);
}

/** The words of a text as search sees them: runs of letters and digits, folded. */
export const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const digits = (text: string): string => text.replace(/\D/gu, '');

/**
 * What a patient can be found by: every name part, the birth date as `1984 03 12` and `19840312`, and the
 * phone number whole, without its area code, and by its last four digits.
 */
export function searchTerms(
  patient: Pick<Patient, 'familyName' | 'givenName' | 'preferredName' | 'birthDate' | 'phone'>,
) {
  const phone = digits(patient.phone);
  const phoneTerms = [phone, phone.slice(-10), phone.slice(-7), phone.slice(-4)].filter(
    (term) => term.length >= 4,
  );
  return {
    names: words([patient.familyName, patient.givenName, patient.preferredName].join(' ')).join(' '),
    numbers: [...new Set([...phoneTerms, digits(patient.birthDate), ...patient.birthDate.split('-')])].join(
      ' ',
    ),
  };
}

/**
 * The words typed into a search box. Digits split by the punctuation of a phone number or a date are
 * joined, so that `(416) 555-0143` and `1984-03-12` are each one word.
 */
export const queryTerms = (text: string): string[] => words(text.replace(/(?<=\d)[)\s.\-/]+(?=\d)/gu, ''));
