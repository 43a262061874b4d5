/** What the keys and the pointer mean on a picture; plain functions, so that they are told without a window. */
import { MARK_KINDS, type Mark, type MarkKind, MOST_POINTS } from '#shared/clinical/body/mark.ts';
import { spotsOf, thinned } from '#shared/clinical/body/marks.ts';
import { regionAt } from '#shared/clinical/body/picture.ts';
import { spotKey } from '#shared/clinical/body/regions.ts';
import type { Point } from '#shared/clinical/body/shape.ts';
import type { ViewId } from '#shared/clinical/body/views.ts';
import { fold } from '#shared/practice/search.ts';

/** The next kind whose name begins with a letter, after the one that is chosen: `s` goes through all with an s. */
export function kindByLetter(
  letter: string,
  current: MarkKind,
  nameOf: (kind: MarkKind) => string,
): MarkKind | null {
  const from = MARK_KINDS.indexOf(current) + 1;
  const inTurn = [...MARK_KINDS.slice(from), ...MARK_KINDS.slice(0, from)];
  return inTurn.find((kind) => fold(nameOf(kind)).startsWith(fold(letter))) ?? null;
}

/** The intensity after a digit: `1` and then `0` is ten, any other digit stands for itself. */
export const intensityAfter = (digit: string, isSecond: boolean, before: number | null): number =>
  isSecond && before === 1 && digit === '0' ? 10 : Number(digit);

/** The marks by the spots that they lie on, as a whole or by a line over them. */
export function marksBySpot(marks: readonly Mark[]): ReadonlyMap<string, readonly Mark[]> {
  const found = new Map<string, Mark[]>();
  for (const mark of marks)
    for (const spot of spotsOf(mark)) {
      const here = found.get(spotKey(spot));
      if (here) here.push(mark);
      else found.set(spotKey(spot), [mark]);
    }
  return found;
}

/** How near to a line a press has to be, in chart units. */
const NEAR = 9;

/** The mark under a point: of lines and arrows the nearest, else the newest on the region. */
export function markAt(view: ViewId, marks: readonly Mark[], at: Point): Mark | null {
  const far = (points: readonly Point[]) =>
    Math.min(...points.map((point, index) => toSegment(at, points[index - 1] ?? point, point)));
  const near = marks
    .map((mark) => ({ mark, distance: Math.min(...linesOf(view, mark).map(far)) }))
    .filter(({ distance }) => distance <= NEAR)
    .toSorted((a, b) => a.distance - b.distance);
  if (near[0]) return near[0].mark;
  const found = regionAt(view, at);
  return (
    (found && marks.findLast(({ where }) => where.type === 'spot' && spotKey(where.spot) === found.key)) ??
    null
  );
}

const linesOf = (view: ViewId, { where, referral }: Mark): readonly (readonly Point[])[] => [
  ...(where.type === 'stroke' && where.stroke.view === view ? [where.stroke.points] : []),
  ...(referral?.view === view ? [[referral.from, referral.to]] : []),
];

function toSegment({ x, y }: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return Math.hypot(a.x + along * dx - x, a.y + along * dy - y);
}

/** The points of a line that was drawn, as few as the chart takes. */
export function drawnPoints(points: readonly Point[]): Point[] {
  for (let step = 1.5; ; step *= 2) {
    const kept = thinned(points, step);
    if (kept.length <= MOST_POINTS) return kept;
  }
}

/** A drag that is shorter is a touch, in chart units. */
const TOUCH = 6;

export const isTouch = (points: readonly Point[]): boolean =>
  points.every(({ x, y }) => Math.hypot(x - (points[0]?.x ?? x), y - (points[0]?.y ?? y)) < TOUCH);
