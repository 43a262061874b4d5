import type { Command, Point, Shape } from '../../body/shape.ts';

/** Plain shapes in the units of a drawing. Directions are degrees: 0 to the right, 90 upwards. */

export const at = (x: number, y: number): Point => ({ x, y });

export function along({ x, y }: Point, direction: number, length: number): Point {
  const turn = (direction * Math.PI) / 180;
  return { x: x + Math.cos(turn) * length, y: y - Math.sin(turn) * length };
}

export const between = (a: Point, b: Point, part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
});

export const directionOf = (a: Point, b: Point): number => (Math.atan2(a.y - b.y, b.x - a.x) * 180) / Math.PI;

export const distanceOf = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

/** How far the handles of a cubic stand off for an arc of that many degrees. */
const handle = (degrees: number): number => (4 / 3) * Math.tan((degrees * Math.PI) / 180 / 4);

/** An arc about a centre, from one direction to another, in pieces of at most 90 degrees; without its first move. */
function arcTo(centre: Point, radius: number, from: number, to: number): Command[] {
  const pieces = Math.max(1, Math.ceil(Math.abs(to - from) / 90 - 1e-6));
  const step = (to - from) / pieces;
  const reach = handle(step) * radius;
  return Array.from({ length: pieces }, (_, index): Command => {
    const [a, b] = [from + step * index, from + step * (index + 1)];
    const [start, end] = [along(centre, a, radius), along(centre, b, radius)];
    const [first, second] = [along(start, a + 90, reach), along(end, b - 90, reach)];
    return ['C', first.x, first.y, second.x, second.y, end.x, end.y];
  });
}

export const move = ({ x, y }: Point): Command => ['M', x, y];
export const line = ({ x, y }: Point): Command => ['L', x, y];

export function arc(centre: Point, radius: number, from: number, to: number): Shape {
  return [move(along(centre, from, radius)), ...arcTo(centre, radius, from, to)];
}

export const circle = (centre: Point, radius: number): Shape => [...arc(centre, radius, 0, 360), ['Z']];

/** Between two circles, their common outline; with `flat`, cut straight at the end. */
export function capsule(a: Point, b: Point, ra: number, rb: number, flat = false): Shape {
  const length = distanceOf(a, b);
  if (length <= Math.abs(ra - rb)) return circle(ra > rb ? a : b, Math.max(ra, rb));
  const direction = directionOf(a, b);
  // The outline touches both circles where their radius stands off by this much.
  const side = (Math.acos((ra - rb) / length) * 180) / Math.PI;
  const start = along(a, direction + side, ra);
  const end = along(b, direction - side, rb);
  return [
    move(start),
    ...arcTo(a, ra, direction + side, direction + 360 - side),
    line(end),
    ...(flat ? [line(along(b, direction + side, rb))] : arcTo(b, rb, direction - side, direction + side)),
    ['Z'],
  ];
}

export const polyline = (...points: readonly Point[]): Shape =>
  points.map((point, index) => (index === 0 ? move(point) : line(point)));

export const polygon = (...points: readonly Point[]): Shape => [...polyline(...points), ['Z']];

/** A box with round corners, from its top left corner. */
export function box({ x, y }: Point, width: number, height: number, radius = 2): Shape {
  const r = Math.min(radius, width / 2, height / 2);
  return [
    move(at(x + r, y)),
    line(at(x + width - r, y)),
    ...arcTo(at(x + width - r, y + r), r, 90, 0),
    line(at(x + width, y + height - r)),
    ...arcTo(at(x + width - r, y + height - r), r, 0, -90),
    line(at(x + r, y + height)),
    ...arcTo(at(x + r, y + height - r), r, -90, -180),
    line(at(x, y + r)),
    ...arcTo(at(x + r, y + r), r, 180, 90),
    ['Z'],
  ];
}

/** A smooth line through all the points (Catmull–Rom). */
export function curve(...points: readonly Point[]): Shape {
  const [first, ...rest] = points;
  if (!first) return [];
  return [
    move(first),
    ...rest.map((to, index): Command => {
      const from = points[index] ?? first;
      const before = points[index - 1] ?? from;
      const after = points[index + 2] ?? to;
      return [
        'C',
        from.x + (to.x - before.x) / 6,
        from.y + (to.y - before.y) / 6,
        to.x - (after.x - from.x) / 6,
        to.y - (after.y - from.y) / 6,
        to.x,
        to.y,
      ];
    }),
  ];
}

/** Points on the quadratic curve through the middle, at even steps, both ends included. */
export const bent = (a: Point, middle: Point, b: Point, count: number): Point[] =>
  Array.from({ length: count + 1 }, (_, index) => {
    const t = index / count;
    const control = at(middle.x * 2 - (a.x + b.x) / 2, middle.y * 2 - (a.y + b.y) / 2);
    return between(between(a, control, t), between(control, b, t), t);
  });

/** Turned about 0, 0 by degrees (to the left), mirrored first if asked, scaled, then moved. */
export function placed(
  shape: Shape,
  to: Point,
  { turn = 0, mirror = false, scale = 1 }: { turn?: number; mirror?: boolean; scale?: number },
): Shape {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  return shape.map(([letter, ...numbers]) => {
    const moved = numbers.map((_, index) => {
      const pair = index - (index % 2);
      const x = (numbers[pair] ?? 0) * (mirror ? -scale : scale);
      const y = (numbers[pair + 1] ?? 0) * scale;
      return index % 2 === 0 ? to.x + x * cos + y * sin : to.y - x * sin + y * cos;
    });
    return [letter, ...moved] as unknown as Command;
  });
}
