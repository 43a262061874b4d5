import { SWATCH, swatchOf } from '#shared/clinical/body/drawing.ts';
import { MARK_KINDS, type Mark } from '#shared/clinical/body/mark.ts';
import { pictureOf } from '#shared/clinical/body/picture.ts';
import { viewsFor } from '#shared/clinical/body/shown.ts';
import { VIEWS, type ViewId } from '#shared/clinical/body/views.ts';
import { type Block, gap, headed, paragraph, stack } from './blocks.ts';
import { drawMarks, drawView } from './bodyPicture.ts';
import { breakLines } from './lines.ts';
import { TEXT } from './look.ts';
import type { Speech } from './say.ts';

/**
 * The body chart on paper: what its signs mean, front and back large beside each other, and below them, smaller, the
 * other views that it needs. Vectors only. Measures are points; scales are points to a chart unit.
 */

/** From the largest, which is given where there is room, to the smallest that is still read. */
interface Scales {
  best: number;
  least: number;
}
const LARGE: Scales = { best: 0.44, least: 0.28 };
const SMALL: Scales = { best: 0.33, least: 0.27 };

const BETWEEN = 16;
const NAME_GAP = 3;
const SIGN = 12;
const SIGN_GAP = 5;

export function bodyChart(
  { caption, marks }: { caption: string; marks: readonly Mark[] },
  { t }: Speech,
  width: number,
): Block {
  const others = viewsFor(marks).filter((view) => view !== 'front' && view !== 'back');
  const head = stack(
    ...(caption === '' ? [] : [paragraph(caption, TEXT.factStrong, width), gap(3)]),
    ...(marks.length === 0 ? [] : [legend(marks, t, width), gap(4)]),
    paragraph(notes(marks, t), TEXT.label, width),
    gap(8),
  );
  return stack(
    headed(head, pictures(['front', 'back'], marks, LARGE, t, width)),
    ...rowsOf(others, width).flatMap((views) => [gap(12), pictures(views, marks, SMALL, t, width)]),
  );
}

function notes(marks: readonly Mark[], t: Speech['t']): string {
  return [
    t('documents:bodyChart.sides'),
    ...(marks.some(({ intensity }) => intensity !== null) ? [t('documents:bodyChart.numbers')] : []),
    ...(marks.some(({ referral }) => referral !== null) ? [t('documents:bodyChart.arrows')] : []),
  ].join(' ');
}

/** Views in rows that are not wider than the page, in their order. */
function rowsOf(views: readonly ViewId[], width: number): ViewId[][] {
  const rows: ViewId[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const view of views) {
    const own = pictureOf(view).width * SMALL.best;
    if (used + BETWEEN + own > width) {
      rows.push([]);
      used = -BETWEEN;
    }
    rows.at(-1)?.push(view);
    used += BETWEEN + own;
  }
  return rows;
}

/**
 * Views beside each other under their names. Where a page has a little less room than they would like they are drawn
 * smaller; a page that is too small for them even so takes them as small as it must.
 */
function pictures(
  views: readonly ViewId[],
  marks: readonly Mark[],
  { best, least }: Scales,
  t: Speech['t'],
  width: number,
): Block {
  const names = views.map((view) => nameLine(view, t, pictureOf(view).width * best));
  const top = Math.max(...names.map(({ height }) => height)) + NAME_GAP;
  const tallest = Math.max(...views.map((view) => pictureOf(view).height));
  const across = views.map((view) => pictureOf(view).width * best);
  const space = (width - across.reduce((sum, each) => sum + each, 0)) / (views.length + 1);
  return {
    height: top + tallest * best,
    draw(pen, { x, y }) {
      let left = x + space;
      for (const [index, view] of views.entries()) {
        names[index]?.draw(pen, { x: left, y });
        drawView(pen, view, marks, { x: left, y: y + top, scale: best });
        left += (across[index] ?? 0) + space;
      }
    },
    split(room, forced) {
      const scale = (room - top) / tallest;
      if (scale < (forced ? 0.01 : least)) return null;
      return [pictures(views, marks, { best: scale, least }, t, width), gap(0)];
    },
  };
}

/** The view's name, and on either side of it which side of the person stands there. */
function nameLine(view: ViewId, t: Speech['t'], width: number): Block {
  const { right } = VIEWS[view];
  const name = paragraph(t(`body:view.${view}`), TEXT.label, width, 'center');
  if (!showsBothSides(view)) return name;
  const left = right === 'left' ? 'right' : 'left';
  const letters = [
    paragraph(t(`documents:bodyChart.side.${left}`), TEXT.factStrong, width),
    paragraph(t(`documents:bodyChart.side.${right}`), TEXT.factStrong, width, 'right'),
  ];
  return {
    height: Math.max(name.height, ...letters.map(({ height }) => height)),
    draw: (pen, at) => {
      for (const block of [name, ...letters]) block.draw(pen, at);
    },
  };
}

const showsBothSides = (view: ViewId): boolean =>
  !['left', 'right', 'head-left', 'head-right'].includes(view);

/** The kinds that are used, each with its sign. */
function legend(marks: readonly Mark[], t: Speech['t'], width: number): Block {
  const used = MARK_KINDS.filter((kind) => marks.some((mark) => mark.kind === kind));
  const names = used.map((kind) => t(`body:kind.${kind}`));
  const { size, weight } = TEXT.fact;
  const widest = Math.max(
    ...names.map((name) => ((breakLines(name, weight, size, width)[0]?.width ?? 0) * size) / 1000),
  );
  const column = SIGN + SIGN_GAP + widest + BETWEEN;
  const perRow = Math.max(1, Math.floor((width + BETWEEN) / column));
  const line = size * TEXT.fact.leading + 4;
  return {
    height: Math.ceil(used.length / perRow) * line,
    draw(pen, { x, y }) {
      for (const [index, kind] of used.entries()) {
        const at = { x: x + (index % perRow) * column, y: y + Math.floor(index / perRow) * line };
        const sign = { x: at.x, y: at.y + (line - SIGN) / 2, scale: SIGN / SWATCH };
        drawMarks(pen, swatchOf(kind), sign);
        paragraph(names[index] ?? '', TEXT.fact, width).draw(pen, {
          x: at.x + SIGN + SIGN_GAP,
          y: at.y + 2,
        });
      }
    },
  };
}
