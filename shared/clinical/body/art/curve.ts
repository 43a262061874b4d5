/**
 * Curves as they are drawn by hand: points that a smooth line runs through. Only for making the geometry;
 * nothing that runs in the app imports `art/`.
 */
import type { Placement, Point } from '../shape.ts';

/** A cubic curve from `a` to `d`. */
export interface Segment {
  a: Point;
  b: Point;
  c: Point;
  d: Point;
}

export type Curve = readonly Segment[];

/** `'10 20  30 40 | 50 60'`: x and y by turns; a bar makes the point before it a corner. */
export function through(text: string): Curve {
  const runs: Point[][] = [];
  for (const part of text.split('|')) {
    const corner = runs.at(-1)?.at(-1);
    runs.push(corner ? [corner, ...pointsOf(part)] : pointsOf(part));
  }
  return runs.flatMap((points) => smooth(points));
}

function pointsOf(text: string): Point[] {
  const numbers = (text.match(/-?\d*\.?\d+/gu) ?? []).map(Number);
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : []));
}

/** A centripetal Catmull–Rom spline through the points: it neither overshoots nor loops. */
export function smooth(points: readonly Point[]): Curve {
  if (points.length < 2) return [];
  const closed = same(points[0], points.at(-1)) && points.length > 3;
  const at = (index: number): Point => {
    const last = points.length - 1;
    if (index < 0) return closed ? pick(points, last - 1) : reflected(pick(points, 0), pick(points, 1));
    if (index > last) return closed ? pick(points, 1) : reflected(pick(points, last), pick(points, last - 1));
    return pick(points, index);
  };
  return points.slice(1).map((_, index) => span(at(index - 1), at(index), at(index + 1), at(index + 2)));
}

const pick = (points: readonly Point[], index: number): Point => points[index] ?? { x: 0, y: 0 };
const same = (a: Point | undefined, b: Point | undefined) => a?.x === b?.x && a?.y === b?.y;
const reflected = (about: Point, point: Point): Point => ({
  x: 2 * about.x - point.x,
  y: 2 * about.y - point.y,
});

function span(p0: Point, p1: Point, p2: Point, p3: Point): Segment {
  const [d1, d2, d3] = [root(p0, p1), root(p1, p2), root(p2, p3)];
  const handle = (near: Point, far: Point, back: Point, d: number): Point => {
    const weight = 3 * d * (d + d2);
    const on = (pick: (point: Point) => number) =>
      (d * d * pick(far) - d2 * d2 * pick(back) + (2 * d * d + 3 * d * d2 + d2 * d2) * pick(near)) / weight;
    return { x: on(({ x }) => x), y: on(({ y }) => y) };
  };
  return { a: p1, b: handle(p1, p2, p0, d1), c: handle(p2, p1, p3, d3), d: p2 };
}

const root = (a: Point, b: Point): number => Math.sqrt(Math.hypot(b.x - a.x, b.y - a.y)) || 1e-6;

/** Straight lines from point to point. */
export function straight(text: string): Curve {
  const points = pointsOf(text);
  return points.slice(1).map((to, index) => lineTo(pick(points, index), to));
}

function lineTo(a: Point, d: Point): Segment {
  const part = (t: number): Point => ({ x: a.x + (d.x - a.x) * t, y: a.y + (d.y - a.y) * t });
  return { a, b: part(1 / 3), c: part(2 / 3), d };
}

const each = (curve: Curve, change: (point: Point) => Point): Curve =>
  curve.map(({ a, b, c, d }) => ({ a: change(a), b: change(b), c: change(c), d: change(d) }));

/** The mirror image about x = 0. */
export const mirrored = (curve: Curve): Curve => each(curve, ({ x, y }) => ({ x: -x, y }));

export const reversed = (curve: Curve): Curve =>
  curve.map(({ a, b, c, d }) => ({ a: d, b: c, c: b, d: a })).toReversed();

/** Turned clockwise (degrees), then placed. */
export function placed(curve: Curve, { x, y, scale, mirror = false }: Placement, degrees = 0): Curve {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return each(curve, (point) => {
    const px = mirror ? -point.x : point.x;
    return { x: x + scale * (px * cos - point.y * sin), y: y + scale * (px * sin + point.y * cos) };
  });
}

/** The end of a curve. */
export const endOf = (curve: Curve): Point => curve.at(-1)?.d ?? { x: 0, y: 0 };
export const startOf = (curve: Curve): Point => curve[0]?.a ?? { x: 0, y: 0 };

/** Several curves as one; where an end and the next start differ, a straight piece joins them. */
export function joined(...curves: readonly Curve[]): Curve {
  const all: Segment[] = [];
  for (const curve of curves) {
    const [from, to] = [all.at(-1)?.d, startOf(curve)];
    if (from && Math.hypot(from.x - to.x, from.y - to.y) > 1e-9) all.push(lineTo(from, to));
    all.push(...curve);
  }
  return all;
}

/** The same, and back to where it began. */
export function ring(...curves: readonly Curve[]): Curve {
  const all = joined(...curves);
  const [from, to] = [all.at(-1)?.d, all[0]?.a];
  return from && to && Math.hypot(from.x - to.x, from.y - to.y) > 1e-9 ? [...all, lineTo(from, to)] : all;
}
