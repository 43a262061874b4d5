/** What the pen draws: strokes, seams, targets and arrows. */
import { type Drawn, groundStep, LINE, path } from './drawn.ts';
import type { Mark, Referral, Stroke } from './mark.ts';
import { circle, SIGNS, signAt } from './patterns.ts';
import type { Command, Point, Shape } from './shape.ts';

/** Width of a stroke's ground. */
const PEN = 7;

/** A ring around a dot. */
export const target = (mark: Mark, at: Point, r: number): Drawn[] => [
  path(mark, circle(at, r), { fill: 0, stroke: 1, width: LINE * 1.3 }),
  path(mark, circle(at, r * 0.45), { fill: 1 }),
];

/** A line with stitches across it. */
export function seam(mark: Mark, points: readonly Point[]): Drawn[] {
  const stitches = along(points, 5.5).flatMap(({ at, degrees }) => signAt(STITCH, at, 5, degrees));
  return [
    path(mark, curved(points), { stroke: 1, width: LINE * 1.4 }),
    ...(stitches.length > 0 ? [path(mark, stitches, { stroke: 1, width: LINE })] : []),
  ];
}
const STITCH = {
  path: [
    ['M', 0, -0.5],
    ['L', 0, 0.5],
  ] as Shape,
  filled: false,
};

/** A pale line as wide as a finger's touch with the kind's signs on it. */
export function pen(mark: Mark, { points }: Stroke): Drawn[] {
  const [first] = points;
  if (!first) return [];
  if (mark.kind === 'trigger-point' && points.length === 1) return target(mark, first, 5);
  if (mark.kind === 'scar' && points.length > 1) return seam(mark, points);
  const shape = points.length === 1 ? circle(first, PEN / 2) : curved(points);
  const strength = 0.22 + groundStep(mark.intensity);
  const ground =
    points.length === 1
      ? path(mark, shape, { fill: strength })
      : path(mark, shape, { stroke: strength, width: PEN });
  const spots = points.length === 1 ? [{ at: first, degrees: 0 }] : along(points, 9);
  const sign = SIGNS[mark.kind];
  const signs = spots.flatMap(({ at, degrees }) => signAt(sign, at, 6, degrees));
  return [ground, path(mark, signs, sign.filled ? { fill: 1 } : { stroke: 1, width: LINE })];
}

/** Through the points, in curves from middle to middle of each pair, so that it turns smoothly. */
export function curved(points: readonly Point[]): Shape {
  const [first] = points;
  if (!first) return [];
  const shape: Command[] = [['M', first.x, first.y]];
  let from = first;
  for (const [index, point] of points.entries()) {
    if (index === 0) continue;
    const next = points[index + 1];
    const to = next ? { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 } : point;
    // A quadratic curve around `point`, written as a cubic one.
    const third = (end: Point): [number, number] => [
      end.x + ((point.x - end.x) * 2) / 3,
      end.y + ((point.y - end.y) * 2) / 3,
    ];
    shape.push(['C', ...third(from), ...third(to), to.x, to.y]);
    from = to;
  }
  return shape;
}

/** Places along a line, `apart` units from each other, with its direction there in degrees. */
function along(points: readonly Point[], apart: number): { at: Point; degrees: number }[] {
  const places: { at: Point; degrees: number }[] = [];
  let left = apart / 2;
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (!from) continue;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const degrees = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
    for (; left <= length; left += apart) {
      const part = left / length;
      places.push({
        at: { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part },
        degrees,
      });
    }
    left -= length;
  }
  return places;
}

/** From the trigger point, a ring around a dot, to where its pain is felt: a broken line with a head. */
export function arrow(mark: Mark, { from, to }: Referral): Drawn[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const spot = target(mark, from, 4.5);
  if (length < 8) return spot;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const at = (far: number, aside: number): [number, number] => [
    from.x + ux * far - uy * aside,
    from.y + uy * far + ux * aside,
  ];
  const dashes: Command[] = [];
  for (let far = 6; far < length - 8; far += 8)
    dashes.push(['M', ...at(far, 0)], ['L', ...at(Math.min(far + 5, length - 7), 0)]);
  const head: Shape = [
    ['M', ...at(length, 0)],
    ['L', ...at(length - 9, 4)],
    ['L', ...at(length - 7, 0)],
    ['L', ...at(length - 9, -4)],
    ['Z'],
  ];
  return [
    ...(dashes.length > 0 ? [path(mark, dashes, { stroke: 1, width: LINE * 1.4 })] : []),
    path(mark, head, { fill: 1 }),
    ...spot,
  ];
}
