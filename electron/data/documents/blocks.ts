import { breakLines } from './lines.ts';
import { CAP_HEIGHT, COLORS, type TextStyle } from './look.ts';
import type { Pen, Point } from './pen.ts';

/**
 * A piece of a page that knows its height before it is drawn. Documents are built of these; the sheet puts
 * them on pages. All measures are points.
 */
export interface Block {
  readonly height: number;
  draw(pen: Pen, at: Point): void;
  /**
   * The part that fits into `room`, and the rest; null when nothing fits or it should stay together. `forced`:
   * a whole page is too small for it, so what should stay together is divided after all.
   */
  split?(room: number, forced: boolean): readonly [Block, Block] | null;
}

/** A page must not end with the first line of a paragraph, nor begin with its last. */
const LINES_TOGETHER = 2;

/** Of what a line leaves free, the part on its left. */
const INDENT = { left: 0, center: 0.5, right: 1 } as const;

export function paragraph(
  text: string,
  style: TextStyle,
  width: number,
  align: keyof typeof INDENT = 'left',
): Block {
  const lines = breakLines(text, style.weight, style.size, width);
  const leading = style.size * style.leading;
  const part = (from: number, to: number): Block => ({
    height: (to - from) * leading,
    draw(pen, at) {
      for (const [index, line] of lines.slice(from, to).entries()) {
        const indent = (width - (line.width * style.size) / 1000) * INDENT[align];
        // The capitals stand in the middle of the line.
        const baseline = at.y + (index + 0.5) * leading + (style.size * CAP_HEIGHT) / 2;
        pen.line(line, { x: at.x + indent, y: baseline }, style);
      }
    },
    split(room, forced) {
      const least = forced ? 1 : LINES_TOGETHER;
      const fit = Math.min(Math.floor(room / leading), to - from - least);
      return fit < least ? null : [part(from, from + fit), part(from + fit, to)];
    },
  });
  return part(0, lines.length);
}

/** One below the other. Splits between its blocks, and inside one that can be split. */
export function stack(...blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, block) => sum + block.height, 0),
    draw(pen, at) {
      let y = at.y;
      for (const block of blocks) {
        block.draw(pen, { x: at.x, y });
        y += block.height;
      }
    },
    split(room, forced) {
      let used = 0;
      for (const [index, block] of blocks.entries()) {
        if (used + block.height <= room) {
          used += block.height;
          continue;
        }
        const parts = block.split?.(room - used, forced);
        if (parts)
          return [stack(...blocks.slice(0, index), parts[0]), stack(parts[1], ...blocks.slice(index + 1))];
        return index === 0 ? null : [stack(...blocks.slice(0, index)), stack(...blocks.slice(index))];
      }
      return null;
    },
  };
}

export interface Column {
  block: Block;
  /** From the left edge of the row. */
  left: number;
  /** Where a lower column starts, `top` by default. */
  align?: 'top' | 'bottom';
}

/** Side by side, as high as the highest. Kept together while a page can hold it. */
export function row(...columns: readonly Column[]): Block {
  const height = Math.max(...columns.map(({ block }) => block.height));
  return {
    height,
    draw(pen, at) {
      for (const { block, left, align } of columns)
        block.draw(pen, { x: at.x + left, y: at.y + (align === 'bottom' ? height - block.height : 0) });
    },
    split(room, forced) {
      if (!forced) return null;
      const parts = columns.map(({ block, left }) => {
        const halves = block.height <= room ? ([block, gap(0)] as const) : block.split?.(room, true);
        return halves ? { left, halves } : null;
      });
      if (!parts.every((part) => part !== null)) return null;
      return [
        row(...parts.map(({ left, halves }) => ({ block: halves[0], left }))),
        row(...parts.map(({ left, halves }) => ({ block: halves[1], left }))),
      ];
    },
  };
}

export const gap = (height: number): Block => ({ height, draw: () => undefined });

/** The same block, kept together while a page can hold it. */
export const together = (block: Block): Block => ({
  height: block.height,
  draw: (pen, at) => block.draw(pen, at),
  split: (room, forced) => (forced ? (block.split?.(room, true) ?? null) : null),
});

/** A heading above its block: a page never ends with the heading alone. */
export const headed = (heading: Block, block: Block): Block => ({
  ...stack(heading, block),
  split(room, forced) {
    if (forced) return stack(heading, block).split?.(room, true) ?? null;
    const parts = block.split?.(room - heading.height, false);
    return parts ? [stack(heading, parts[0]), parts[1]] : null;
  },
});

/** A block with its end `space` points below: a page never begins with the end alone. */
export const ended = (block: Block, space: number, end: Block): Block => ({
  ...stack(block, gap(space), end),
  split(room, forced) {
    if (forced) return stack(block, gap(space), end).split?.(room, true) ?? null;
    // Where only the end does not fit, something of the block goes with it.
    const parts = block.split?.(Math.min(room, block.height - 1), false);
    // A picture that was only made smaller leaves nothing that could go with the end.
    return parts && parts[1].height > 0 ? [parts[0], ended(parts[1], space, end)] : null;
  },
});

/** A line across, as high as it is thick. */
export const rule = (width: number, thickness = 0.5, color: string = COLORS.hairline): Block => ({
  height: thickness,
  draw: (pen, { x, y }) =>
    pen.rule({ x, y: y + thickness / 2 }, { x: x + width, y: y + thickness / 2 }, thickness, color),
});

/** A tinted box around a block that was made `2 × padding` narrower than `width`. */
export const panel = (block: Block, width: number, padding: number): Block => ({
  height: block.height + padding * 2,
  draw(pen, { x, y }) {
    pen.panel({ x, y, width, height: block.height + padding * 2 }, COLORS.tint, COLORS.ink);
    block.draw(pen, { x: x + padding, y: y + padding });
  },
  split(room, forced) {
    const parts = block.split?.(room - padding * 2, forced);
    return parts ? [panel(parts[0], width, padding), panel(parts[1], width, padding)] : null;
  },
});
