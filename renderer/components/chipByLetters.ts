import { fold, words } from '#shared/practice/search.ts';

/**
 * Which of several names letters lead to: one that begins with them, else one that holds a word that does, without
 * regard to accents and case. A first letter looks behind the present one, so that typed again it goes through all;
 * a letter that continues no name begins anew.
 *
 * @returns its place and what now stands for it, or null when no name answers to the letter
 */
export function chipByLetters(
  names: readonly string[],
  present: number,
  before: string,
  letter: string,
): { index: number; typed: string } | null {
  const typed = before + letter;
  const from = before === '' ? present + 1 : Math.max(0, present);
  const inTurn = [...names.keys()].map((step) => (from + step) % names.length);
  const sought = fold(typed);
  const index =
    inTurn.find((place) => fold(names[place] ?? '').startsWith(sought)) ??
    inTurn.find((place) => words(names[place] ?? '').some((word) => word.startsWith(sought)));
  if (index !== undefined) return { index, typed };
  return before === '' ? null : chipByLetters(names, present, '', letter);
}
