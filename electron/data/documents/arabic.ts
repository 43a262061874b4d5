import { refuse } from './characters.ts';

/**
 * Joins Arabic letters. jsPDF applies none of a font's own joining rules, so each letter is replaced by its
 * presentation form, which Unicode lists in the order isolated, final, initial, medial.
 */
const BLOCKS = [
  [0xfb50, 0xfbb1],
  [0xfbd3, 0xfbe7],
  [0xfbfc, 0xfbff],
  [0xfe80, 0xfef4],
] as const;

const HAMZA = '\u0621';
const TATWEEL = '\u0640';
const LAM = '\u0644';
const KEEP_APART = '\u200c';
const KEEP_JOINED = '\u200d';

/** Lam and an alef make one sign: isolated; the form joined to the letter before is the next code. */
const LAM_ALEF: Readonly<Record<string, number>> = { آ: 0xfef5, أ: 0xfef7, إ: 0xfef9, ا: 0xfefb };

/** The letter behind a presentation form, or the character itself. */
export const plainLetter = (form: string): string => form.normalize('NFKC');

/** The forms of each letter. Two forms: it joins the letter before only. Four: both sides. */
const FORMS = formsByLetter();

function formsByLetter(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const [first, last] of BLOCKS) {
    for (let code = first; code <= last; code++) {
      const form = String.fromCharCode(code);
      const letter = plainLetter(form);
      forms.set(letter, [...(forms.get(letter) ?? []), form]);
    }
  }
  return forms;
}

const joinsBefore = (letter: string | undefined): boolean =>
  letter === TATWEEL ||
  letter === KEEP_JOINED ||
  (letter !== undefined && (FORMS.get(letter)?.length ?? 0) >= 2);

const joinsAfter = (letter: string | undefined): boolean =>
  letter === TATWEEL || letter === KEEP_JOINED || (letter !== undefined && FORMS.get(letter)?.length === 4);

/** The same letters in reading order, each in the form that its neighbours ask for. */
export function joinArabic(letters: readonly string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] ?? '';
    if (letter === KEEP_APART || letter === KEEP_JOINED) continue;
    const before = joinsAfter(letters[i - 1]) && joinsBefore(letter);
    const ligature = letter === LAM ? LAM_ALEF[letters[i + 1] ?? ''] : undefined;
    if (ligature !== undefined) {
      joined.push(String.fromCharCode(ligature + (before ? 1 : 0)));
      i++;
      continue;
    }
    const after = joinsAfter(letter) && joinsBefore(letters[i + 1]);
    joined.push(formOf(letter, before, after));
  }
  return joined;
}

function formOf(letter: string, before: boolean, after: boolean): string {
  const forms = FORMS.get(letter);
  if (forms) return forms[after ? (before ? 3 : 2) : before ? 1 : 0] ?? letter;
  const isUnknown = /\p{Script=Arabic}/u.test(letter) && /\p{L}/u.test(letter);
  return isUnknown && letter !== HAMZA && letter !== TATWEEL ? refuse(letter) : letter;
}
