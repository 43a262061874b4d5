import { describe, expect, test } from 'vitest';
import { joinArabic } from '#data/documents/arabic.ts';
import { inPaperOrder } from '#data/documents/direction.ts';
import { FAMILIES, font, type Weight } from '#data/documents/fonts.ts';
import { setLine } from '#data/documents/glyphs.ts';
import { breakLines } from '#data/documents/lines.ts';
import { sayDate, sayTime, shortId } from '#data/documents/say.ts';

const onPaper = (line: string): string =>
  inPaperOrder(line)
    .flatMap(({ characters }) => characters)
    .join('');
const written = (lines: ReturnType<typeof breakLines>): string[] =>
  lines.map(({ runs }) => runs.map(({ text }) => text).join(''));

describe('fonts', () => {
  test.each(['regular', 'bold'] satisfies Weight[])(
    '%s: every language of the app, without a fallback',
    (weight) => {
      const noto = font('noto-sans', weight);
      for (const character of 'AzÀÿŒœĄżŘřĐđẠỹΑωἈῶАяЁҐ0123456789$€–’«»·…×°½²')
        expect([character, noto.has(character.codePointAt(0) ?? 0)]).toEqual([character, true]);
    },
  );

  test('widths are those of the font', () => {
    expect(font('noto-sans', 'regular').advance(0x41)).toBe(639);
    expect(setLine('AA', 'regular').width).toBe(1278);
    expect(font('noto-sans', 'regular').ink(0x20)).toBeNull();
    expect(font('noto-sans', 'regular').ink(0x41)).toMatchObject({ yMin: 0, yMax: 717 });
  });

  test('a character is set in the first font that has it', () => {
    expect(setLine('a☃b', 'bold').runs.map(({ family, text }) => [family, text])).toEqual([
      [FAMILIES[0], 'a'],
      [FAMILIES[1], '☃'],
      [FAMILIES[0], 'b'],
    ]);
  });
});

describe('accents that cannot be composed', () => {
  test('stand over the middle of their letter and clear of one another', () => {
    const [letter, first, second] = setLine('m\u0303\u0300', 'regular').runs;
    expect(letter).toMatchObject({ text: 'm', dx: 0, dy: 0 });
    expect(first).toMatchObject({ text: '\u0303', advance: 0, dy: 0 });
    expect(second?.dy).toBeGreaterThan(150);
  });

  test('are raised over a capital', () => {
    expect(setLine('M\u0303', 'regular').runs[1]?.dy).toBe(717 - 3 + 60 - 606);
  });

  test('the next letter starts a run of its own', () => {
    expect(setLine('m\u0303n', 'regular').runs.map(({ text }) => text)).toEqual(['m', '\u0303', 'n']);
  });
});

describe('lines', () => {
  test('break at spaces, then after hyphens, then between letters', () => {
    expect(written(breakLines('one two', 'regular', 10, 25))).toEqual(['one', 'two']);
    expect(written(breakLines('Anne-Marie', 'regular', 10, 40))).toEqual(['Anne-', 'Marie']);
    expect(written(breakLines('mmmmmm', 'regular', 10, 30))).toEqual(['mmm', 'mmm']);
  });

  test('do not break at a space that forbids it, nor inside a number', () => {
    expect(written(breakLines('a M5T\u00a01G9', 'regular', 10, 45))).toEqual(['a', 'M5T 1G9']);
    expect(written(breakLines('a 416-555-0142', 'regular', 10, 70))).toEqual(['a', '416-555-0142']);
  });

  test('keep the line ends that were written', () => {
    expect(written(breakLines('a\r\nb\u2028\nc', 'regular', 10, 100))).toEqual(['a', 'b', '', 'c']);
    expect(written(breakLines('', 'regular', 10, 100))).toEqual(['']);
  });

  test('are never wider than asked, whatever the words', () => {
    const text = 'Ein Donaudampfschifffahrtsgesellschaftskapitän, the ☃☃☃☃☃☃☃☃☃ and M̃M̃M̃M̃M̃M̃M̃M̃M̃.  x';
    for (let width = 12; width < 200; width += 7)
      for (const line of breakLines(text, 'bold', 10, width))
        expect(line.width / 100).toBeLessThanOrEqual(width);
  });
});

describe('right to left', () => {
  test('Hebrew stands from right to left, numbers in it from left to right, brackets turned', () => {
    expect(onPaper('דוד')).toBe('דוד'.split('').reverse().join(''));
    expect(onPaper('א (ב) 12')).toBe('12 (ב) א');
    expect(onPaper('Ana אב Li')).toBe('Ana בא Li');
    expect(onPaper('אב 10:45')).toBe('10:45 בא');
  });

  test('Arabic letters take the form that their neighbours ask for', () => {
    const codes = (text: string) => joinArabic([...text]).map((form) => form.codePointAt(0)?.toString(16));
    // محمد: initial, medial, medial, final.
    expect(codes('محمد')).toEqual(['fee3', 'fea4', 'fee4', 'feaa']);
    // طالب: alef does not join the lam after it; lam is initial.
    expect(codes('طالب')).toEqual(['fec3', 'fe8e', 'fedf', 'fe90']);
    // سلام: lam and alef are one sign, joined to the seen; meem stands alone.
    expect(codes('سلام')).toEqual(['feb3', 'fefc', 'fee1']);
    // A zero-width non-joiner keeps letters apart and is not printed.
    expect(codes('ب\u200cب')).toEqual(['fe8f', 'fe8f']);
  });
});

describe('in words', () => {
  test('dates and times', () => {
    expect(sayDate('2026-11-22', 'en')).toBe('November 22, 2026');
    expect(sayDate('2026-11-01', 'fr')).toBe('1er novembre 2026');
    expect(sayDate('2026-11-11', 'fr')).toBe('11 novembre 2026');
    expect(sayTime('00:05', 'en').replace(/\s/gu, ' ')).toBe('12:05 a.m.');
    expect(sayTime('14:30', 'fr').replace(/\s/gu, ' ')).toBe('14 h 30');
  });

  test('the short id is the random end of the id', () => {
    expect(shortId('0199f3a1-7c22-7def-8a3b-8f3a12c49d7e')).toBe('12C4-9D7E');
  });
});
