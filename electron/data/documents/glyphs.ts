import { refuse } from './characters.ts';
import { inPaperOrder } from './direction.ts';
import type { InkBox } from './fontFile.ts';
import { FAMILIES, type Family, font, type Weight } from './fonts.ts';

/**
 * A missing glyph vanishes silently in jsPDF. So every character is looked up here first, and a line becomes
 * runs, each in a font that has all of its characters; a character that no font has refuses the document.
 */
export interface Run {
  family: Family;
  text: string;
  /** How far the next run starts to the right, in thousandths of the type size. */
  advance: number;
  /** Where an accent is moved to, right and up, in thousandths of the type size; 0 for other runs. */
  dx: number;
  dy: number;
}

export interface SetLine {
  runs: readonly Run[];
  /** In thousandths of the type size. */
  width: number;
}

/** Spaces that forbid a break; on paper, and when the text is copied, they are plain spaces. */
const NO_BREAK_SPACES = /[\u00a0\u2007\u202f]/gu;
const JOINERS = /[\u200c\u200d]/u;
const ACCENT = /\p{M}/u;
/** Scripts whose separate accents Noto Sans draws; the vowel points of others need rules we do not have. */
const TAKES_ACCENTS = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
/** Between a letter and an accent that is not composed with it, and from where on an accent counts as above. */
const ACCENT_GAP = 60;
const ABOVE = 400;

/** One line that has been through `printable`, as runs. Throws `character-not-printable`. */
export function setLine(line: string, weight: Weight): SetLine {
  const runs: Run[] = [];
  for (const { characters, rightToLeft } of inPaperOrder(line.replace(NO_BREAK_SPACES, ' '))) {
    const accents = new Accents(weight);
    const first = runs.length;
    for (const character of characters) {
      if (JOINERS.test(character)) continue;
      if (ACCENT.test(character)) {
        runs.push(accents.place(character));
        continue;
      }
      const family = familyOf(character, weight);
      const advance = font(family, weight).advance(codeOf(character));
      accents.on(character, family);
      const last = runs[Math.max(first, runs.length - 1)];
      // One character a run where text runs to the left: jsPDF would join Arabic in paper order anew.
      if (last && !rightToLeft && last.family === family && last.advance > 0) {
        last.text += character;
        last.advance += advance;
      } else runs.push({ family, text: character, advance, dx: 0, dy: 0 });
    }
  }
  return { runs, width: runs.reduce((sum, run) => sum + run.advance, 0) };
}

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

function familyOf(character: string, weight: Weight): Family {
  const code = codeOf(character);
  return FAMILIES.find((family) => font(family, weight).has(code)) ?? refuse(character);
}

/**
 * Places accents that Unicode cannot compose with their letter (`ọ̀` of Yoruba, `m̃`): centred on the ink of
 * the letter, and clear of it and of one another.
 */
class Accents {
  #base: { character: string; family: Family; ink: InkBox | null } | null = null;
  readonly #weight: Weight;

  constructor(weight: Weight) {
    this.#weight = weight;
  }

  on(character: string, family: Family): void {
    this.#base = { character, family, ink: null };
  }

  place(accent: string): Run {
    const base = this.#base;
    if (!base || !TAKES_ACCENTS.test(base.character)) return refuse(accent);
    const file = font(base.family, this.#weight);
    const letter = base.ink ?? file.ink(codeOf(base.character));
    const ink = file.has(codeOf(accent)) ? file.ink(codeOf(accent)) : null;
    if (!letter || !ink || file.advance(codeOf(accent)) !== 0) return refuse(accent);
    const middle = (letter.xMin + letter.xMax - ink.xMin - ink.xMax) / 2;
    const dy = clearOf(letter, ink);
    // The next accent stands clear of this one, over the middle of the letter.
    base.ink = {
      ...letter,
      yMin: Math.min(letter.yMin, ink.yMin + dy),
      yMax: Math.max(letter.yMax, ink.yMax + dy),
    };
    return {
      family: base.family,
      text: accent,
      advance: 0,
      dx: middle - file.advance(codeOf(base.character)),
      dy,
    };
  }
}

function clearOf(letter: InkBox, accent: InkBox): number {
  if (accent.yMin > ABOVE) return Math.max(0, letter.yMax + ACCENT_GAP - accent.yMin);
  if (accent.yMax <= 0) return Math.min(0, letter.yMin - ACCENT_GAP - accent.yMax);
  return 0;
}
