import { printable } from './characters.ts';
import type { Weight } from './fonts.ts';
import { type SetLine, setLine } from './glyphs.ts';

/**
 * A word and the spaces after it; a compound may also break after its hyphen, dash or slash. French signs stay with
 * their words: nothing breaks inside of `« mot »` or before ` :`, nor around ` = `.
 */
const WORDS = /.*?(?:(?<![«=]) +(?![ »:;?!%=])|(?<=\p{L})[-–—/](?=\p{L})|$)/gu;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Breaks a text into lines of at most `width` points. A word that is wider than that is broken between
 * letters: nothing ever leaves its column. Throws `character-not-printable`.
 */
export function breakLines(text: string, weight: Weight, size: number, width: number): SetLine[] {
  const most = (width * 1000) / size;
  const widthOf = (piece: string) => setLine(piece, weight).width;
  return printable(text)
    .split('\n')
    .flatMap((paragraph) => fill(paragraph.match(WORDS) ?? [], most, widthOf))
    .map((line) => setLine(line.trimEnd(), weight));
}

/** Both limits in thousandths of the type size. The spaces at the end of a line may stand over its edge. */
function fill(words: readonly string[], most: number, widthOf: (piece: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const add = (piece: string): void => {
    const whole = widthOf(piece);
    const visible = piece.endsWith(' ') ? widthOf(piece.trimEnd()) : whole;
    if (line !== '' && used + visible > most) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += piece;
    used += whole;
  };
  for (const word of words) {
    if (widthOf(word.trimEnd()) <= most) add(word);
    else for (const { segment } of graphemes.segment(word)) add(segment);
  }
  return [...lines, line];
}
