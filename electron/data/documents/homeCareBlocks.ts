import { commands } from '#shared/clinical/body/shape.ts';
import type { HomeCareId } from '#shared/clinical/homeCare/catalogue.ts';
import { drawingOf } from '#shared/clinical/homeCare/drawings/drawings.ts';
import { TONE_INKS, type Tone } from '#shared/clinical/homeCare/drawings/stroke.ts';
import type { Text } from '#shared/text/text.ts';
import { type Block, gap, paragraph, row, stack } from './blocks.ts';
import { COLORS, TEXT } from './look.ts';
import type { Pen } from './pen.ts';

/** What a sheet of home care is made of beside its texts. Measures are points. */

/** Points to a unit of a drawing at most, so that people are of like size on one sheet. */
const MOST_SCALE = 0.9;
const HIGHEST = 132;

/** The drawing of an item in the middle of its column. */
export function drawingBlock(id: HomeCareId, width: number): Block {
  const drawing = drawingOf(id);
  const scale = Math.min(MOST_SCALE, width / drawing.width, HIGHEST / drawing.height);
  return {
    height: drawing.height * scale,
    draw(pen, { x, y }) {
      const place = { x: x + (width - drawing.width * scale) / 2, y, scale };
      for (const { path, fill, stroke, width: line } of drawing.strokes)
        pen.path(commands(path, place), { fill: inkOf(fill), stroke: inkOf(stroke), width: line * scale });
    },
  };
}

const inkOf = (tone: Tone | null): string | null => (tone === null ? null : TONE_INKS[tone]);

/** Steps with their numbers. */
export const steps = (texts: readonly string[], width: number): Block =>
  stack(
    ...texts.map((text, index) =>
      row(
        { block: paragraph(`${index + 1}.`, TEXT.large, NUMBER_WIDTH), left: 0 },
        { block: paragraph(text, TEXT.large, width - NUMBER_WIDTH), left: NUMBER_WIDTH },
      ),
    ),
  );
const NUMBER_WIDTH = 20;

/** Texts with a dot before each. */
export const points = (texts: readonly string[], width: number): Block =>
  stack(
    ...texts.map((text) =>
      row(
        { block: dot, left: 0 },
        { block: paragraph(text, TEXT.large, width - DOT_WIDTH), left: DOT_WIDTH },
      ),
    ),
  );
const DOT_WIDTH = 14;
const DOT = 2;
const dot: Block = {
  height: TEXT.large.size * TEXT.large.leading,
  draw(pen, { x, y }) {
    const middle = y + (TEXT.large.size * TEXT.large.leading) / 2;
    pen.rule({ x: x + DOT, y: middle }, { x: x + DOT, y: middle }, DOT * 2, COLORS.ink);
  },
};

const WEEKS = [1, 2, 3, 4] as const;
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const WEEK_GAP = 14;

/** Four weeks of seven boxes in a row, to be ticked by hand. */
export function tickStrip(t: Text, width: number): Block {
  const week = (width - WEEK_GAP * (WEEKS.length - 1)) / WEEKS.length;
  const box = week / DAYS.length;
  const lefts = WEEKS.map((_, index) => index * (week + WEEK_GAP));
  const names = row(
    ...WEEKS.map((number, index) => ({
      block: paragraph(t('homeCare:sheet.week', { number }), TEXT.factStrong, week),
      left: lefts[index] ?? 0,
    })),
  );
  const initials = row(
    ...lefts.flatMap((left) =>
      DAYS.map((day, index) => ({
        block: paragraph(t(`homeCare:sheet.day.${day}`), TEXT.contact, box, 'center'),
        left: left + index * box,
      })),
    ),
  );
  const boxes: Block = {
    height: box,
    draw(pen: Pen, { x, y }) {
      for (const left of lefts)
        for (const index of DAYS.keys())
          pen.frame({ x: x + left + index * box, y, width: box, height: box }, 0.8, COLORS.quiet);
    },
  };
  return stack(names, initials, gap(1), boxes);
}
