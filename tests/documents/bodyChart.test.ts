import { describe, expect, test } from 'vitest';
import { gap } from '#data/documents/blocks.ts';
import { figureBlock } from '#data/documents/figures.ts';
import { speechIn } from '#data/documents/say.ts';
import { asStroke, MARK_KINDS, type Mark, onSpot } from '#shared/clinical/body/mark.ts';
import { SPOTS } from '#shared/clinical/body/regions.ts';
import { VIEW_IDS } from '#shared/clinical/body/views.ts';
import { textOf } from '../support/words.ts';
import { chartOf, everything, LOW_BACK, WIDESPREAD } from './figures.ts';
import {
  checkFile,
  flatTextOf,
  fontsOf,
  isMarginClean,
  outside,
  pagesOf,
  sheetOf,
  unpacked,
  wordsOf,
} from './support.ts';

const paper = (marks: readonly Mark[], language: 'en' | 'fr' = 'en', above = 0): Uint8Array =>
  sheetOf((sheet) => {
    sheet.add(gap(above));
    sheet.add(figureBlock(chartOf(marks), speechIn(language, 'America/Toronto'), sheet.width), 12);
  });

const lowBack = paper(LOW_BACK);
const words = { en: textOf('en'), fr: textOf('fr') };

describe('the body chart on paper', () => {
  test('says which view it is, and on which side the person’s right and left stand', () => {
    expect(flatTextOf(lowBack)).toContain('R Front L L Back R');
    expect(flatTextOf(paper(LOW_BACK, 'fr'))).toContain('D Avant G G Arrière D');
    expect(flatTextOf(paper([onSpot('a', 'ache', { region: 'sole-arch', side: 'left' })]))).toContain(
      'R Feet, soles L',
    );
  });

  test('explains the kinds that are used, and no others', () => {
    for (const language of ['en', 'fr'] as const) {
      const text = flatTextOf(paper(LOW_BACK, language));
      const used = new Set(LOW_BACK.map(({ kind }) => kind));
      for (const kind of MARK_KINDS)
        expect([kind, text.includes(words[language](`body:kind.${kind}`))]).toEqual([kind, used.has(kind)]);
    }
  });

  test('explains numbers and arrows where there are any', () => {
    expect(flatTextOf(lowBack)).toMatch(/intensity, from 0 to 10\. An arrow runs from a trigger point/u);
    const plain = flatTextOf(paper([onSpot('a', 'ache', { region: 'sacrum', side: 'midline' })]));
    expect(plain).not.toMatch(/intensity|arrow/u);
  });

  test('bears every intensity as a number in an embedded font', () => {
    const text = flatTextOf(lowBack);
    const numbers = text.slice(text.indexOf('Back R')).match(/\b\d\b/gu) ?? [];
    for (const { intensity } of LOW_BACK)
      if (intensity !== null) expect(numbers).toContain(String(intensity));
    expect(fontsOf(lowBack).every(({ isEmbedded }) => isEmbedded)).toBe(true);
  });

  test('is made of lines and curves: no picture, no transparency, no clipping', () => {
    const file = unpacked(lowBack);
    expect(file.match(/ c$/gmu)?.length ?? 0).toBeGreaterThan(1000);
    expect(file).not.toMatch(/\/Subtype \/Image|\/SMask|\/(?:ca|CA) 0|^W\*? n$|^W\*?$/mu);
    expect(checkFile(lowBack)).toContain('No syntax or stream encoding errors found');
  });

  test('shows front and back always, and the other views that its marks need', () => {
    const named = (marks: readonly Mark[]) => {
      const text = flatTextOf(paper(marks));
      return VIEW_IDS.filter((view) => text.includes(words.en(`body:view.${view}`)));
    };
    expect(named([])).toEqual(['front', 'back']);
    expect(named(LOW_BACK)).toEqual(['front', 'back']);
    expect(named([onSpot('a', 'ache', { region: 'hip-side', side: 'left' })])).toEqual([
      'front',
      'back',
      'left',
    ]);
    expect(named(WIDESPREAD)).toEqual(expect.arrayContaining(['front', 'back', 'palms', 'feet-top']));
    expect(named(VIEW_IDS.flatMap(everything))).toEqual([...VIEW_IDS]);
  });

  test('without marks has nothing to explain', () => {
    const text = flatTextOf(paper([]));
    expect(text).toContain('R Front L L Back R');
    for (const kind of MARK_KINDS) expect(text).not.toContain(words.en(`body:kind.${kind}`));
  });
});

describe('on its page', () => {
  test.each([0, 60, 150, 240, 330, 420, 560, 640])(
    'its caption never stands alone, with %d points above it',
    (above) => {
      const pages = pagesOf(paper(WIDESPREAD, 'en', above));
      const [captioned] = pages.filter((page) => page.includes('Where it hurts'));
      expect(captioned).toContain('R Front L L Back R');
      expect(outside(wordsOf(paper(WIDESPREAD, 'en', above)))).toEqual([]);
    },
  );

  test('where there is a little less room than it would like, it is drawn smaller and not sent away', () => {
    const width = (pdf: Uint8Array) => {
      const letters = wordsOf(pdf).filter(({ text, page }) => page === 1 && text === 'R');
      return (letters.at(-1)?.xMax ?? 0) - (letters[0]?.xMin ?? 0);
    };
    expect(pagesOf(paper(LOW_BACK, 'en', 180)).length).toBe(pagesOf(paper(LOW_BACK)).length);
    expect(width(paper(LOW_BACK, 'en', 180))).toBeGreaterThan(200);
    expect(width(paper(LOW_BACK, 'en', 180))).not.toBeCloseTo(width(lowBack), 0);
  });

  test('a line of the pen beside the body, however far, does not run over the page', () => {
    const points = [
      { x: -5000, y: 300 },
      { x: 250, y: 300 },
      { x: 5000, y: 5000 },
    ];
    const stray = [
      asStroke('a', 'burning', { view: 'front', points }, 5),
      asStroke('b', 'burning', { view: 'soles', points: points.toReversed() }, 5),
    ];
    const pdf = paper(stray);
    expect(flatTextOf(pdf)).toContain('Feet, soles');
    for (const page of pagesOf(pdf).keys()) expect(isMarginClean(pdf, page + 1)).toBe(true);
  });

  test('with 200 marks and 50 strokes is sound, whole, and the same each time', () => {
    const marks = [
      ...Array.from({ length: 200 }, (_, index) => {
        const spot = SPOTS[index % SPOTS.length] ?? { region: 'sacrum' as const, side: 'midline' as const };
        return onSpot(`m${index}`, MARK_KINDS[index % MARK_KINDS.length] ?? 'ache', spot, index % 11);
      }),
      ...Array.from({ length: 50 }, (_, index) => {
        const points = Array.from({ length: 40 }, (_point, at) => ({ x: 180 + index * 3, y: 150 + at * 8 }));
        const view = index % 2 === 0 ? 'front' : 'back';
        return asStroke(`s${index}`, MARK_KINDS[index % MARK_KINDS.length] ?? 'ache', { view, points });
      }),
    ];
    const pdf = paper(marks);
    expect(checkFile(pdf)).toContain('No syntax or stream encoding errors found');
    expect(paper(structuredClone(marks))).toEqual(pdf);
    for (const page of pagesOf(pdf).keys()) expect(isMarginClean(pdf, page + 1)).toBe(true);
    expect(outside(wordsOf(pdf))).toEqual([]);
    expect(pdf.length).toBeLessThan(1_000_000);
  });
});
