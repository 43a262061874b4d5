import { type Block, gap, paragraph, row, rule, stack } from './blocks.ts';
import { breakLines } from './lines.ts';
import { COLORS, TEXT, type TextStyle } from './look.ts';

/** What a table says: texts that can be set (`legible`). Cells that a row lacks are empty. */
export interface TableFacts {
  caption: string;
  /** In the caption's place on every further page. */
  continued: string;
  /** Empty where the columns have no names. */
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

const GUTTER = 14;
/** Above and below the text of a row. */
const PADDING = 2.5;
/** Columns that have room to spare move apart by this much at most: an eye has to follow a row. */
const MOST_SLACK = 40;
/** A page must not end with the first row of a table, nor begin with its last. */
const ROWS_TOGETHER = 2;
/** Added to a column, so that a text as wide as its column never breaks over a rounding. */
const HAIR = 0.05;
/** What the digits of a column are lined up by: everything up to the ones, with sign. */
const WHOLE_NUMBER = /^[<>≤≥~±]?\s?[+−–-]?\d+/u;

/**
 * A table as wide as its content, within `width` points. Long cells wrap, the ones of numbers stand below each other,
 * and a page that continues it repeats its head.
 */
export function table({ caption, continued, head, rows }: TableFacts, width: number): Block {
  const count = Math.max(head.length, ...rows.map((cells) => cells.length));
  const hasHead = head.some((name) => name !== '');
  const columns = Array.from({ length: count }, (_, index) =>
    columnOf(
      head[index] ?? '',
      rows.map((cells) => cells[index] ?? ''),
    ),
  );
  const gutter = Math.min(GUTTER, width / (count * 3));
  const widths = fitted(columns, width - gutter * (count - 1));
  const lefts = widths.map((_, index) =>
    widths.slice(0, index).reduce((sum, each) => sum + each + gutter, 0),
  );
  const across = widths.reduce((sum, each) => sum + each, 0) + gutter * (count - 1);

  const rowOf = (cells: readonly string[], style: TextStyle): Block => {
    const blocks = columns.map(({ ones }, index) => {
      const text = cells[index] ?? '';
      const [column, left] = [widths[index] ?? 0, lefts[index] ?? 0];
      const shift = style === CELL ? shiftOf(text, ones, column) : 0;
      return { block: paragraph(text, style, column - shift), left: left + shift };
    });
    return padded(row(...blocks));
  };
  const top = (name: string): Block =>
    stack(
      ...(name === '' ? [] : [paragraph(name, TEXT.factStrong, width), gap(2)]),
      ...(hasHead ? [rowOf(head, HEAD)] : []),
      rule(across, 0.75, COLORS.quiet),
    );
  const lines = rows.map((cells) => stack(rowOf(cells, CELL), rule(across, 0.4)));
  return laidOut(top(caption), top(continued), lines);
}

const HEAD = TEXT.label;
const CELL = TEXT.fact;

const padded = (block: Block): Block => ({
  height: block.height + PADDING * 2,
  draw: (pen, { x, y }) => block.draw(pen, { x, y: y + PADDING }),
  split(room, forced) {
    const parts = block.split?.(room - PADDING * 2, forced);
    return parts ? [padded(parts[0]), padded(parts[1])] : null;
  },
});

/** Rows below their head; `again` is the head of a page that continues them. */
function laidOut(top: Block, again: Block, rows: readonly Block[]): Block {
  const whole = stack(top, ...rows);
  return {
    ...whole,
    split(room, forced) {
      const least = forced ? 1 : ROWS_TOGETHER;
      const fit = Math.min(fitting(rows, room - top.height), rows.length - least);
      if (fit >= least) return [stack(top, ...rows.slice(0, fit)), laidOut(again, again, rows.slice(fit))];
      if (!forced) return null;
      const [first, ...others] = rows;
      const halves = first?.split?.(room - top.height, true);
      // Not even that: a head that is itself higher than the page.
      if (!halves) return whole.split?.(room, true) ?? null;
      return [stack(top, halves[0]), laidOut(again, again, [halves[1], ...others])];
    },
  };
}

function fitting(rows: readonly Block[], room: number): number {
  let used = 0;
  const over = rows.findIndex(({ height }) => {
    used += height;
    return used > room;
  });
  return over < 0 ? rows.length : over;
}

/** Points. */
interface Column {
  /** The widest word. */
  least: number;
  /** The widest line. */
  most: number;
  /** The widest whole number. */
  ones: number;
}

function columnOf(name: string, cells: readonly string[]): Column {
  const ones = Math.max(0, ...cells.map(onesOf));
  const ofCell = (cell: string) => shiftOf(cell, ones, Number.POSITIVE_INFINITY) + widthOf(cell, CELL);
  return {
    least: Math.max(wordOf(name, HEAD), ...cells.map((cell) => wordOf(cell, CELL))) + HAIR,
    most: Math.max(widthOf(name, HEAD), ...cells.map(ofCell)) + HAIR,
    ones,
  };
}

function widthOf(text: string, { weight, size }: TextStyle): number {
  const lines = breakLines(text, weight, size, Number.POSITIVE_INFINITY);
  return (Math.max(...lines.map((line) => line.width)) * size) / 1000;
}

const wordOf = (text: string, style: TextStyle): number =>
  Math.max(...text.split(/\s+/u).map((word) => widthOf(word, style)));

/** How wide the whole number is that a cell begins with; 0 for a cell of words. */
const onesOf = (cell: string): number => widthOf(WHOLE_NUMBER.exec(cell)?.[0] ?? '', CELL);

/** How far a number moves to the right, so that its ones stand below the others'; 0 where it would not fit. */
function shiftOf(cell: string, ones: number, column: number): number {
  const own = onesOf(cell);
  if (own === 0) return 0;
  return ones - own + widthOf(cell, CELL) > column ? 0 : ones - own;
}

/** The columns' widths: what they ask for, or words unbroken and the rest shared, or whatever there is. */
function fitted(columns: readonly Column[], room: number): number[] {
  const least = levelled(
    columns.map((column) => column.least),
    room,
  );
  const left = room - least.reduce((sum, each) => sum + each, 0);
  const more = levelled(
    columns.map((column, index) => Math.max(0, column.most - (least[index] ?? 0))),
    left,
  );
  const slack = left - more.reduce((sum, each) => sum + each, 0);
  const apart = Math.max(0, Math.min(MOST_SLACK, slack / columns.length));
  return least.map((each, index) => each + (more[index] ?? 0) + apart);
}

/** Shares `room` among those who ask: the modest get all they want, the others the same. */
function levelled(wants: readonly number[], room: number): number[] {
  const given = wants.map(() => 0);
  let left = room;
  const modestFirst = wants.map((_, index) => index).toSorted((a, b) => (wants[a] ?? 0) - (wants[b] ?? 0));
  for (const [place, index] of modestFirst.entries()) {
    const share = Math.min(wants[index] ?? 0, left / (wants.length - place));
    given[index] = share;
    left -= share;
  }
  return given;
}
