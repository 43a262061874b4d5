/**
 * What the tests of documents share: a receipt, and readers of PDF files that are not ours. They need
 * poppler-utils and qpdf on the machine.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { paragraph } from '#data/documents/blocks.ts';
import { TEXT } from '#data/documents/look.ts';
import type { Box } from '#data/documents/pen.ts';
import { MARGINS, Sheet } from '#data/documents/sheet.ts';
import type { Receipt } from '#shared/practice/receipt.ts';
import { type Pixels, pixelsOfPpm } from '../support/pixels.ts';

export const LETTER = { width: 612, height: 792 } as const;

const wave = (from: number, to: number): [number, number][] =>
  Array.from({ length: 40 }, (_, i) => [from + ((to - from) * i) / 39, 60 + 40 * Math.sin(i / 3)]);

export const receipt: Receipt = {
  number: 12,
  issuedAt: '2026-11-23T02:45:10.000Z',
  reissuedAt: null,
  zone: 'America/Toronto',
  language: 'en',
  practice: {
    name: 'Harbourline Massage Therapy',
    address: {
      street: '214 Dundas Street West, Suite 3',
      city: 'Toronto',
      province: 'ON',
      postalCode: 'M5T 1G9',
    },
    phone: '416-555-0142',
    email: 'hello@harbourline.example',
  },
  therapist: {
    name: 'Maya Lindqvist',
    designation: 'RMT',
    college: 'College of Massage Therapists of Ontario',
    registrationNumber: 'K482',
    signature: { type: 'strokes', width: 400, height: 120, strokes: [wave(20, 180), wave(150, 380)] },
  },
  patientId: '0199f3a1-7c22-7def-8a3b-8f3a12c49d7e',
  patientName: 'Nguyễn Thị Minh Khai',
  service: { date: '2026-11-20', start: '14:30', durationMinutes: 60 },
  feeCents: 9500,
  taxes: [{ code: 'HST', basisPoints: 1300, cents: 1235, registrationNumber: '12345 6789 RT0001' }],
  totalCents: 10_735,
  payment: 'credit',
  paidOn: '2026-11-21',
};

export const quebecReceipt: Receipt = {
  ...receipt,
  language: 'fr',
  practice: {
    ...receipt.practice,
    name: 'Clinique Équilibre',
    address: { street: '1180, rue Saint-Denis', city: 'Montréal', province: 'QC', postalCode: 'H2X 3J6' },
  },
  therapist: { ...receipt.therapist, name: 'Éloïse Tremblay-Côté', designation: 'Massothérapeute agréée' },
  taxes: [
    { code: 'GST', basisPoints: 500, cents: 475, registrationNumber: '12345 6789 RT0001' },
    { code: 'QST', basisPoints: 997.5, cents: 948, registrationNumber: '1234567890 TQ0001' },
  ],
  totalCents: 10_923,
  payment: 'e-transfer',
};

/** A document of nothing but those blocks. */
export function sheetOf(fill: (sheet: Sheet) => void): Uint8Array {
  const sheet = new Sheet({
    paper: 'letter',
    language: 'en',
    title: 'Test',
    author: 'Test',
    createdAt: '2026-01-01T00:00:00.000Z',
    fileId: '0'.repeat(32),
    footer: (page, pages, width) => paragraph(`Foot ${page} of ${pages}`, TEXT.footer, width),
  });
  fill(sheet);
  return sheet.bytes();
}

/** Runs a reader on the file; its complaints are part of the answer, and a failure throws. */
const read = (
  pdf: Uint8Array,
  program: string,
  before: readonly string[],
  after: readonly string[],
): string => readBytes(pdf, program, before, after).toString('utf8');

function readBytes(
  pdf: Uint8Array,
  program: string,
  before: readonly string[],
  after: readonly string[],
): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'tableside-pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, pdf);
    return execFileSync(program, [...before, file, ...after], { maxBuffer: 200e6, stdio: 'pipe' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text, composed, without the marks that pdftotext puts around right-to-left words. */
export const textOf = (pdf: Uint8Array): string =>
  read(pdf, 'pdftotext', ['-layout'], ['-'])
    .normalize('NFC')
    .replace(/[\u202a-\u202e]/gu, '');

/** The text on one line, its words one space apart. */
export const flatTextOf = (pdf: Uint8Array): string => textOf(pdf).replace(/\s+/gu, ' ');

export const infoOf = (pdf: Uint8Array): string => read(pdf, 'pdfinfo', ['-isodates'], []);

/** The text in the order it was drawn, column by column, on one line. */
export const drawnTextOf = (pdf: Uint8Array): string =>
  read(pdf, 'pdftotext', ['-raw'], ['-']).normalize('NFC').replace(/\s+/gu, ' ');

/** The text of each page on one line, its words one space apart. */
export const pagesOf = (pdf: Uint8Array): string[] =>
  textOf(pdf)
    .split('\f')
    .map((page) => page.replace(/\s+/gu, ' ').trim())
    .filter((page) => page !== '');

/** The fonts of the file by name, and whether each is in it. */
export const fontsOf = (pdf: Uint8Array): { name: string; isEmbedded: boolean }[] =>
  read(pdf, 'pdffonts', [], [])
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      name: line.split(/\s+/u)[0] ?? '',
      isEmbedded: /\s(yes)\s+(yes|no)\s+(yes|no)\s/u.test(line),
    }));

/** Fails when the file has an error or a warning. */
export const checkFile = (pdf: Uint8Array): string => read(pdf, 'qpdf', ['--check'], []);

/** The file with everything uncompressed, to look for things inside. */
export const unpacked = (pdf: Uint8Array): string =>
  read(pdf, 'qpdf', ['--qdf', '--object-streams=disable'], ['-']);

/** A part of a page as pixels: `dpi` to the inch, the part in pixels. */
export const pixelsOfPage = (pdf: Uint8Array, page: number, dpi: number, part: Box): Pixels => {
  const { x, y, width, height } = part;
  const which = ['-r', dpi, '-f', page, '-l', page, '-x', x, '-y', y, '-W', width, '-H', height].map(String);
  return pixelsOfPpm(readBytes(pdf, 'pdftoppm', which, []));
};

export interface Word {
  page: number;
  text: string;
  xMin: number;
  yMin: number;
  xMax: number;
  yMax: number;
}

/** Every word with the box of its type, in points from the top left corner. */
export function wordsOf(pdf: Uint8Array): Word[] {
  const pages = read(pdf, 'pdftotext', ['-bbox'], ['-']).split('<page ').slice(1);
  const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/gu;
  return pages.flatMap((page, index) =>
    [...page.matchAll(word)].map(([, xMin, yMin, xMax, yMax, text = '']) => ({
      page: index + 1,
      text,
      xMin: Number(xMin),
      yMin: Number(yMin),
      xMax: Number(xMax),
      yMax: Number(yMax),
    })),
  );
}

/** A word's box is as high as its font allows, more than its ink: half a line at the top and the bottom. */
const BOX_SLACK = 6;

/** The words that leave the margins. */
export const outside = (words: readonly Word[]): Word[] =>
  words.filter(
    ({ xMin, yMin, xMax, yMax }) =>
      xMin < MARGINS.side - 0.1 ||
      xMax > LETTER.width - MARGINS.side + 0.1 ||
      yMin < MARGINS.top - BOX_SLACK ||
      yMax > LETTER.height - MARGINS.bottom + BOX_SLACK,
  );

/** Whether anything at all is drawn beside the text, at the left or the right of a page. */
export function isMarginClean(pdf: Uint8Array, page: number): boolean {
  const { side } = MARGINS;
  const strip = { y: 0, width: side - 1, height: LETTER.height };
  return [0, LETTER.width - side + 1].every((x) =>
    pixelsOfPage(pdf, page, 72, { ...strip, x }).rgb.every((value) => value === 255),
  );
}

/** A black PNG of that size, as base64; its header can be made to lie about the size. */
export function pngOf(width: number, height: number, claimed = { width, height }): string {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(claimed.width, 0);
  header.writeUInt32BE(claimed.height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc((width + 1) * height));
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [start, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat(parts).toString('base64');
}
