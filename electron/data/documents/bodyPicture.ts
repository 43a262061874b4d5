import { draw } from '#shared/clinical/body/drawing.ts';
import { type Drawn, type DrawnLabel, INKS, type Paint, runsOf } from '#shared/clinical/body/drawn.ts';
import type { Mark } from '#shared/clinical/body/mark.ts';
import { pictureOf } from '#shared/clinical/body/picture.ts';
import { commands, type Placement, type Point } from '#shared/clinical/body/shape.ts';
import type { ViewId } from '#shared/clinical/body/views.ts';
import { setLine } from './glyphs.ts';
import { CAP_HEIGHT } from './look.ts';
import type { PathLook, Pen } from './pen.ts';

/** The body and its marks on paper: the paths that the window draws, `place.scale` points to a chart unit. */

const PAPER = '#ffffff';
/** As in the light window; widths are chart units, so that every size is the same picture. */
const LINES = {
  regions: { fill: null, stroke: '#cfc8ba', width: 0.8 },
  inner: { fill: null, stroke: '#6b665b', width: 0.9 },
  outline: { fill: null, stroke: '#6b665b', width: 1.8 },
} as const;

export function drawView(pen: Pen, view: ViewId, marks: readonly Mark[], place: Placement): void {
  const { outline, regions, lines } = pictureOf(view);
  const put = (path: Parameters<typeof commands>[0], { fill, stroke, width }: PathLook) =>
    pen.path(commands(path, place), { fill, stroke, width: width * place.scale });
  put(outline, { fill: PAPER, stroke: null, width: 0 });
  for (const { shape } of regions) put(shape, LINES.regions);
  drawMarks(pen, draw(view, marks.map(insidePicture)), place);
  for (const line of lines) put(line, LINES.inner);
  put(outline, LINES.outline);
}

/**
 * The mark, what of it lies beside its picture brought to the edge: the window cuts that off, and on paper it would
 * run over the page.
 */
function insidePicture(mark: Mark): Mark {
  const { where, referral } = mark;
  return {
    ...mark,
    where:
      where.type === 'spot'
        ? where
        : {
            ...where,
            stroke: {
              ...where.stroke,
              points: where.stroke.points.map((point) => inside(where.stroke.view, point)),
            },
          },
    referral: referral && {
      ...referral,
      from: inside(referral.view, referral.from),
      to: inside(referral.view, referral.to),
    },
  };
}

function inside(view: ViewId, { x, y }: Point): Point {
  const { width, height } = pictureOf(view);
  return { x: Math.min(Math.max(x, 0), width), y: Math.min(Math.max(y, 0), height) };
}

export function drawMarks(pen: Pen, drawn: readonly Drawn[], place: Placement): void {
  for (const { all } of runsOf(drawn)) {
    const [first] = all;
    for (const item of all) if (item.type === 'label') drawLabel(pen, item, place);
    if (first.type === 'label') continue;
    pen.path(
      all.flatMap((item) => (item.type === 'path' ? commands(item.path, place) : [])),
      {
        fill: first.fill && mixed(first.fill),
        stroke: first.stroke && mixed(first.stroke),
        width: first.width * place.scale,
      },
    );
  }
}

/** The middle of the figures stands on the place, both ways. */
function drawLabel(pen: Pen, { at, size, text, paint }: DrawnLabel, { x, y, scale }: Placement): void {
  const style = { size: size * scale, weight: 'bold', color: mixed(paint), leading: 1 } as const;
  const line = setLine(text, style.weight);
  pen.line(
    line,
    {
      x: x + at.x * scale - (line.width * style.size) / 2000,
      y: y + at.y * scale + (style.size * CAP_HEIGHT) / 2,
    },
    style,
  );
}

/** The ink of a kind mixed with the paper, `#rrggbb`. */
function mixed({ ink, strength }: Paint): string {
  const channel = (from: number) => {
    const [full, none] = [INKS[ink], PAPER].map((color) => Number.parseInt(color.slice(from, from + 2), 16));
    const value = Math.round((full ?? 0) * strength + (none ?? 0) * (1 - strength));
    return value.toString(16).padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
