/**
 * From a drawing to a view's geometry: the faces that its lines enclose, under the names that its seeds give
 * them, the outline around them, and the lines that are only drawn.
 */
import type { Geometry } from '../geometry.ts';
import { cubicAt, type Point, signedArea } from '../shape.ts';
import { type Face, facesOf, flat, isInside, type Layer } from './arrange.ts';
import { type Curve, placed, type Segment } from './curve.ts';

export type Spot = readonly [x: number, y: number];
type Seeds = Readonly<Record<string, readonly Spot[]>>;

/** One drawing in units of its own. */
export interface Drawing {
  /** Size of the view, in chart units. */
  width: number;
  height: number;
  /** Where the drawing's x = 0, y = 0 lies in the view. */
  origin: Spot;
  /** Chart units to one of the drawing's; 1 unless told. */
  scale?: number;
  /** Whether the drawing is symmetrical about x = 0; seeds and lines then stand right of it. */
  half: boolean;
  layers: readonly Layer[];
  /** Region → a point in each of its faces. Those of `middle` lie on the middle line of the body. */
  middle: Seeds;
  paired: Seeds;
  /** Drawn, not chosen. */
  lines: readonly Curve[];
  /** A part of a larger drawing: its other faces need no name. */
  isPart?: true;
}

/** The geometry, and what whoever draws has forgotten. */
export interface Made {
  geometry: Geometry;
  /** Faces without a name: their areas and the points where they begin. */
  unnamed: string[];
  /** Seeds that lie in no face, or in one that has a name already. */
  missed: string[];
}

/** The part of a drawing with some of its regions, larger; `cut` trims what it ends in. */
export function part(
  drawing: Drawing,
  names: readonly string[],
  { cut, ...view }: Pick<Drawing, 'width' | 'height' | 'origin'> & { scale: number; cut?: Curve },
): Drawing {
  const some = (seeds: Seeds): Seeds =>
    Object.fromEntries(Object.entries(seeds).filter(([name]) => names.includes(name)));
  const layers = drawing.layers.map((layer) => (cut ? { ...layer, cuts: [...layer.cuts, cut] } : layer));
  return {
    ...drawing,
    ...view,
    layers,
    middle: some(drawing.middle),
    paired: some(drawing.paired),
    isPart: true,
  };
}

export function make(drawing: Drawing): Made {
  const { width, height, origin, scale = 1, half, layers } = drawing;
  const faces = facesOf(layers).map((face) => ({
    ...face,
    rings: face.contours.map((contour) => flat(contour)),
  }));
  const taken = new Set<Face>();
  const missed: string[] = [];
  const find = (name: string, spots: readonly Spot[]): Curve[] =>
    spots.flatMap(([x, y]) => {
      const face = faces.find(({ rings: [ring] }) => ring && isInside(ring, { x, y }));
      if (!face || taken.has(face)) missed.push(`${name} ${x} ${y}`);
      if (!face) return [];
      taken.add(face);
      return [...face.contours];
    });
  const toView = (curves: readonly Curve[], closed = true): string =>
    pathOf(
      curves.map((curve) => placed(curve, { x: origin[0], y: origin[1], scale })),
      closed,
    );
  const all: Curve[] = [];
  const named = (seeds: Seeds, isPaired: boolean): Record<string, string> =>
    Object.fromEntries(
      Object.entries(seeds).map(([name, spots]) => {
        const contours = find(name, spots);
        all.push(...contours);
        if (half && isPaired)
          all.push(
            ...find(
              name,
              spots.map(([x, y]) => [-x, y]),
            ),
          );
        return [name, toView(contours)];
      }),
    );
  const [middle, paired] = [named(drawing.middle, false), named(drawing.paired, true)];
  const chosen = faces.filter((face) => taken.has(face));
  const isDrawn = (line: Curve) =>
    line.every(({ a, b, c, d }) =>
      chosen.some(({ rings: [ring] }) => ring && isInside(ring, cubicAt(a, b, c, d, 0.5))),
    );
  return {
    geometry: {
      width,
      height,
      axis: half ? origin[0] : null,
      outline: toView(borderOf(all)),
      middle,
      paired,
      lines: drawing.lines.filter(isDrawn).map((line) => toView([line], false)),
    },
    unnamed: drawing.isPart ? [] : faces.filter((face) => !taken.has(face) && face.area > 0.02).map(whereIs),
    missed,
  };
}

function whereIs({ contours, area }: Face): string {
  const [start] = contours[0] ?? [];
  return `${area.toFixed(2)} at ${start?.a.x.toFixed(1)} ${start?.a.y.toFixed(1)}`;
}

const key = ({ x, y }: Point): string => `${Math.round(x * 20)} ${Math.round(y * 20)}`;

/** The edges that only one face has, as closed rings. */
function borderOf(contours: readonly Curve[]): Curve[] {
  const edges = new Map<string, Segment>();
  for (const segment of contours.flat()) {
    const middle = key({ x: (segment.b.x + segment.c.x) / 2, y: (segment.b.y + segment.c.y) / 2 });
    const ends = [key(segment.a), key(segment.d)].toSorted().join(' ');
    const name = `${ends} ${middle}`;
    if (!edges.delete(name)) edges.set(name, segment);
  }
  const leaving = new Map<string, Segment[]>();
  for (const segment of edges.values())
    leaving.set(key(segment.a), [...(leaving.get(key(segment.a)) ?? []), segment]);
  const rings: Curve[] = [];
  for (const start of edges.values()) {
    const ring: Segment[] = [];
    let at = key(start.a);
    for (let next = leaving.get(at)?.shift(); next; next = leaving.get(at)?.shift()) {
      ring.push(next);
      at = key(next.d);
    }
    if (ring.length > 0 && Math.abs(signedArea(flat(ring))) > 0.5) rings.push(ring);
  }
  return rings;
}

const short = (value: number): string => String(Math.round(value * 10) / 10);
const pair = ({ x, y }: Point): string => `${short(x)} ${short(y)}`;

/** Path data to a tenth of a unit. */
function pathOf(curves: readonly Curve[], closed: boolean): string {
  return curves
    .map((curve) => {
      const [first] = curve;
      if (!first) return '';
      const parts = curve.map((segment) =>
        isStraight(segment)
          ? `L${pair(segment.d)}`
          : `C${pair(segment.b)} ${pair(segment.c)} ${pair(segment.d)}`,
      );
      return `M${pair(first.a)}${parts.join('')}${closed ? 'Z' : ''}`;
    })
    .join('');
}

function isStraight({ a, b, c, d }: Segment): boolean {
  const away = (point: Point) => Math.abs((d.x - a.x) * (point.y - a.y) - (d.y - a.y) * (point.x - a.x));
  return Math.max(away(b), away(c)) < 0.01 * Math.hypot(d.x - a.x, d.y - a.y);
}
