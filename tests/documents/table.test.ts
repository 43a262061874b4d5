import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureBlock } from '#data/documents/figures.ts';
import { speechIn } from '#data/documents/say.ts';
import type { Figure } from '#shared/chart/kind.ts';
import { checkFile, drawnTextOf, flatTextOf, outside, pagesOf, sheetOf, wordsOf } from './support.ts';

type Table = Extract<Figure, { type: 'table' }>;

const tableOf = (more: Partial<Table>): Table => ({
  type: 'table',
  caption: 'Motion',
  head: ['Movement', 'Left', 'Right'],
  rows: [],
  ...more,
});

const paper = (table: Table, language: 'en' | 'fr' = 'en'): Uint8Array =>
  sheetOf((sheet) => sheet.add(figureBlock(table, speechIn(language, 'America/Toronto'), sheet.width)));

const rows = (count: number, cell: (row: number) => string): string[][] =>
  Array.from({ length: count }, (_, row) => [`Row${row}.`, cell(row), String(row * 7)]);

describe('a table', () => {
  test('says its caption, its head and every cell, row by row', () => {
    const table = tableOf({
      rows: [
        ['Flexion', '45°', '50°'],
        ['Extension', '', 'not tested'],
      ],
    });
    expect(flatTextOf(paper(table))).toContain(
      'Motion Movement Left Right Flexion 45° 50° Extension not tested',
    );
  });

  test('without names, rows, or cells is no error', () => {
    expect(flatTextOf(paper(tableOf({ head: [], rows: [['a', 'b'], ['c']] })))).toContain('Motion a b c');
    expect(flatTextOf(paper(tableOf({ head: ['Only', 'names'] })))).toContain('Only names');
    expect(flatTextOf(paper(tableOf({ head: [], rows: [] })))).toContain('Motion');
  });

  test('lines its numbers up by their ones, whatever their sign, decimals and units', () => {
    const numbers = ['5', '45', '102', '−8'];
    const placed = wordsOf(paper(tableOf({ rows: numbers.map((number) => ['Movement', number]) })));
    const ends = placed.filter(({ text }) => numbers.includes(text)).map(({ xMax }) => xMax);
    expect(ends).toHaveLength(4);
    for (const end of ends) expect(end).toBeCloseTo(ends[0] ?? 0, 0);

    const mixed = ['100', '4.5', '38°', '7/10'];
    const words = wordsOf(paper(tableOf({ head: [], rows: mixed.map((number) => ['Movement', number]) })));
    const starts = mixed.map((text) => words.find((word) => word.text === text)?.xMin ?? 0);
    const [hundred = 0, one = 0, ten = 0, other = 0] = starts;
    expect(one).toBeCloseTo(other, 0);
    expect(hundred).toBeLessThan(ten);
    expect(ten - hundred).toBeCloseTo(one - ten, 0);
  });

  test('gives a long cell more lines, and the short columns what they ask for', () => {
    const note = 'pain in the left low back from forty degrees on, easing after the third time '.repeat(4);
    const placed = wordsOf(paper(tableOf({ rows: [['Lateral flexion', '20°', note]] })));
    const line = (text: string) => placed.find((word) => word.text === text)?.yMin;
    expect(line('Lateral')).toBe(line('flexion'));
    expect(
      new Set(placed.filter(({ text }) => text === 'pain').map(({ yMin }) => yMin)).size,
    ).toBeGreaterThan(2);
    expect(outside(placed)).toEqual([]);
  });

  test('holds names that run from right to left, and numbers beside them', () => {
    const text = flatTextOf(paper(tableOf({ rows: [['محمد طالب', '45°', 'דוד לוי']] })));
    for (const name of ['محمد طالب', '45°', 'דוד לוי']) expect(text).toContain(name);
  });

  test('says by its number what no font has', () => {
    expect(flatTextOf(paper(tableOf({ caption: 'A 🙂', head: ['漢'], rows: [['👍 ok']] })))).toContain(
      'A [U+1F642] [U+6F22] [U+1F44D] ok',
    );
  });

  test('of one column is not torn apart by words longer than the page is wide', () => {
    const word = 'x'.repeat(400);
    const placed = wordsOf(paper(tableOf({ head: ['One'], rows: [[word], ['y']] })));
    expect(outside(placed)).toEqual([]);
    expect(placed.map(({ text }) => text).join('')).toContain(word);
  });
});

describe('a table over several pages', () => {
  const pdf = paper(tableOf({ rows: rows(200, (row) => `cell ${row} `.repeat(row % 9)) }));
  const pages = pagesOf(pdf);

  test('repeats its head and says that it goes on', () => {
    expect(pages.length).toBeGreaterThan(3);
    for (const [index, page] of pages.entries())
      expect(page).toMatch(
        index === 0 ? /^Motion Movement Left Right Row0/u : /^Motion \(continued\) Movement/u,
      );
    expect(pagesOf(paper(tableOf({ rows: rows(100, String) }), 'fr'))[1]).toMatch(/^Motion \(suite\)/u);
  });

  test('loses no row, divides none, and leaves none alone', () => {
    const text = drawnTextOf(pdf);
    const onPage = pages.map((page) => page.match(/Row\d+\./gu)?.length ?? 0);
    expect(onPage.reduce((sum, count) => sum + count, 0)).toBe(200);
    expect(Math.min(...onPage)).toBeGreaterThan(1);
    for (let row = 0; row < 200; row++) {
      expect(text).toContain(`Row${row}.`);
      const cells = pages.map((page) => page.match(new RegExp(`cell ${row}\\b`, 'gu'))?.length ?? 0);
      expect(cells.filter((count) => count > 0).length).toBeLessThanOrEqual(1);
    }
    expect(outside(wordsOf(pdf))).toEqual([]);
    expect(checkFile(pdf)).toContain('No syntax or stream encoding errors found');
  });

  test('divides a row that no page can hold, under its head each time', () => {
    const cell = Array.from({ length: 150 }, (_, line) => `line${line}`).join('\n');
    const tall = pagesOf(
      paper(
        tableOf({
          rows: [
            ['Tall', cell],
            ['After', 'it'],
          ],
        }),
      ),
    );
    for (const page of tall) expect(page).toMatch(/^Motion (?:\(continued\) )?Movement Left Right/u);
    const text = tall.join(' ');
    for (let line = 0; line < 150; line++) expect(text).toContain(`line${line} `);
    expect(text).toContain('After it');
  });

  test('with a head that no page can hold is printed all the same', () => {
    const head = [Array.from({ length: 120 }, (_, line) => `head${line}`).join('\n'), 'Side'];
    const text = flatTextOf(paper(tableOf({ head, rows: [['Flexion', '45°']] })));
    expect(text).toContain('head119');
    expect(text).toContain('Flexion 45°');
  });
});

test('whatever is in it: nothing outside the margins, and nothing lost', () => {
  const word = fc.stringMatching(/^[0-9a-zé°/−]{1,30}$/u);
  const cell = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  const table = fc.integer({ min: 1, max: 12 }).chain((columns) =>
    fc.record({
      head: fc.array(cell, { minLength: columns, maxLength: columns }),
      rows: fc.array(fc.array(cell, { maxLength: columns }), { maxLength: 12 }),
    }),
  );
  fc.assert(
    fc.property(table, ({ head, rows: cells }) => {
      const placed = wordsOf(paper(tableOf({ head, rows: cells })));
      expect(outside(placed)).toEqual([]);
      const written = (text: string) => [...text.replace(/\s/gu, '').normalize('NFC')].length;
      const first = placed.filter(({ page }) => page === 1).length;
      expect(first).toBeGreaterThan(0);
      const letters = placed.map(({ text }) => text).join('');
      const asked = [...head, ...cells.flat()].reduce((sum, text) => sum + written(text), 0);
      expect([...letters].length).toBeGreaterThanOrEqual(asked);
    }),
    { numRuns: 15 },
  );
});
