import type { Point } from '../../body/shape.ts';
import { along, arc, at, box, circle, curve, directionOf, polygon, polyline } from './shapes.ts';
import { filled, LINE, outlined, type Stroke } from './stroke.ts';

/** What stands around the person: ground, furniture, things to use, and arrows for the motion. */

export const WIDTH = 240;
export const HEIGHT = 180;
/** Where the ground is in every drawing that has one. */
export const GROUND = 162;

export const ground = (from = 12, to = WIDTH - 12, y = GROUND): readonly Stroke[] => [
  outlined(polyline(at(from, y), at(to, y)), null),
];

/** A mat on the ground: 5 high, its top is what one lies on. */
export const MAT = GROUND - 5;
export const mat = (from = 14, to = WIDTH - 14): readonly Stroke[] => [
  ...ground(),
  outlined(box(at(from, MAT), to - from, 5, 2.5), 'prop'),
];

/** A wall whose face is at `x`, seen from the side; it stands to the right unless `left`. */
export const wall = (x: number, left = false, top = 8): readonly Stroke[] => [
  filled(box(at(left ? x - 10 : x, top), 10, GROUND - top, 0), 'prop'),
  outlined(polyline(at(x, top), at(x, GROUND)), null),
];

/** A chair from the side: seat at `top`, backrest on its left. */
export function chair(x: number, top: number, { back = 40, depth = 40 } = {}): readonly Stroke[] {
  return [
    outlined(polyline(at(x + 3, top), at(x, GROUND)), null),
    outlined(polyline(at(x + depth - 3, top), at(x + depth, GROUND)), null),
    ...(back > 0 ? [outlined(box(at(x - 3, top - back), 5, back + 3, 2.5), 'prop')] : []),
    outlined(box(at(x - 3, top), depth + 3, 5, 2.5), 'prop'),
  ];
}

export const table = (x: number, top: number, width: number): readonly Stroke[] => [
  outlined(polyline(at(x + 6, top), at(x + 6, GROUND)), null),
  outlined(polyline(at(x + width - 6, top), at(x + width - 6, GROUND)), null),
  outlined(box(at(x, top), width, 5, 2), 'prop'),
];

export const ball = (centre: Point, radius: number): readonly Stroke[] => [
  outlined(circle(centre, radius), 'prop'),
  outlined(arc(along(centre, 135, radius * 1.15), radius, -85, -5), null),
];

export const roller = (centre: Point, radius: number): readonly Stroke[] => [
  outlined(circle(centre, radius), 'prop'),
  outlined(circle(centre, radius * 0.4), 'skin'),
];

/** A pillow, lying: a soft box with drawn-in sides. */
export function pillow({ x, y }: Point, width: number, height: number): readonly Stroke[] {
  const shape = curve(
    at(x, y + height / 2),
    at(x + width * 0.06, y + height * 0.12),
    at(x + width / 2, y),
    at(x + width * 0.94, y + height * 0.12),
    at(x + width, y + height / 2),
    at(x + width * 0.94, y + height * 0.94),
    at(x + width / 2, y + height),
    at(x + width * 0.06, y + height * 0.94),
    at(x, y + height / 2),
  );
  return [outlined([...shape, ['Z']], 'skin')];
}

/** Strap, towel or band: a line of double weight through the points. */
export const band = (...points: readonly Point[]): readonly Stroke[] => [
  { path: curve(...points), fill: null, stroke: 'line', width: LINE * 3.2 },
  { path: curve(...points), fill: null, stroke: 'prop', width: LINE * 1.4 },
];

/** Along the points, its head at the last. */
export function arrow(...points: readonly Point[]): readonly Stroke[] {
  const tip = points.at(-1) ?? at(0, 0);
  const path = curve(...points);
  const last = path.at(-1);
  const from = last?.[0] === 'C' && points.length > 2 ? at(last[3], last[4]) : (points.at(-2) ?? tip);
  const direction = directionOf(from, tip);
  const base = along(tip, direction + 180, 7);
  const head = polygon(
    along(tip, direction, 1.5),
    along(base, direction + 90, 4.2),
    along(base, direction - 90, 4.2),
  );
  return [
    { path, fill: null, stroke: 'motion', width: LINE * 1.5 },
    { path: head, fill: 'motion', stroke: 'motion', width: LINE * 0.5 },
  ];
}

/** Points about a centre, from one direction to the other. */
export const around = (centre: Point, radius: number, from: number, to: number): readonly Point[] =>
  [0, 0.25, 0.5, 0.75, 1].map((part) => along(centre, from + (to - from) * part, radius));

export const turning = (centre: Point, radius: number, from: number, to: number): readonly Stroke[] =>
  arrow(...around(centre, radius, from, to));

/** There and back. */
export function swinging(centre: Point, radius: number, from: number, to: number): readonly Stroke[] {
  const middle = (from + to) / 2;
  return [...turning(centre, radius, middle, from), ...turning(centre, radius, middle, to)];
}
