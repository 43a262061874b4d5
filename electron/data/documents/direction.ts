import { joinArabic } from './arabic.ts';
import { refuse } from './characters.ts';

/**
 * Puts right-to-left text into the order in which it stands on paper, as Unicode's bidirectional algorithm
 * (UAX 9) does for a line in a left-to-right document: a stretch of Hebrew or Arabic with the spaces, signs
 * and numbers inside it runs to the left, numbers in it to the right. Not covered, because names and
 * addresses do not have them: embedded directions, and signs that belong to a number (`+`, `%`).
 */
export interface Stretch {
  /** Left-to-right: the text. Right-to-left: one character an item, from left to right on paper. */
  characters: readonly string[];
  rightToLeft: boolean;
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
/** Scripts that run to the left and need joining rules we do not have. */
const NOT_SUPPORTED =
  /[\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Samaritan}]/u;
const STRETCH =
  /[\p{Script=Hebrew}\p{Script=Arabic}](?:[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Nd}\u200c\u200d])*/gu;
const PAIRS: Readonly<Record<string, string>> = Object.fromEntries(
  ['()', '[]', '{}', '«»', '‹›', '<>'].flatMap(([a = '', b = '']) => [
    [a, b],
    [b, a],
  ]),
);

export function inPaperOrder(line: string): Stretch[] {
  const unknown = NOT_SUPPORTED.exec(line);
  if (unknown) refuse(unknown[0]);
  if (!RIGHT_TO_LEFT.test(line)) return [{ characters: [...line], rightToLeft: false }];
  const stretches: Stretch[] = [];
  let from = 0;
  for (const match of line.matchAll(STRETCH)) {
    stretches.push({ characters: [...line.slice(from, match.index)], rightToLeft: false });
    stretches.push({ characters: leftwards(match[0]), rightToLeft: true });
    from = match.index + match[0].length;
  }
  stretches.push({ characters: [...line.slice(from)], rightToLeft: false });
  return stretches.filter(({ characters }) => characters.length > 0);
}

function leftwards(text: string): string[] {
  const pieces = text.match(/\p{Nd}+(?:[.,:/-]\p{Nd}+)*|\P{Nd}+/gu) ?? [];
  return pieces.reverse().flatMap((piece) => {
    if (/^\p{Nd}/u.test(piece)) return [...piece];
    return joinArabic([...piece])
      .reverse()
      .map((character) => PAIRS[character] ?? character);
  });
}
