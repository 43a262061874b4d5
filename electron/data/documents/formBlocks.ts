import { type Block, gap, paragraph, row, stack, together } from './blocks.ts';
import { breakLines } from './lines.ts';
import { COLORS, TEXT, type TextStyle } from './look.ts';

/** What a form is made of that is filled in by hand: boxes to tick and lines to write on. Measures are points. */

const BOX = 11;
const BOX_LINE = 0.9;
const BOX_GAP = 7;
const ANSWER_WIDTH = 118;
/** From one writing line to the next: handwriting needs more than print. */
const LINE_HEIGHT = 22;
const LINE_COLOR = '#7b8785';
const LABEL_GAP = 6;

/** A box to tick, and what it stands for. */
export function tick(label: string, width: number, style: TextStyle = TEXT.body): Block {
  const words = paragraph(label, style, width - BOX - BOX_GAP);
  const top = (style.size * style.leading - BOX) / 2;
  return {
    height: words.height,
    draw(pen, { x, y }) {
      pen.frame({ x, y: y + top, width: BOX, height: BOX }, BOX_LINE, COLORS.ink);
      words.draw(pen, { x: x + BOX + BOX_GAP, y });
    },
  };
}

/** A question with its two boxes on the right. */
export function yesOrNo(
  question: string,
  { yes, no }: { yes: string; no: string },
  width: number,
  style: TextStyle = TEXT.body,
): Block {
  const half = ANSWER_WIDTH / 2;
  return row(
    { block: paragraph(question, style, width - ANSWER_WIDTH - 16), left: 0 },
    { block: tick(yes, half), left: width - ANSWER_WIDTH },
    { block: tick(no, half), left: width - half },
  );
}

/** A line to write on after its label, or after what is known already. */
export function field(label: string, width: number, known = ''): Block {
  const set = breakLines(label, TEXT.label.weight, TEXT.label.size, width)[0];
  const indent = label === '' ? 0 : ((set?.width ?? 0) * TEXT.label.size) / 1000 + LABEL_GAP;
  const value = paragraph(known, TEXT.body, width - indent);
  const height = Math.max(LINE_HEIGHT, value.height + 4);
  const name = paragraph(label, TEXT.label, width);
  return {
    height,
    draw(pen, { x, y }) {
      const base = y + height - 1;
      name.draw(pen, { x, y: base - name.height + 1 });
      value.draw(pen, { x: x + indent, y: base - value.height });
      pen.rule({ x: x + indent, y: base }, { x: x + width, y: base }, 0.5, LINE_COLOR);
    },
  };
}

/** Several fields beside each other, each with its part of the width. */
export function fields(
  parts: readonly { label: string; share: number; known?: string }[],
  width: number,
): Block {
  const between = 16;
  const whole = width - between * (parts.length - 1);
  let left = 0;
  const columns = parts.map(({ label, share, known }) => {
    const column = { block: field(label, whole * share, known), left, align: 'bottom' as const };
    left += whole * share + between;
    return column;
  });
  return row(...columns);
}

/** Empty lines to write on, the first after its label. */
export const lines = (label: string, count: number, width: number): Block =>
  stack(field(label, width), ...Array.from({ length: count - 1 }, () => field('', width)));

/** Boxes to tick in two columns, read down the left one first. */
export function ticks(labels: readonly string[], width: number): Block {
  const column = (width - 20) / 2;
  const half = Math.ceil(labels.length / 2);
  const side = (from: readonly string[]) =>
    stack(...from.flatMap((label) => [tick(label, column, TEXT.fact), gap(4)]));
  return together(
    row(
      { block: side(labels.slice(0, half)), left: 0 },
      { block: side(labels.slice(half)), left: column + 20 },
    ),
  );
}
