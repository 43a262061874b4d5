import { describe, expect, test } from 'vitest';
import { paragraph } from '#data/documents/blocks.ts';
import { FAMILIES, font } from '#data/documents/fonts.ts';
import { TEXT } from '#data/documents/look.ts';
import { renderReceipt } from '#data/documents/receipt.ts';
import { Refusal } from '#shared/contract/errors.ts';
import { flatTextOf, infoOf, receipt, sheetOf, unpacked, wordsOf } from './support.ts';

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Nko}]/u;

const named = (patientName: string): Uint8Array => renderReceipt({ ...receipt, patientName }, 'original');

describe('names come back from the file as they were written', () => {
  test.each([
    ['French', 'Zoë Lefèvre-Bœuf dit L’Île-d’Œuvre ÿ'],
    ['Polish', 'Łukasz Grześkowiak-Źdźbło Świętosława'],
    ['Czech, Hungarian, Romanian, Turkish', 'Řehoř Dvořák Győző Ștefan Gülşığ İ'],
    ['Icelandic, Croatian', 'Þórður Ðuro Đurđević Ægir Ørsted'],
    ['Vietnamese', 'Nguyễn Thị Ánh Tuyết Đặng Hữu Phước'],
    ['Greek', 'Ἀλέξανδρος Παπαδόπουλος Ευαγγελία Ψυχογιού'],
    ['Cyrillic', 'Юлія Ґалаґан Щербаков Ёлкин Ђорђе Његош'],
    ['Yoruba, with accents that Unicode cannot compose', 'Adébọ̀wálé Ọ̀ṣun'],
    ['Hebrew', 'דוד בן אברהם'],
    ['Arabic', 'محمد طالب كمال'],
    ['Persian', 'گیتی پژمان'],
    ['Armenian and Georgian', 'Հայկ Պետրոսյան გიორგი მაისურაძე'],
    ['Inuktitut', 'ᐃᓄᒃᑎᑐᑦ'],
    ['two fonts in one name', 'Ana ☃ Đỗ'],
  ])('%s', (_, name) => {
    expect(flatTextOf(named(name))).toContain(name.normalize('NFC'));
  });

  test('a decomposed name is composed', () => {
    expect(flatTextOf(named('Nguyễn Zoë'.normalize('NFD')))).toContain('Nguyễn Zoë');
  });

  test('spaces that forbid a break and invisible characters do not spoil a search', () => {
    const pasted = '\u200eAna\u00a0Maria\u200b\u202e\tde\u2009Sou\u00adza\ufeff';
    expect(flatTextOf(named(pasted))).toContain('Ana Maria de Souza');
  });

  test('the author of the file, too', () => {
    const therapist = { ...receipt.therapist, name: 'Nguyễn Ψυχογιού' };
    expect(infoOf(renderReceipt({ ...receipt, therapist }, 'original'))).toMatch(
      /^Author: +Nguyễn Ψυχογιού$/mu,
    );
  });

  test('the fallback font is embedded only where it is needed', () => {
    expect(unpacked(named('Zoë'))).not.toContain('DejaVu');
    expect(unpacked(named('Zoë ☃'))).toContain('TABLES+DejaVuSans-Bold');
  });
});

test.each(FAMILIES)(
  'every letter of %s comes back as itself: none shares its glyph with another',
  (family) => {
    const letters: string[] = [];
    for (let code = 0x21; code < 0xfb00; code++) {
      const letter = String.fromCharCode(code);
      const isFirst = FAMILIES.find((name) => font(name, 'regular').has(code)) === family;
      const isPlain =
        /[\p{L}\p{N}]/u.test(letter) && !RIGHT_TO_LEFT.test(letter) && letter.normalize('NFC') === letter;
      if (isFirst && isPlain) letters.push(letter);
    }
    const pdf = sheetOf((sheet) => sheet.add(paragraph(letters.join(' '), TEXT.body, sheet.width)));
    const words = wordsOf(pdf).map(({ text }) => text);
    expect(letters.length).toBeGreaterThan(900);
    expect(letters.filter((letter) => !words.includes(letter))).toEqual([]);
  },
);

describe('a character that cannot be printed refuses the receipt and is named', () => {
  test.each([
    ['an emoji', 'Ana 😀 Li', 'U+1F600 😀'],
    ['a family of emoji', 'Ana 👨‍👩‍👧', 'U+1F468 👨'],
    ['Chinese', '王 Li', 'U+738B 王'],
    ['Hindi', 'राम', 'U+0930 र'],
    ['a control character', 'Ana\u0007', 'U+0007'],
    ['half of a surrogate pair', 'Ana \ud83d', 'U+D83D'],
    ['private use', 'Ana \ue000', 'U+E000'],
    ['an accent without a letter', '\u0301Ana', 'U+0301'],
    ['vowel points', 'דָוד', 'U+05B8'],
    ['Syriac', 'ܐܒܓ', 'U+0710 ܐ'],
  ])('%s', (_, name, character) => {
    const error = refusalOf(() => named(name));
    expect(error).toEqual({ code: 'refused', reason: 'character-not-printable', character });
  });

  test('wherever it stands', () => {
    const practice = { ...receipt.practice, name: 'Calm 🧘 Hands' };
    const error = refusalOf(() => renderReceipt({ ...receipt, practice }, 'original'));
    expect(error).toMatchObject({ character: 'U+1F9D8 🧘' });
  });
});

function refusalOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error instanceof Refusal ? error.error : error;
  }
  return null;
}
