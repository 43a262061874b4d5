import { describe, expect, test } from 'vitest';
import { type Block, ended, gap, paragraph, row, stack, together } from '#data/documents/blocks.ts';
import { TEXT } from '#data/documents/look.ts';
import { renderReceipt } from '#data/documents/receipt.ts';
import { Refusal } from '#shared/contract/errors.ts';
import type { Receipt } from '#shared/practice/receipt.ts';
import { checkFile, flatTextOf, outside, pngOf, receipt, sheetOf, unpacked, wordsOf } from './support.ts';

const repeated = (text: string, length: number): string => text.repeat(length).slice(0, length).trim();

describe('nothing leaves the margins', () => {
  const long: Receipt = {
    ...receipt,
    reissuedAt: '2027-01-14T15:00:00.000Z',
    patientName: repeated('Wolfeschlegelsteinhausenbergerdorff', 200),
    practice: {
      name: repeated('Centre for Therapeutic Massage ', 200),
      address: {
        street: Array.from({ length: 12 }, (_, line) => `Line ${line + 1} of it`).join('\n'),
        city: repeated('Llanfairpwllgwyngyll', 200),
        province: 'NL',
        postalCode: 'A1A 1A1',
      },
      phone: repeated('555', 40),
      email: `${'x'.repeat(180)}@example.org`,
    },
    therapist: {
      ...receipt.therapist,
      name: repeated('Anastasia Featherstonehaugh ', 200),
      designation: repeated('RMT ', 40),
      college: repeated('College-of-Massage ', 200),
      registrationNumber: repeated('K482', 40),
    },
  };

  test.each(['original', 'duplicate', 'preview'] as const)('on an ordinary %s', (mark) => {
    const words = wordsOf(renderReceipt({ ...receipt, reissuedAt: '2027-01-14T15:00:00.000Z' }, mark));
    expect(words.length).toBeGreaterThan(60);
    expect(outside(words)).toEqual([]);
  });

  test('with everything as long as it may be, and nothing is lost', () => {
    const pdf = renderReceipt(long, 'duplicate');
    const words = wordsOf(pdf);
    expect(outside(words)).toEqual([]);
    const text = words.map((word) => word.text).join('');
    for (const written of [long.patientName, long.practice.name, long.therapist.name, long.therapist.college])
      expect(text).toContain(written.replaceAll(/\s/gu, ''));
    expect(text).toContain('Line12ofit');
    expect(flatTextOf(pdf)).toMatch(/Page 1 of 2 .*Page 2 of 2/u);
  });

  test('with an address of 99 lines, which no page can hold', () => {
    const street = Array.from({ length: 99 }, (_, line) => String(line + 100)).join('\n');
    const address = { ...long.practice.address, street };
    const pdf = renderReceipt({ ...long, practice: { ...long.practice, address } }, 'original');
    expect(outside(wordsOf(pdf))).toEqual([]);
    expect(flatTextOf(pdf)).toContain('100 ');
    expect(flatTextOf(pdf)).toContain('198');
  });
});

describe('pages', () => {
  const words = (text: string) => paragraph(text, TEXT.body, 300);

  test('a long text flows on, no line alone, each page with its footer', () => {
    const lines = Array.from({ length: 130 }, (_, index) => `line${index}`);
    const pdf = sheetOf((sheet) => sheet.add(words(lines.join('\n'))));
    const placed = wordsOf(pdf).filter(({ text }) => text.startsWith('line'));
    expect(placed.map(({ text }) => text)).toEqual(lines);
    expect(outside(placed)).toEqual([]);
    const pages = Math.max(...placed.map(({ page }) => page));
    expect(pages).toBe(3);
    for (let page = 1; page <= pages; page++)
      expect(placed.filter((word) => word.page === page).length).toBeGreaterThan(1);
    expect(flatTextOf(pdf)).toMatch(/Foot 1 of 3.*Foot 2 of 3.*Foot 3 of 3/u);
  });

  test('what belongs together moves to the next page together', () => {
    const pdf = sheetOf((sheet) => {
      sheet.add(gap(580));
      sheet.add(together(stack(words('heading'), words('a\nb\nc\nd\ne\nf\ng'))), 20);
    });
    expect(wordsOf(pdf).find(({ text }) => text === 'heading')?.page).toBe(2);
  });

  test('an end is not left alone by a picture that only became smaller to fit', () => {
    const picture: Block = { ...gap(300), split: () => [gap(290), gap(0)] };
    expect(ended(picture, 10, words('end')).split?.(305, false)).toBeNull();
  });

  test('a row is divided only when a whole page is too small for it', () => {
    const tall = row({ block: words('x\n'.repeat(80)), left: 0 }, { block: words('beside'), left: 300 });
    const pdf = sheetOf((sheet) => {
      sheet.add(words('first'));
      sheet.add(tall, 10);
    });
    const placed = wordsOf(pdf);
    expect(placed.filter(({ text }) => text === 'x').length).toBe(80);
    expect(placed.find(({ text }) => text === 'beside')?.page).toBe(2);
    expect(checkFile(pdf)).toContain('No syntax or stream encoding errors');
  });
});

describe('the signature', () => {
  const signed = (signature: Receipt['therapist']['signature']): Uint8Array =>
    renderReceipt({ ...receipt, therapist: { ...receipt.therapist, signature } }, 'original');

  test('drawn: curves, and no picture', () => {
    const file = unpacked(signed(receipt.therapist.signature));
    expect(file).not.toContain('/Subtype /Image');
    const curves = file.match(/^[\d.-]+(?: [\d.-]+){5} c$/gmu) ?? [];
    expect(curves.length).toBeGreaterThan(60);
  });

  test('drawn with a dot and a million points', () => {
    const dot: [number, number][] = [
      [5, 5],
      [5, 5],
    ];
    const scribble = Array.from({ length: 5000 }, (_, i): [number, number] => [i / 12.5, 60 + (i % 7) / 100]);
    const strokes = [dot, ...Array.from({ length: 199 }, () => scribble)];
    const pdf = signed({ type: 'strokes', width: 400, height: 120, strokes });
    expect(checkFile(pdf)).toContain('No syntax or stream encoding errors');
    expect(pdf.length).toBeLessThan(3_000_000);
  });

  test('scanned: a picture', () => {
    const pdf = signed({ type: 'png', data: pngOf(600, 150) });
    expect(unpacked(pdf)).toContain('/Subtype /Image');
    expect(checkFile(pdf)).toContain('No syntax or stream encoding errors');
    expect(signed({ type: 'png', data: pngOf(600, 150) })).toEqual(pdf);
  });

  test.each([
    ['cut off', pngOf(600, 150).slice(0, 60)],
    ['only its beginning', 'iVBORw0KGgo='],
    ['that unpacks to more than a scan', pngOf(10, 10, { width: 60_000, height: 60_000 })],
    ['with less in it than it says', pngOf(10, 10, { width: 900, height: 900 })],
  ])('a picture %s counts as missing', (_, data) => {
    expect(() => signed({ type: 'png', data })).toThrow(Refusal);
    expect(() => signed({ type: 'png', data })).toThrow('receipt-incomplete');
  });
});
