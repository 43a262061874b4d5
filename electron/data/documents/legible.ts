import { Refusal } from '#shared/contract/errors.ts';
import { printable } from './characters.ts';
import { setLine } from './glyphs.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The text with everything that no font of the documents has written by its number, `[U+1F642]`. A receipt is
 * refused for such a character; a signed record can neither be changed nor be left unprinted.
 */
export function legible(text: string): string {
  if (canBeSet(text)) return text;
  return [...graphemes.segment(text)]
    .map(({ segment }) => (canBeSet(segment) ? segment : numbered(segment)))
    .join('');
}

function canBeSet(text: string): boolean {
  try {
    for (const line of printable(text).split('\n')) {
      setLine(line, 'regular');
      setLine(line, 'bold');
    }
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

function numbered(characters: string): string {
  const codes = [...characters].map((character) => character.codePointAt(0) ?? 0);
  return `[${codes.map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')}]`;
}
