import { Refusal } from '#shared/contract/errors.ts';

/**
 * What is done to a text before it is set. A character is set, or deliberately changed or dropped here, or
 * refused by name; none vanishes by accident.
 */

/** Every way of ending a line, including Unicode's own separators. */
const LINE_ENDS = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/gu;

/** Spaces of a width that a document does not need to keep; the ones that forbid a break are not here. */
const PLAIN_SPACES = /[\t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/gu;

/**
 * Characters without ink that steer other programs: soft hyphen, grapheme joiner, direction marks,
 * overrides and isolates, zero-width spaces, variation selectors, byte order mark. A document orders
 * right-to-left text by itself, and an override could make a name read as another.
 */
const INKLESS =
  /\u00ad|\u034f|\u061c|\u200b|[\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f]|[\ufe00-\ufe0f]|\ufeff/gu;

/** Control characters, halves of surrogate pairs and private use: nobody can say what these should print. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u;

/** The text as it will be set, its lines separated by `\n`; composed (NFC), since fonts hold composed letters. */
export function printable(text: string): string {
  const clean = text
    .normalize('NFC')
    .replace(LINE_ENDS, '\n')
    .replace(PLAIN_SPACES, ' ')
    .replace(INKLESS, '');
  for (const character of clean) if (character !== '\n' && UNPRINTABLE.test(character)) refuse(character);
  return clean;
}

/** Refuses a document because of one character, which is named and nothing around it. */
export function refuse(character: string): never {
  const code = character.codePointAt(0) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const visible = !UNPRINTABLE.test(character) && !/\p{M}/u.test(character);
  throw new Refusal('refused', 'character-not-printable', {
    character: visible ? `${name} ${character}` : name,
  });
}
