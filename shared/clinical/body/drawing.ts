/**
 * A chart as a list of paths, the same for the window and for a PDF: draw them in order, each filled or stroked
 * as it says. Paths and widths are chart units of the view (`commands` places them on a surface). No path needs
 * clipping, and no kind is told by its colour alone.
 */
import {
  type Drawn,
  type DrawnLabel,
  type DrawnPath,
  groundStep,
  inkOf,
  LINE,
  lookOf,
  path,
} from './drawn.ts';
import { MARK_KINDS, type Mark, type MarkKind, type Stroke } from './mark.ts';
import { circle, fillOf, SIGNS } from './patterns.ts';
import { arrow, pen, seam, target } from './pen.ts';
import { type PictureRegion, regionIn } from './picture.ts';
import { areaOf, boundsOf, middleOf, type Point, type Shape } from './shape.ts';
import type { ViewId } from './views.ts';

const SPACING = 11;

/**
 * The marks of one view: washes first, then patterns, the grounds of strokes, their signs, arrows and numbers. In a
 * layer, paths that look the same follow each other and are drawn as one (`runsOf`). What the view does not show is
 * left out. The same marks always give the same list.
 */
export function draw(view: ViewId, marks: readonly Mark[]): readonly Drawn[] {
  const shown = marks.map((mark) => ({ mark, parts: partsOf(view, mark) }));
  const numbers = [
    ...labels(shown.flatMap(({ mark, parts: { region } }) => (region ? [{ mark, region }] : []))),
    ...shown.flatMap(({ mark, parts: { stroke } }) => (stroke ? label(mark, besideStart(stroke)) : [])),
  ];
  return [
    ...byLook(washes(shown)),
    ...byLook(shown.flatMap(({ parts }) => parts.pattern)),
    ...byLook(shown.flatMap(({ parts }) => parts.ground)),
    ...byLook(shown.flatMap(({ parts }) => parts.signs)),
    ...shown.flatMap(({ parts }) => parts.arrow),
    ...MARK_KINDS.flatMap((kind) => byLook(numbers.filter((drawn) => inkOf(drawn) === kind))),
  ];
}

/** What a view shows of one mark, whatever else is marked: layer by layer, all empty where it shows nothing. */
interface Parts {
  region: PictureRegion | null;
  stroke: Stroke | null;
  wash: Drawn | null;
  pattern: readonly Drawn[];
  ground: readonly Drawn[];
  signs: readonly Drawn[];
  arrow: readonly Drawn[];
}

/** A mark never changes, and most of a chart stays when one is added: what is drawn of each is kept with it. */
const drawnOnce = new WeakMap<Mark, Map<ViewId, Parts>>();

function partsOf(view: ViewId, mark: Mark): Parts {
  const views = drawnOnce.get(mark) ?? new Map<ViewId, Parts>();
  drawnOnce.set(mark, views);
  const parts = views.get(view) ?? made(view, mark);
  views.set(view, parts);
  return parts;
}

function made(view: ViewId, mark: Mark): Parts {
  const { where, referral } = mark;
  const region = where.type === 'spot' ? regionIn(view, where.spot) : null;
  const stroke = where.type === 'stroke' && where.stroke.view === view ? where.stroke : null;
  const inked = stroke ? pen(mark, stroke) : [];
  return {
    region,
    stroke,
    wash: region && wash(mark, region),
    pattern: region ? pattern(view, mark, region) : [],
    ground: inked.slice(0, 1),
    signs: inked.slice(1),
    arrow: referral?.view === view ? arrow(mark, referral) : [],
  };
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

/** Of several marks on a region the strongest gives the wash. */
function washes(all: readonly { mark: Mark; parts: Parts }[]): Drawn[] {
  const strongest = new Map<string, { strength: number; wash: Drawn }>();
  for (const { mark, parts } of all) {
    const { region, wash: own } = parts;
    if (!region || !own) continue;
    const strength = mark.intensity ?? 0;
    const known = strongest.get(region.key);
    if (!known || strength > known.strength) strongest.set(region.key, { strength, wash: own });
  }
  return [...strongest.values()].map((each) => each.wash);
}

/** A pale ground, stronger with the intensity. */
function wash(mark: Mark, region: PictureRegion): Drawn {
  // A scar or a trigger point is somewhere in the region, not all of it.
  const isLocal = mark.kind === 'scar' || mark.kind === 'trigger-point';
  const fill = isLocal ? 0.05 : 0.1 + groundStep(mark.intensity);
  return path(mark, region.shape, { fill, stroke: 0.8, width: 1.2 });
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

interface OnRegion {
  mark: Mark;
  region: PictureRegion;
}

/** Numbers of marks on one region stand beside each other, around its middle. */
function labels(all: readonly OnRegion[]): Drawn[] {
  const strong = all.filter(({ mark }) => mark.intensity !== null);
  const count = new Map<string, number>();
  for (const { region } of strong) count.set(region.key, (count.get(region.key) ?? 0) + 1);
  const drawn = new Map<string, number>();
  return strong.flatMap(({ mark, region }) => {
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

/** Where a mark's number stands changes only with its neighbours on the region. */
const numbersOnce = new WeakMap<Mark, Map<number, readonly [DrawnPath, DrawnLabel]>>();

/** A number on a small patch of paper, so that it is read on any pattern. */
function label(mark: Mark, at: Point): readonly Drawn[] {
  if (mark.intensity === null) return [];
  const byX = numbersOnce.get(mark) ?? new Map<number, readonly [DrawnPath, DrawnLabel]>();
  numbersOnce.set(mark, byX);
  const known = byX.get(at.x);
  if (known?.[1].at.y === at.y) return known;
  const drawn = numberOf(mark, mark.intensity, at);
  byX.set(at.x, drawn);
  return drawn;
}

const numberOf = (mark: Mark, intensity: number, at: Point): readonly [DrawnPath, DrawnLabel] => [
  path(mark, circle(at, LABEL * 0.66), { fill: 0, stroke: 1, width: 0.8 }),
  {
    type: 'label',
    mark: mark.id,
    at,
    size: LABEL,
    text: String(intensity),
    paint: { ink: mark.kind, strength: 1 },
  },
];

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
  return [wash(mark, region), ...pattern('front', mark, region)];
}
const SWATCH_PLACE = { type: 'spot', spot: { region: 'sacrum', side: 'midline' } } as const;
const SWATCH_SHAPE: Shape = [['M', 0, 0], ['L', SWATCH, 0], ['L', SWATCH, SWATCH], ['L', 0, SWATCH], ['Z']];
