/**
 * The look of each kind without colour: signs or lines that fill a region, made of paths that lie inside it, so
 * that neither the window nor a PDF has to clip. The signs are those of the usual pain drawing where it has one:
 * ^ ache, / sharp, × burning, – numbness, ○ pins and needles.
 */
import type { MarkKind } from './mark.ts';
import { boundsOf, type Command, contains, type Point, polygons, type Shape } from './shape.ts';

/** A small drawing around 0, 0, about 1 in size. `filled` ones have no line. */
export interface Sign {
  path: Shape;
  filled: boolean;
}

/** Four curves that are a circle to a quarter of a thousandth of its radius. */
export function circle({ x, y }: Point, r: number): Shape {
  const k = r * 0.5523;
  return [
    ['M', x + r, y],
    ['C', x + r, y + k, x + k, y + r, x, y + r],
    ['C', x - k, y + r, x - r, y + k, x - r, y],
    ['C', x - r, y - k, x - k, y - r, x, y - r],
    ['C', x + k, y - r, x + r, y - k, x + r, y],
    ['Z'],
  ];
}

const lines = (...strokes: readonly (readonly (readonly [number, number])[])[]): Shape =>
  strokes.flatMap((points) =>
    points.map(([x, y], index): Command => (index === 0 ? ['M', x, y] : ['L', x, y])),
  );
const drawn = (path: Shape): Sign => ({ path, filled: false });

const WAVE: Shape = [
  ['M', -0.6, 0.1],
  ['C', -0.4, -0.4, -0.2, -0.4, 0, 0],
  ['C', 0.2, 0.4, 0.4, 0.4, 0.6, -0.1],
];

/** What a kind is filled with, and what a stroke of it carries. */
export const SIGNS: Readonly<Record<MarkKind, Sign>> = {
  ache: drawn(
    lines([
      [-0.45, 0.3],
      [0, -0.3],
      [0.45, 0.3],
    ]),
  ),
  sharp: drawn(
    lines([
      [-0.25, 0.55],
      [0.25, -0.55],
    ]),
  ),
  burning: drawn(
    lines(
      [
        [-0.38, -0.38],
        [0.38, 0.38],
      ],
      [
        [-0.38, 0.38],
        [0.38, -0.38],
      ],
    ),
  ),
  numbness: drawn(
    lines([
      [-0.5, 0],
      [0.5, 0],
    ]),
  ),
  'pins-and-needles': drawn(circle({ x: 0, y: 0 }, 0.3)),
  stiffness: drawn(
    lines([
      [0, -0.5],
      [0, 0.5],
    ]),
  ),
  spasm: drawn(WAVE),
  'trigger-point': { path: circle({ x: 0, y: 0 }, 0.4), filled: true },
  swelling: { path: circle({ x: 0, y: 0 }, 0.22), filled: true },
  scar: drawn(
    lines(
      [
        [-0.5, 0],
        [0.5, 0],
      ],
      [
        [0, -0.4],
        [0, 0.4],
      ],
    ),
  ),
  bruise: drawn(
    lines([
      [-0.4, -0.4],
      [0.4, 0.4],
    ]),
  ),
};

/** Kinds whose region is ruled with long lines, at these angles (degrees, clockwise from the x axis). */
const RULED: Partial<Record<MarkKind, readonly number[]>> = { stiffness: [90], bruise: [45, 135] };

/** A sign at a place, `size` units large, turned by `degrees`. */
export function signAt({ path }: Sign, at: Point, size: number, degrees = 0): Shape {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180) * size, Math.sin((degrees * Math.PI) / 180) * size];
  return path.map(([letter, ...numbers]) => {
    const placed = numbers.map((value, index) =>
      index % 2 === 0
        ? at.x + value * cos - (numbers[index + 1] ?? 0) * sin
        : at.y + (numbers[index - 1] ?? 0) * sin + value * cos,
    );
    return [letter, ...placed] as unknown as Command;
  });
}

/** Where every point of a small path lies inside the region. */
const isWithin = (region: Shape, path: Shape): boolean =>
  path.every(
    ([, ...numbers]) =>
      numbers.length === 0 || contains(region, { x: numbers.at(-2) ?? 0, y: numbers.at(-1) ?? 0 }),
  );

/**
 * The signs or lines that fill a region, as one path. `spacing` in chart units; where a region is too narrow for
 * it, they come closer and smaller.
 */
export function fillOf(kind: MarkKind, region: Shape, spacing: number): Shape {
  const angles = RULED[kind];
  for (const closer of [1, 0.6, 0.36]) {
    const path = angles
      ? angles.flatMap((angle) => ruled(region, spacing * closer, angle))
      : signs(SIGNS[kind], region, spacing * closer, phaseOf(kind));
    if (path.length > 0) return path;
  }
  return [];
}

/** Each kind begins elsewhere, so that two on one region do not cover each other. */
const PHASES: Partial<Record<MarkKind, readonly [x: number, y: number]>> = {
  sharp: [0.5, 0],
  burning: [0, 0.5],
  numbness: [0.5, 0.5],
  'pins-and-needles': [0.25, 0.75],
  spasm: [0.75, 0.25],
  swelling: [0.25, 0.25],
};
const phaseOf = (kind: MarkKind): readonly [x: number, y: number] => PHASES[kind] ?? [0, 0];

/** Signs on a staggered grid that is the same for the whole view, so that neighbours run on. */
function signs(sign: Sign, region: Shape, spacing: number, [px, py]: readonly [number, number]): Shape {
  const { left, top, right, bottom } = boundsOf(region);
  const size = spacing * 0.58;
  const rise = spacing * 0.82;
  const path: Command[] = [];
  for (let row = Math.ceil(top / rise - py); (row + py) * rise <= bottom; row += 1) {
    const shift = px + (row % 2 === 0 ? 0 : 0.5);
    for (let column = Math.ceil(left / spacing - shift); (column + shift) * spacing <= right; column += 1) {
      const at = { x: (column + shift) * spacing, y: (row + py) * rise };
      if (!contains(region, at)) continue;
      const placed = signAt(sign, at, size);
      if (isWithin(region, placed)) path.push(...placed);
    }
  }
  return path;
}

/** Parallel lines through the region, a little short of its edges. */
function ruled(region: Shape, spacing: number, degrees: number): Shape {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  // In turned axes the lines are level: u runs along them, v across.
  const rings = polygons(region).map((ring) =>
    ring.map(({ x, y }) => ({ u: x * cos + y * sin, v: y * cos - x * sin })),
  );
  const all = rings.flat().map(({ v }) => v);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const path: Command[] = [];
  for (let line = Math.ceil(low / spacing); line * spacing <= high; line += 1) {
    // A hair beside the grid, so that no line runs exactly through a corner.
    const v = line * spacing + 1e-4;
    const cuts: number[] = [];
    for (const ring of rings) {
      let from = ring.at(-1);
      for (const to of ring) {
        if (from && from.v <= v !== to.v <= v)
          cuts.push(from.u + ((v - from.v) / (to.v - from.v)) * (to.u - from.u));
        from = to;
      }
    }
    cuts.sort((one, other) => one - other);
    for (let at = 0; at + 1 < cuts.length; at += 2) {
      const [a, b] = [(cuts[at] ?? 0) + 0.8, (cuts[at + 1] ?? 0) - 0.8];
      if (b - a < spacing * 0.25) continue;
      path.push(['M', a * cos - v * sin, a * sin + v * cos], ['L', b * cos - v * sin, b * sin + v * cos]);
    }
  }
  return path;
}
