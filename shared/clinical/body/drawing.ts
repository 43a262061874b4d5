/**
 * A chart as a list of paths, the same for the window and for a PDF: draw them in order, each filled or stroked
 * as it says. Paths and widths are chart units of the view (`commands` places them on a surface). No path needs
 * clipping, and no kind is told by its colour alone.
 */
import { type Drawn, inkOf, LINE, lookOf, path } from './drawn.ts';
import { MARK_KINDS, type Mark, type MarkKind, type Stroke } from './mark.ts';
import { circle, fillOf, SIGNS } from './patterns.ts';
import { arrow, pen, seam, target } from './pen.ts';
import { type PictureRegion, regionIn } from './picture.ts';
import { areaOf, boundsOf, middleOf, type Point, type Shape } from './shape.ts';
import type { ViewId } from './views.ts';

const SPACING = 11;

/**
 * The marks of one view: washes first, then patterns, the grounds of strokes, their signs, arrows and numbers. In a
 * layer, paths that look the same follow each other, so that a surface can draw them as one (`lookOf`). What the
 * view does not show is left out. The same marks always give the same list.
 */
export function draw(view: ViewId, marks: readonly Mark[]): readonly Drawn[] {
  const onRegions = marks.flatMap((mark) => {
    const region = mark.where.type === 'spot' ? regionIn(view, mark.where.spot) : null;
    return region ? [{ mark, region }] : [];
  });
  const strokes = marks.flatMap((mark) =>
    mark.where.type === 'stroke' && mark.where.stroke.view === view
      ? [{ mark, stroke: mark.where.stroke }]
      : [],
  );
  const arrows = marks.flatMap((mark) =>
    mark.referral?.view === view ? [{ mark, referral: mark.referral }] : [],
  );
  const inked = strokes.map(({ mark, stroke }) => inkOfPen(mark, stroke));
  const numbers = [
    ...labels(onRegions),
    ...strokes.flatMap(({ mark, stroke }) => label(mark, besideStart(stroke))),
  ];
  return [
    ...byLook(washes(onRegions)),
    ...byLook(onRegions.flatMap(({ mark, region }) => pattern(view, mark, region))),
    ...byLook(inked.flatMap((paths) => paths.slice(0, 1))),
    ...byLook(inked.flatMap((paths) => paths.slice(1))),
    ...arrows.flatMap(({ mark, referral }) => arrow(mark, referral)),
    ...MARK_KINDS.flatMap((kind) => byLook(numbers.filter((drawn) => inkOf(drawn) === kind))),
  ];
}

/** A stroke takes long to ink and never changes. */
const inkedOnce = new WeakMap<Mark, readonly Drawn[]>();

function inkOfPen(mark: Mark, stroke: Stroke): readonly Drawn[] {
  const known = inkedOnce.get(mark) ?? pen(mark, stroke);
  inkedOnce.set(mark, known);
  return known;
}

/** Paths that look the same behind the first of them; numbers behind all paths. */
function byLook(layer: readonly Drawn[]): Drawn[] {
  const looks = new Map<string, Drawn[]>();
  for (const drawn of layer) {
    const look = lookOf(drawn);
    const same = looks.get(look);
    if (same) same.push(drawn);
    else looks.set(look, [drawn]);
  }
  return [...looks.values()].flat();
}

interface OnRegion {
  mark: Mark;
  region: PictureRegion;
}

/** A pale ground, stronger with the intensity; of several marks on a region the strongest gives it. */
function washes(all: readonly OnRegion[]): Drawn[] {
  const strongest = new Map<string, OnRegion>();
  for (const each of all) {
    const known = strongest.get(each.region.key);
    if (!known || (each.mark.intensity ?? 0) > (known.mark.intensity ?? 0))
      strongest.set(each.region.key, each);
  }
  return [...strongest.values()].map(({ mark, region }) => {
    // A scar or a trigger point is somewhere in the region, not all of it.
    const isLocal = mark.kind === 'scar' || mark.kind === 'trigger-point';
    const fill = isLocal ? 0.05 : 0.1 + (mark.intensity ?? 3) * 0.02;
    return path(mark, region.shape, { fill, stroke: 0.8, width: 1.2 });
  });
}

/** Patterns depend on the region, the kind and the spacing only: each is made once. */
const patterns = new Map<string, Shape>();

function pattern(view: ViewId, mark: Mark, region: PictureRegion): Drawn[] {
  if (mark.kind === 'trigger-point') {
    // Its arrow shows where it is.
    return mark.referral?.view === view
      ? []
      : target(mark, region.middle, Math.min(5, region.middle.room * 0.85));
  }
  if (mark.kind === 'scar') return scar(mark, region);
  // The stronger, the closer: from 13 units at 0 to 8 at 10.
  const spacing = SPACING + 2 - (mark.intensity ?? 4) * 0.5;
  const key = `${view} ${region.key} ${mark.kind} ${spacing}`;
  let shape = patterns.get(key);
  if (!shape) {
    shape = fillOf(mark.kind, region.shape, spacing);
    patterns.set(key, shape);
  }
  if (shape.length === 0) return [];
  return [
    SIGNS[mark.kind].filled ? path(mark, shape, { fill: 1 }) : path(mark, shape, { stroke: 1, width: LINE }),
  ];
}

/** One seam through the middle of the region. */
function scar(mark: Mark, region: PictureRegion): Drawn[] {
  const { x, y, room } = region.middle;
  const half = Math.min(20, room * 0.85);
  return seam(mark, [
    { x: x - half, y: y - half * 0.3 },
    { x: x + half, y: y + half * 0.3 },
  ]);
}

/** Legible where the whole body is a third of a metre high on the screen, or half a page on paper. */
const LABEL = 14;

/** Numbers of marks on one region stand beside each other, around its middle. */
function labels(all: readonly OnRegion[]): Drawn[] {
  const numbered = all.filter(({ mark }) => mark.intensity !== null);
  const count = new Map<string, number>();
  for (const { region } of numbered) count.set(region.key, (count.get(region.key) ?? 0) + 1);
  const drawn = new Map<string, number>();
  return numbered.flatMap(({ mark, region }) => {
    const place = drawn.get(region.key) ?? 0;
    drawn.set(region.key, place + 1);
    const { x, y } = region.middle;
    // A trigger point's ring stays free.
    const above = mark.kind === 'trigger-point' ? LABEL * 1.4 : 0;
    return label(mark, {
      x: x + (place - ((count.get(region.key) ?? 1) - 1) / 2) * LABEL * 1.4,
      y: y - above,
    });
  });
}

/** A number on a small patch of paper, so that it is read on any pattern. */
function label(mark: Mark, at: Point): Drawn[] {
  if (mark.intensity === null) return [];
  return [
    path(mark, circle(at, LABEL * 0.66), { fill: 0, stroke: 1, width: 0.8 }),
    {
      type: 'label',
      mark: mark.id,
      at,
      size: LABEL,
      text: String(mark.intensity),
      paint: { ink: mark.kind, strength: 1 },
    },
  ];
}

const besideStart = ({ points }: Stroke): Point => {
  const { x, y } = points[0] ?? { x: 0, y: 0 };
  return { x: x + LABEL, y: y - LABEL };
};

/** The side of a legend's field, in chart units. */
export const SWATCH = 24;

/** A field of the kind for a legend, from 0, 0 to `SWATCH`, `SWATCH`. */
export function swatchOf(kind: MarkKind): readonly Drawn[] {
  const mark: Mark = { id: 'swatch', kind, intensity: null, where: SWATCH_PLACE, referral: null };
  const [key, shape] = ['swatch', SWATCH_SHAPE];
  const region = {
    ...SWATCH_PLACE.spot,
    key,
    shape,
    bounds: boundsOf(shape),
    area: areaOf(shape),
    middle: middleOf(shape),
  };
  return [...washes([{ mark, region }]), ...pattern('front', mark, region)];
}
const SWATCH_PLACE = { type: 'spot', spot: { region: 'sacrum', side: 'midline' } } as const;
const SWATCH_SHAPE: Shape = [['M', 0, 0], ['L', SWATCH, 0], ['L', SWATCH, SWATCH], ['L', 0, SWATCH], ['Z']];
