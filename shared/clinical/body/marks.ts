/** Pure operations on the marks of a chart: each gives a new list and leaves the old one as it was. */
import type { Mark, Referral, Stroke } from './mark.ts';
import { isOnBody, pictureOf, regionAt } from './picture.ts';
import { type Spot, spotKey } from './regions.ts';
import type { Point } from './shape.ts';
import { otherSide, type ViewId } from './views.ts';

type Marks = readonly Mark[];

/** A mark with the id of one that is there takes its place. */
export const withMark = (marks: Marks, mark: Mark): Marks =>
  marks.some(({ id }) => id === mark.id)
    ? marks.map((each) => (each.id === mark.id ? mark : each))
    : [...marks, mark];

export const withoutMark = (marks: Marks, id: string): Marks =>
  marks.some((mark) => mark.id === id) ? marks.filter((mark) => mark.id !== id) : marks;

/** Changes one mark. An arrow that the new kind cannot have goes. */
export function withChange(
  marks: Marks,
  id: string,
  change: Partial<Pick<Mark, 'kind' | 'intensity' | 'where' | 'referral'>>,
): Marks {
  return marks.map((mark) => {
    if (mark.id !== id) return mark;
    const changed = { ...mark, ...change };
    return changed.kind === 'trigger-point' ? changed : { ...changed, referral: null };
  });
}

/** The marks of an earlier chart as the beginning of a new one, under new ids. */
export const copyOf = (marks: Marks, newId: () => string): Marks =>
  marks.map((mark) => ({ ...mark, id: newId() }));

/** The same mark on the other side of the body. */
export function mirrored(mark: Mark): Mark {
  const { where, referral } = mark;
  return {
    ...mark,
    where:
      where.type === 'spot'
        ? { type: 'spot', spot: mirroredSpot(where.spot) }
        : { type: 'stroke', stroke: mirroredStroke(where.stroke) },
    referral: referral && mirroredReferral(referral),
  };
}

/** Left for right in all marks: for a chart that was drawn on the wrong side. */
export const withSidesSwapped = (marks: Marks): Marks => marks.map(mirrored);

export const mirroredSpot = ({ region, side }: Spot): Spot => ({
  region,
  side: side === 'left' ? 'right' : side === 'right' ? 'left' : side,
});

const across = (view: ViewId, { x, y }: Point): Point => ({ x: pictureOf(view).width - x, y });

const mirroredStroke = ({ view, points }: Stroke): Stroke => ({
  view: otherSide(view),
  points: points.map((point) => across(view, point)),
});

const mirroredReferral = ({ view, from, to }: Referral): Referral => ({
  view: otherSide(view),
  from: across(view, from),
  to: across(view, to),
});

/** What a stroke crosses takes long to find and never changes. */
const crossed = new WeakMap<Stroke, readonly Spot[]>();

/** The spots that a mark lies on: a stroke's are those under its points, in the order they are reached. */
export function spotsOf({ where }: Mark): readonly Spot[] {
  if (where.type === 'spot') return [where.spot];
  const known = crossed.get(where.stroke) ?? spotsUnder(where.stroke);
  crossed.set(where.stroke, known);
  return known;
}

function spotsUnder({ view, points }: Stroke): readonly Spot[] {
  const spots = new Map<string, Spot>();
  for (const point of points) {
    const found = regionAt(view, point);
    if (found) spots.set(spotKey(found), { region: found.region, side: found.side });
  }
  return [...spots.values()];
}

/** Asked of every stroke after every change of a chart, and as long to find as what it crosses. */
const strays = new WeakMap<Stroke, number>();

/** How much of a stroke lies beside the body, 0 to 1, by its points. */
export function strayOf(stroke: Stroke): number {
  const { view, points } = stroke;
  const known =
    strays.get(stroke) ??
    points.filter((point) => !isOnBody(view, point)).length / Math.max(1, points.length);
  strays.set(stroke, known);
  return known;
}

/** A pen slips over the edge; what lies beside the body for more than half of its length is a slip of the hand. */
export const isStray = (stroke: Stroke): boolean => strayOf(stroke) > 0.5;

/** The marks whose strokes, or whose arrows' beginnings, lie beside the body: to be asked about, not dropped. */
export const strayMarks = (marks: Marks): Marks =>
  marks.filter(
    ({ where, referral }) =>
      (where.type === 'stroke' && isStray(where.stroke)) ||
      (referral !== null && !isOnBody(referral.view, referral.from)),
  );

/** Leaves out points that are nearer than `step` chart units to the last one kept; the ends stay. Tenths of a unit. */
export function thinned(points: readonly Point[], step = 1.5): Point[] {
  const kept: Point[] = [];
  for (const [index, point] of points.entries()) {
    const last = kept.at(-1);
    const isEnd = index === points.length - 1;
    if (!last || isEnd || Math.hypot(point.x - last.x, point.y - last.y) >= step)
      kept.push({ x: Math.round(point.x * 10) / 10, y: Math.round(point.y * 10) / 10 });
  }
  return kept;
}
