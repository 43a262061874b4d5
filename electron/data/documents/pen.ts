import { jsPDF } from 'jspdf';
import type { Shape } from '#shared/clinical/body/shape.ts';
import { plainLetter } from './arabic.ts';
import { type Family, font, type Weight } from './fonts.ts';
import type { SetLine } from './glyphs.ts';
import type { TextStyle } from './look.ts';

/** What jsPDF keeps of an embedded font and does not declare: the character that each glyph is copied as. */
interface FontMetadata {
  toUnicode: Record<string, number>;
}

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

/** Colours are `#rrggbb`, null for none; the width of the stroke is points. */
export interface PathLook {
  fill: string | null;
  stroke: string | null;
  width: number;
}

export interface DocumentFacts {
  /** `letter` is what Canada prints on. */
  paper: 'letter' | 'a4';
  language: 'en' | 'fr';
  /** Shown as the window's title: never a patient's name. */
  title: string;
  author: string;
  /** UTC. */
  createdAt: string;
  /** 32 hexadecimal digits. The same content must come with the same id. */
  fileId: string;
}

/** As fonts are named in the file: six letters and a plus sign say that it holds a part of the font. */
const PDF_NAMES = {
  'noto-sans': { regular: 'TABLES+NotoSans-Regular', bold: 'TABLES+NotoSans-Bold' },
  'dejavu-sans': { regular: 'TABLES+DejaVuSans', bold: 'TABLES+DejaVuSans-Bold' },
} as const satisfies Record<Family, Record<Weight, string>>;

/** jsPDF takes dates up to 2037 only, so this one is given to it and written over. */
const STAND_IN_DATE = "D:20000101000000+00'00'";
/** jsPDF always writes an action that zooms the first page when the file is opened. */
const OPEN_ACTION = '/OpenAction [3 0 R /FitH null]';

/**
 * The one place that draws. Points, from the top left corner of the page; text is drawn on its baseline.
 */
export class Pen {
  readonly width: number;
  readonly height: number;
  readonly #pdf: jsPDF;
  readonly #facts: DocumentFacts;
  readonly #embedded = new Set<string>();

  constructor(facts: DocumentFacts) {
    this.#facts = facts;
    this.#pdf = new jsPDF({
      unit: 'pt',
      format: facts.paper,
      compress: true,
      putOnlyUsedFonts: true,
      floatPrecision: 3,
    });
    this.width = this.#pdf.internal.pageSize.getWidth();
    this.height = this.#pdf.internal.pageSize.getHeight();
    const { title, author, language, fileId } = facts;
    this.#pdf.setDocumentProperties({ title, author, creator: 'Tableside' });
    this.#pdf.setLanguage(language === 'fr' ? 'fr-CA' : 'en-CA');
    this.#pdf.viewerPreferences({ DisplayDocTitle: true });
    this.#pdf.setFileId(fileId);
    this.#pdf.setCreationDate(STAND_IN_DATE);
    this.#pdf.setLineCap('round').setLineJoin('round');
  }

  addPage(): void {
    this.#pdf.addPage();
    this.#pdf.setLineCap('round').setLineJoin('round');
  }

  /** Back to an earlier page, counted from 1. */
  toPage(page: number): void {
    this.#pdf.setPage(page);
  }

  line({ runs }: SetLine, at: Point, { size, weight, color }: TextStyle): void {
    this.#pdf.setFontSize(size).setTextColor(color);
    let x = at.x;
    for (const run of runs) {
      this.#useFont(run.family, weight);
      this.#pdf.text(run.text, x + (run.dx * size) / 1000, at.y - (run.dy * size) / 1000);
      x += (run.advance * size) / 1000;
    }
  }

  rule(from: Point, to: Point, thickness: number, color: string): void {
    this.#pdf.setLineWidth(thickness).setDrawColor(color).line(from.x, from.y, to.x, to.y);
  }

  panel({ x, y, width, height }: Box, fill: string, border: string): void {
    this.#pdf.setLineWidth(0.75).setFillColor(fill).setDrawColor(border);
    this.#pdf.roundedRect(x, y, width, height, 3, 3, 'FD');
  }

  /** An empty box, to be ticked by hand. */
  frame({ x, y, width, height }: Box, thickness: number, color: string): void {
    this.#pdf.setLineWidth(thickness).setDrawColor(color).rect(x, y, width, height, 'S');
  }

  /**
   * A pen stroke through the points: curves from middle to middle of each pair, so that it turns smoothly.
   */
  stroke(points: readonly Point[], thickness: number, color: string): void {
    const [first, ...rest] = points;
    if (!first) return;
    this.#pdf.setLineWidth(thickness).setDrawColor(color).moveTo(first.x, first.y);
    let from = first;
    for (const [index, point] of rest.entries()) {
      const next = rest[index + 1];
      const to = next ? { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 } : point;
      // A quadratic curve around `point`, written as the cubic one that PDF has.
      this.#pdf.curveTo(
        from.x + ((point.x - from.x) * 2) / 3,
        from.y + ((point.y - from.y) * 2) / 3,
        to.x + ((point.x - to.x) * 2) / 3,
        to.y + ((point.y - to.y) * 2) / 3,
        to.x,
        to.y,
      );
      from = to;
    }
    this.#pdf.stroke();
  }

  /**
   * A path of moves, lines and cubic curves in points: filled (non-zero rule), then stroked with round caps and
   * joins. A paint of null is left out.
   */
  path(shape: Shape, { fill, stroke, width }: PathLook): void {
    for (const command of shape) {
      if (command[0] === 'M') this.#pdf.moveTo(fine(command[1]), fine(command[2]));
      else if (command[0] === 'L') this.#pdf.lineTo(fine(command[1]), fine(command[2]));
      else if (command[0] === 'C') {
        const [, x1, y1, x2, y2, x, y] = command;
        this.#pdf.curveTo(fine(x1), fine(y1), fine(x2), fine(y2), fine(x), fine(y));
      } else this.#pdf.close();
    }
    if (fill !== null) this.#pdf.setFillColor(fill);
    if (stroke !== null) this.#pdf.setLineWidth(width).setDrawColor(stroke);
    if (fill !== null && stroke !== null) this.#pdf.fillStroke();
    else if (fill !== null) this.#pdf.fill();
    else if (stroke !== null) this.#pdf.stroke();
  }

  picture(png: Uint8Array, { x, y, width, height }: Box): void {
    this.#pdf.addImage(png, 'PNG', x, y, width, height, undefined, 'FAST');
  }

  /** The finished file. */
  bytes(): Uint8Array<ArrayBuffer> {
    for (const name of this.#embedded) this.#copyArabicAsLetters(name);
    const file = Buffer.from(this.#pdf.output(), 'latin1');
    overwrite(file, OPEN_ACTION, '');
    overwrite(file, STAND_IN_DATE, pdfDate(this.#facts.createdAt));
    return Uint8Array.from(file);
  }

  /** Embeds a font at its first use in this document, so that DejaVu costs only the names that need it. */
  #useFont(family: Family, weight: Weight): void {
    const name = PDF_NAMES[family][weight];
    if (!this.#embedded.has(name)) {
      this.#pdf.addFileToVFS(name, font(family, weight).binary);
      this.#pdf.addFont(name, name, 'normal', undefined, 'Identity-H');
      this.#embedded.add(name);
    }
    this.#pdf.setFont(name, 'normal');
  }

  /** So that a name can be found and copied as it is written, not as the joined forms that print it. */
  #copyArabicAsLetters(name: string): void {
    const { toUnicode } = this.#pdf.setFont(name, 'normal').getFont().metadata as FontMetadata;
    for (const [glyph, code] of Object.entries(toUnicode)) {
      const letter = plainLetter(String.fromCharCode(code));
      if (code >= 0xfb50 && letter.length === 1) toUnicode[glyph] = letter.charCodeAt(0);
    }
  }
}

/** To a hundredth of a point, 3.5 micrometres: finer adds bytes and nothing to see. */
const fine = (points: number): number => Math.round(points * 100) / 100;

/** Writes over the last place of a text in the file, blanks to the same length: offsets stay true. */
function overwrite(file: Buffer, text: string, by: string): void {
  const at = file.lastIndexOf(text, undefined, 'latin1');
  if (at < 0) throw new Error(`jsPDF wrote no ${text}`);
  file.write(by.padEnd(text.length), at, 'latin1');
}

/** `2026-11-22T15:04:05.123Z` → `D:20261122150405+00'00'`. */
const pdfDate = (instant: string): string => `D:${instant.slice(0, 19).replace(/\D/gu, '')}+00'00'`;
