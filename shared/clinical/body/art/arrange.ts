/**
 * Cuts a drawing along all of its lines and finds the faces between them. A region's border is then the
 * very same curve as its neighbour's, and a region is added by drawing one line and naming one point.
 */
import { cubicAt, type Point, type Polygon, signedArea } from '../shape.ts';
import type { Curve, Segment } from './curve.ts';

/** Lines of the same layer; what lies under a higher layer's cover is hidden. */
export interface Layer {
  /** Closed: the outer edge of this layer. */
  cover: Curve;
  /** Inner lines; what runs beyond the cover is trimmed. */
  cuts: readonly Curve[];
}

/** A contour that runs along edges, as segments in order; holes follow as contours of their own. */
export interface Face {
  contours: readonly Curve[];
  /** Square units, without the holes. */
  area: number;
}

const SAME = 0.05;
const PIECES = 10;
/** A line may begin exactly on another one. */
const SLACK = 1e-6;

export const flat = (curve: Curve, pieces = PIECES): Polygon =>
  curve.flatMap(({ a, b, c, d }) =>
    Array.from({ length: pieces }, (_, index) => cubicAt(a, b, c, d, (index + 1) / pieces)),
  );

export function isInside(polygon: Polygon, { x, y }: Point): boolean {
  let inside = false;
  let from = polygon.at(-1) ?? { x, y };
  for (const to of polygon) {
    if (from.y <= y !== to.y <= y && from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x) > x)
      inside = !inside;
    from = to;
  }
  return inside;
}

interface Piece {
  segment: Segment;
  layer: number;
  isCover: boolean;
  cutsAt: number[];
  points: Polygon;
}

/** The visible edges of all layers, cut where they meet. */
function edgesOf(layers: readonly Layer[]): Segment[] {
  const pieces: Piece[] = layers.flatMap(({ cover, cuts }, layer) =>
    [cover, ...cuts].flatMap((curve, index) =>
      curve.map((segment) => ({
        segment,
        layer,
        isCover: index === 0,
        cutsAt: [] as number[],
        points: [segment.a, ...flat([segment])],
      })),
    ),
  );
  for (const [index, one] of pieces.entries()) for (const other of pieces.slice(index + 1)) meet(one, other);
  const covers = layers.map(({ cover }) => flat(cover, 24));
  return pieces.flatMap(({ segment, layer, isCover, cutsAt }) =>
    split(segment, cutsAt).filter((part) => {
      const middle = cubicAt(part.a, part.b, part.c, part.d, 0.5);
      if (covers.some((cover, above) => above > layer && isInside(cover, middle))) return false;
      return isCover || isInside(covers[layer] ?? [], middle);
    }),
  );
}

function meet(one: Piece, other: Piece): void {
  if (!boxesMeet(one.points, other.points)) return;
  for (let i = 0; i + 1 < one.points.length; i += 1)
    for (let j = 0; j + 1 < other.points.length; j += 1) {
      const hit = crossing(one.points[i], one.points[i + 1], other.points[j], other.points[j + 1]);
      if (!hit) continue;
      const [t, u] = sharpened(one.segment, other.segment, (i + hit.t) / PIECES, (j + hit.u) / PIECES);
      one.cutsAt.push(t);
      other.cutsAt.push(u);
    }
}

function boxesMeet(one: Polygon, other: Polygon): boolean {
  const apart = (pick: (point: Point) => number) =>
    Math.max(...one.map(pick)) < Math.min(...other.map(pick)) ||
    Math.max(...other.map(pick)) < Math.min(...one.map(pick));
  return !apart(({ x }) => x) && !apart(({ y }) => y);
}

function crossing(a?: Point, b?: Point, c?: Point, d?: Point): { t: number; u: number } | null {
  if (!a || !b || !c || !d) return null;
  const [rx, ry, sx, sy] = [b.x - a.x, b.y - a.y, d.x - c.x, d.y - c.y];
  const cross = rx * sy - ry * sx;
  if (Math.abs(cross) < 1e-12) return null;
  const t = ((c.x - a.x) * sy - (c.y - a.y) * sx) / cross;
  const u = ((c.x - a.x) * ry - (c.y - a.y) * rx) / cross;
  return t < -SLACK || t > 1 + SLACK || u < -SLACK || u > 1 + SLACK ? null : { t, u };
}

/** Newton's method: where the two curves themselves meet, close to where their chords do. */
function sharpened(one: Segment, other: Segment, t0: number, u0: number): [number, number] {
  let [t, u] = [t0, u0];
  for (let turn = 0; turn < 8; turn += 1) {
    const [p, q] = [cubicAt(one.a, one.b, one.c, one.d, t), cubicAt(other.a, other.b, other.c, other.d, u)];
    const [v, w] = [slope(one, t), slope(other, u)];
    const det = v.x * -w.y + w.x * v.y;
    if (Math.abs(det) < 1e-9) break;
    const [dx, dy] = [q.x - p.x, q.y - p.y];
    t += (dx * -w.y + w.x * dy) / det;
    u += (v.x * dy - v.y * dx) / det;
  }
  const near = Math.abs(t - t0) < 0.2 && Math.abs(u - u0) < 0.2;
  return near ? [clamp(t), clamp(u)] : [t0, u0];
}

const clamp = (t: number): number => Math.min(1, Math.max(0, t));

function slope({ a, b, c, d }: Segment, t: number): Point {
  const u = 1 - t;
  const on = (pick: (point: Point) => number) =>
    3 * u * u * (pick(b) - pick(a)) + 6 * u * t * (pick(c) - pick(b)) + 3 * t * t * (pick(d) - pick(c));
  return { x: on(({ x }) => x), y: on(({ y }) => y) };
}

function split(segment: Segment, cutsAt: readonly number[]): Segment[] {
  const parts: Segment[] = [];
  let rest = segment;
  let done = 0;
  for (const t of cutsAt.toSorted((one, other) => one - other)) {
    if (t - done < 1e-6 || t > 1 - 1e-6) continue;
    const [before, after] = halves(rest, (t - done) / (1 - done));
    parts.push(before);
    rest = after;
    done = t;
  }
  return [...parts, rest];
}

function halves({ a, b, c, d }: Segment, t: number): [Segment, Segment] {
  const mix = (p: Point, q: Point): Point => ({ x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t });
  const [ab, bc, cd] = [mix(a, b), mix(b, c), mix(c, d)];
  const [abc, bcd] = [mix(ab, bc), mix(bc, cd)];
  const middle = mix(abc, bcd);
  return [
    { a, b: ab, c: abc, d: middle },
    { a: middle, b: bcd, c: cd, d },
  ];
}

interface Half {
  from: number;
  to: number;
  segment: Segment;
  twin: Half | null;
  done: boolean;
}

/** The bounded faces between the visible lines. */
export function facesOf(layers: readonly Layer[]): Face[] {
  const nodes: Point[] = [];
  const nodeOf = (point: Point): number => {
    const known = nodes.findIndex(({ x, y }) => Math.hypot(x - point.x, y - point.y) < SAME);
    return known >= 0 ? known : nodes.push(point) - 1;
  };
  const leaving: Half[][] = [];
  const halvesOf: Half[] = [];
  for (const segment of edgesOf(layers)) {
    const [from, to] = [nodeOf(segment.a), nodeOf(segment.d)];
    if (from === to) continue;
    const [a, d] = [nodes[from] ?? segment.a, nodes[to] ?? segment.d];
    const there: Half = { from, to, segment: { ...segment, a, d }, twin: null, done: false };
    const back: Half = {
      from: to,
      to: from,
      segment: { a: d, b: segment.c, c: segment.b, d: a },
      twin: there,
      done: false,
    };
    there.twin = back;
    halvesOf.push(there, back);
  }
  for (const half of prune(halvesOf)) {
    leaving[half.from] ??= [];
    leaving[half.from]?.push(half);
  }
  for (const halves of leaving) halves?.sort((one, other) => direction(one) - direction(other));
  return withHoles(ringsOf(leaving));
}

/** Lines that end in the air bound nothing. */
function prune(halves: readonly Half[]): Half[] {
  let rest = [...halves];
  for (;;) {
    const degree = new Map<number, number>();
    for (const { from } of rest) degree.set(from, (degree.get(from) ?? 0) + 1);
    const kept = rest.filter(({ from, to }) => (degree.get(from) ?? 0) > 1 && (degree.get(to) ?? 0) > 1);
    if (kept.length === rest.length) return kept;
    rest = kept;
  }
}

/** The angle at which an edge leaves its node, measured a little way along it. */
function direction({ segment: { a, b, c, d } }: Half): number {
  const length = Math.hypot(d.x - a.x, d.y - a.y);
  const { x, y } = cubicAt(a, b, c, d, Math.min(0.25, 0.4 / Math.max(length, 0.4)));
  return Math.atan2(y - a.y, x - a.x);
}

function ringsOf(leaving: readonly (readonly Half[] | undefined)[]): Curve[] {
  const rings: Curve[] = [];
  for (const first of leaving.flatMap((halves) => halves ?? [])) {
    if (first.done) continue;
    const ring: Segment[] = [];
    for (let half: Half | undefined = first; half && !half.done; half = after(half, leaving)) {
      half.done = true;
      ring.push(half.segment);
    }
    rings.push(ring);
  }
  return rings;
}

/** At the end of an edge: the next one that keeps the same face on the same hand. */
function after({ to, twin }: Half, leaving: readonly (readonly Half[] | undefined)[]): Half | undefined {
  const around = leaving[to] ?? [];
  const at = twin ? around.indexOf(twin) : -1;
  return around.at(at - 1);
}

function withHoles(rings: readonly Curve[]): Face[] {
  const measured = rings.map((ring) => ({ ring, points: flat(ring), area: signedArea(flat(ring)) }));
  const outer = measured.filter(({ area }) => area > 0).toSorted((one, other) => one.area - other.area);
  const holes = measured.filter(({ area }) => area < 0);
  return outer.map((face) => {
    const own = holes.filter(({ ring, points, area }) => {
      const [start] = ring;
      if (!start || -area > face.area - 0.01) return false;
      const isMine = (candidate: typeof face) =>
        candidate.area > -area + 0.01 && points.every((point) => isInside(candidate.points, point));
      return outer.find(isMine) === face;
    });
    return {
      contours: [face.ring, ...own.map(({ ring }) => ring)],
      area: face.area + own.reduce((sum, { area }) => sum + area, 0),
    };
  });
}
