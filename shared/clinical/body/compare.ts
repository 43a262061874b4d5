/** Two charts beside each other: what came, what went, what stayed and how strong it was. */
import { MARK_KINDS, type Mark, type MarkKind } from './mark.ts';
import { spotsOf } from './marks.ts';
import { surfaceOf } from './picture.ts';
import { type Spot, spotKey } from './regions.ts';
import { VIEWS } from './views.ts';

/** A spot with one kind on it, at two times. Intensities are the strongest marked there; null: not asked. */
export interface Stayed {
  spot: Spot;
  before: number | null;
  after: number | null;
}

export interface KindChange {
  kind: MarkKind;
  /**
   * Surface in square units of the whole body (1000 high): whole regions, and strokes as wide as they are drawn.
   * Good for more or less than last time; not a measure of skin.
   */
  before: number;
  after: number;
  added: readonly Spot[];
  gone: readonly Spot[];
  stayed: readonly Stayed[];
}

/** Width that a stroke counts with, in units of the whole body. */
const STROKE_WIDTH = 8;

/** The kinds that are on either chart, in the order of `MARK_KINDS`. */
export function compare(before: readonly Mark[], after: readonly Mark[]): readonly KindChange[] {
  return MARK_KINDS.flatMap((kind) => {
    const [earlier, later] = [before, after].map((marks) => marks.filter((mark) => mark.kind === kind));
    if (!earlier || !later || earlier.length + later.length === 0) return [];
    const [was, is] = [strengths(earlier), strengths(later)];
    return [
      {
        kind,
        before: surface(earlier),
        after: surface(later),
        added: [...is].flatMap(([key, { spot }]) => (was.has(key) ? [] : [spot])),
        gone: [...was].flatMap(([key, { spot }]) => (is.has(key) ? [] : [spot])),
        stayed: [...was].flatMap(([key, { spot, intensity }]) => {
          const now = is.get(key);
          return now ? [{ spot, before: intensity, after: now.intensity }] : [];
        }),
      },
    ];
  });
}

/** A spot and the strongest intensity on it; null where none was asked. */
export interface Strength {
  spot: Spot;
  intensity: number | null;
}

/** Each spot that any of the marks lies on, once. */
export const strongestOn = (marks: readonly Mark[]): readonly Strength[] => [...strengths(marks).values()];

function strengths(marks: readonly Mark[]): Map<string, Strength> {
  const strongest = new Map<string, Strength>();
  for (const mark of marks)
    for (const spot of spotsOf(mark)) {
      const known = strongest.get(spotKey(spot))?.intensity ?? null;
      const intensity = mark.intensity === null ? known : Math.max(known ?? 0, mark.intensity);
      strongest.set(spotKey(spot), { spot, intensity });
    }
  return strongest;
}

/** Regions count once, however often they are marked. */
function surface(marks: readonly Mark[]): number {
  const spots = new Map<string, number>();
  let strokes = 0;
  for (const { where } of marks) {
    if (where.type === 'spot') spots.set(spotKey(where.spot), surfaceOf(where.spot));
    else strokes += strokeSurface(where.stroke.view, where.stroke.points);
  }
  return [...spots.values()].reduce((sum, area) => sum + area, strokes);
}

function strokeSurface(view: keyof typeof VIEWS, points: readonly { x: number; y: number }[]): number {
  let length = 0;
  for (const [index, point] of points.entries()) {
    const from = points[index - 1] ?? point;
    length += Math.hypot(point.x - from.x, point.y - from.y);
  }
  return (length / VIEWS[view].scale + STROKE_WIDTH) * STROKE_WIDTH;
}
