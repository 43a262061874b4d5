/**
 * Closed and open vector paths, the same for screen and paper. Everything is in *chart units* (see `views.ts`):
 * x to the right, y downwards. A path is parsed once into absolute moves, lines, cubic curves and closes, so
 * that the SVG of the window and the curves of a PDF cannot differ.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Command =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** One or more contours; what lies inside is decided by the non-zero rule, as SVG and PDF do by default. */
export type Shape = readonly Command[];

/** Where a shape goes on a surface: first scaled, then moved. `mirror` swaps left and right about x = 0 first. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly mirror?: boolean;
}

const NUMBERS = { M: 2, L: 2, C: 6, Z: 0 } as const;

/**
 * Reads path data with absolute M, L, C and Z. A letter may be left out when it repeats; after a move the
 * repeated ones are lines, as in SVG.
 * @throws Error on anything else: path data is ours, so this is a mistake in a geometry file.
 */
export function parseShape(d: string): Shape {
  const shape: Command[] = [];
  const tokens = d.match(/[A-Za-z]|-?\d*\.?\d+/gu) ?? [];
  let letter = '';
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] ?? '';
    if (/[A-Za-z]/u.test(token)) {
      letter = token;
      at += 1;
    } else if (letter === 'M') letter = 'L';
    if (!Object.hasOwn(NUMBERS, letter)) throw new Error(`path data has '${letter}'`);
    const count = NUMBERS[letter as keyof typeof NUMBERS];
    const numbers = tokens.slice(at, at + count).map(Number);
    if (numbers.length < count || numbers.some(Number.isNaN))
      throw new Error(`path data ends in '${letter}'`);
    if (count === 0 && /^[-.\d]/u.test(tokens[at] ?? 'M')) throw new Error('path data goes on after a close');
    shape.push([letter, ...numbers] as unknown as Command);
    at += count;
  }
  if (shape[0]?.[0] !== 'M') throw new Error('path data does not begin with a move');
  return shape;
}

const short = (value: number): string => String(Math.round(value * 100) / 100);

const written = new WeakMap<Shape, string>();

/** The `d` of an SVG path, to a hundredth of a unit. Kept with the shape. */
export function toSvgPath(shape: Shape): string {
  const known = written.get(shape);
  if (known !== undefined) return known;
  const d = shape.map(([letter, ...numbers]) => letter + numbers.map(short).join(' ')).join('');
  written.set(shape, d);
  return d;
}

/** The commands in the units of a surface, for a pen that draws lines and cubic curves. */
export function commands(shape: Shape, placement?: Placement): Shape {
  if (!placement) return shape;
  const { x, y, scale, mirror = false } = placement;
  const across = mirror ? -scale : scale;
  return shape.map(([letter, ...numbers]) => {
    const placed = numbers.map((value, index) => (index % 2 === 0 ? x + value * across : y + value * scale));
    return [letter, ...placed] as unknown as Command;
  });
}

/** The point of a cubic curve at `t` from 0 to 1. */
export function cubicAt(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const u = 1 - t;
  const [wa, wb, wc, wd] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return {
    x: wa * a.x + wb * b.x + wc * c.x + wd * d.x,
    y: wa * a.y + wb * b.y + wc * c.y + wd * d.y,
  };
}

export type Polygon = readonly Point[];

const flattened = new WeakMap<Shape, readonly Polygon[]>();

/** Every contour as points, close enough for areas and hits (a tenth of a unit). Kept with the shape. */
export function polygons(shape: Shape): readonly Polygon[] {
  const known = flattened.get(shape);
  if (known) return known;
  const contours: Point[][] = [];
  let contour: Point[] = [];
  for (const command of shape) {
    if (command[0] === 'M') {
      contour = [{ x: command[1], y: command[2] }];
      contours.push(contour);
    } else if (command[0] === 'L') contour.push({ x: command[1], y: command[2] });
    else if (command[0] === 'C') flattenCubic(contour, command);
  }
  flattened.set(shape, contours);
  return contours;
}

function flattenCubic(
  into: Point[],
  [, x1, y1, x2, y2, x, y]: Extract<Command, readonly ['C', ...number[]]>,
) {
  const a = into.at(-1) ?? { x, y };
  const [b, c, d] = [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
    { x, y },
  ];
  // How far the handles leave the chord says how many pieces a tenth of a unit asks for.
  const bend = Math.max(
    Math.hypot(a.x - 2 * b.x + c.x, a.y - 2 * b.y + c.y),
    Math.hypot(b.x - 2 * c.x + d.x, b.y - 2 * c.y + d.y),
  );
  const pieces = Math.max(1, Math.ceil(Math.sqrt((bend * 3) / 4 / 0.1)));
  for (let piece = 1; piece <= pieces; piece += 1) into.push(cubicAt(a, b, c, d, piece / pieces));
}

/** The smallest box around the shape. */
export function boundsOf(shape: Shape): Bounds {
  const points = polygons(shape).flat();
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Twice the signed area and the moments of a ring of points; clockwise on screen is positive. */
function moments(polygon: Polygon) {
  let [double, mx, my] = [0, 0, 0];
  let from = polygon.at(-1) ?? { x: 0, y: 0 };
  for (const to of polygon) {
    const cross = from.x * to.y - to.x * from.y;
    double += cross;
    mx += (from.x + to.x) * cross;
    my += (from.y + to.y) * cross;
    from = to;
  }
  return { double, mx, my };
}

/** Signed area of a ring of points, in square units; clockwise on screen is positive. */
export const signedArea = (polygon: Polygon): number => moments(polygon).double / 2;

/** Area in square chart units. Contours that run against the first are holes. */
export const areaOf = (shape: Shape): number =>
  Math.abs(polygons(shape).reduce((sum, polygon) => sum + signedArea(polygon), 0));

/** The centre of gravity. It may lie outside of a shape that is bent. */
export function centroidOf(shape: Shape): Point {
  let [double, mx, my] = [0, 0, 0];
  for (const polygon of polygons(shape)) {
    const part = moments(polygon);
    double += part.double;
    mx += part.mx;
    my += part.my;
  }
  return { x: mx / (3 * double), y: my / (3 * double) };
}

/** Whether a point lies inside the shape (non-zero rule). */
export function contains(shape: Shape, { x, y }: Point): boolean {
  let winding = 0;
  for (const polygon of polygons(shape)) {
    let from = polygon.at(-1) ?? { x, y };
    for (const to of polygon) {
      if (from.y <= y !== to.y <= y) {
        const crossesRight = from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x) > x;
        if (crossesRight) winding += to.y > from.y ? 1 : -1;
      }
      from = to;
    }
  }
  return winding !== 0;
}

/** How far a point lies from the nearest edge. */
function edgeDistance(shape: Shape, { x, y }: Point): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const polygon of polygons(shape)) {
    let from = polygon.at(-1) ?? { x, y };
    for (const to of polygon) {
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const length = dx * dx + dy * dy;
      const along =
        length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / length));
      nearest = Math.min(nearest, Math.hypot(from.x + along * dx - x, from.y + along * dy - y));
      from = to;
    }
  }
  return nearest;
}

/** A point well inside the shape, and the radius of the circle around it that the shape has room for. */
export interface Middle extends Point {
  readonly room: number;
}

const STEPS = 14;

/** The centre of gravity where that lies well inside, else the roomiest point that a search on a grid finds. */
export function middleOf(shape: Shape): Middle {
  const centre = centroidOf(shape);
  const at = (point: Point): Middle => ({
    ...point,
    room: contains(shape, point) ? edgeDistance(shape, point) : -1,
  });
  const { left, top, right, bottom } = boundsOf(shape);
  const own = at(centre);
  let best = own;
  for (let row = 1; row < STEPS; row += 1)
    for (let column = 1; column < STEPS; column += 1) {
      const there = at({
        x: left + ((right - left) * column) / STEPS,
        y: top + ((bottom - top) * row) / STEPS,
      });
      if (there.room > best.room) best = there;
    }
  return own.room >= best.room * 0.7 ? own : best;
}
