/** The pictures as they are shown and hit: every region of a view under its side, outline and lines. */

import { back } from './geometry/back.ts';
import { backs } from './geometry/backs.ts';
import { feetTop } from './geometry/feetTop.ts';
import { front } from './geometry/front.ts';
import { headBack } from './geometry/headBack.ts';
import { headFront } from './geometry/headFront.ts';
import { headSide } from './geometry/headSide.ts';
import { palms } from './geometry/palms.ts';
import { side } from './geometry/side.ts';
import { soles } from './geometry/soles.ts';
import type { Geometry } from './geometry.ts';
import { type BodyRegionId, SPOTS, type Spot, type SpotSide, spotKey } from './regions.ts';
import {
  areaOf,
  type Bounds,
  boundsOf,
  commands,
  contains,
  type Middle,
  middleOf,
  type Point,
  parseShape,
  type Shape,
} from './shape.ts';
import { type DrawingName, VIEW_IDS, VIEWS, type ViewId } from './views.ts';

const GEOMETRY: Readonly<Record<DrawingName, Geometry>> = {
  front,
  back,
  side,
  headFront,
  headBack,
  headSide,
  palms,
  backs,
  feetTop,
  soles,
};

/** One region of one side in one view. Lengths in chart units of the view, areas in their squares. */
export interface PictureRegion extends Spot {
  readonly key: string;
  readonly shape: Shape;
  readonly bounds: Bounds;
  readonly area: number;
  /** A point well inside and how much room there is around it. */
  readonly middle: Middle;
}

export interface Picture {
  id: ViewId;
  width: number;
  height: number;
  outline: Shape;
  regions: readonly PictureRegion[];
  byKey: ReadonlyMap<string, PictureRegion>;
  /** Drawn, not chosen. */
  lines: readonly Shape[];
}

/** What takes long to work out (the middles of a view: 30 ms) is worked out when it is first asked for. */
class Region implements PictureRegion {
  readonly region: BodyRegionId;
  readonly side: SpotSide;
  readonly key: string;
  readonly shape: Shape;
  #bounds: Bounds | null = null;
  #area: number | null = null;
  #middle: Middle | null = null;

  constructor(spot: Spot, shape: Shape) {
    this.region = spot.region;
    this.side = spot.side;
    this.key = spotKey(spot);
    this.shape = shape;
  }

  get bounds(): Bounds {
    this.#bounds ??= boundsOf(this.shape);
    return this.#bounds;
  }

  get area(): number {
    this.#area ??= areaOf(this.shape);
    return this.#area;
  }

  get middle(): Middle {
    this.#middle ??= middleOf(this.shape);
    return this.#middle;
  }
}

const pictures = new Map<ViewId, Picture>();

/** A view's picture, made when it is first asked for. */
export function pictureOf(id: ViewId): Picture {
  const known = pictures.get(id);
  if (known) return known;
  const picture = made(id);
  pictures.set(id, picture);
  return picture;
}

function made(id: ViewId): Picture {
  const { drawing, right, mirror } = VIEWS[id];
  const { width, height, axis, outline, middle, paired, lines } = GEOMETRY[drawing];
  const about = (x: number) => (shape: Shape) => commands(shape, { x: 2 * x, y: 0, scale: 1, mirror: true });
  const shown = mirror ? about(width / 2) : (shape: Shape) => shape;
  const read = (d: string): Shape => shown(parseShape(d));
  const named = (region: string, side: SpotSide, shape: Shape): PictureRegion => {
    // The geometry's names are checked by a test against the list of regions.
    const spot: Spot = { region: region as BodyRegionId, side };
    return new Region(spot, shape);
  };
  const other = axis === null ? null : about(axis);
  const regions = [
    ...Object.entries(middle).map(([region, d]) => named(region, 'midline', read(d))),
    ...Object.entries(paired).flatMap(([region, d]) => {
      const shape = read(d);
      const here = named(region, right, shape);
      return other ? [here, named(region, right === 'left' ? 'right' : 'left', other(shape))] : [here];
    }),
  ];
  return {
    id,
    width,
    height,
    outline: read(outline),
    regions,
    byKey: new Map(regions.map((region) => [region.key, region])),
    lines: lines.map(read).flatMap((line) => (other ? [line, other(line)] : [line])),
  };
}

const isIn = ({ left, top, right, bottom }: Bounds, { x, y }: Point): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The region under a point of a view, or null where there is no body. */
export const regionAt = (view: ViewId, point: Point): PictureRegion | null =>
  pictureOf(view).regions.find(({ bounds, shape }) => isIn(bounds, point) && contains(shape, point)) ?? null;

/** Whether a point of a view lies on the body. */
export const isOnBody = (view: ViewId, point: Point): boolean => contains(pictureOf(view).outline, point);

/** The spot in a view, or null where the view does not show it. */
export const regionIn = (view: ViewId, spot: Spot): PictureRegion | null =>
  pictureOf(view).byKey.get(spotKey(spot)) ?? null;

let seen: ReadonlyMap<string, readonly ViewId[]> | null = null;

/** The views that show a spot, whole body first. */
export function viewsOf(spot: Spot): readonly ViewId[] {
  seen ??= new Map(
    SPOTS.map((each) => [spotKey(each), VIEW_IDS.filter((view) => regionIn(view, each) !== null)]),
  );
  return seen.get(spotKey(spot)) ?? [];
}

/** Surface of a spot in square units of the whole body, from the view that shows most of it: to compare with. */
export const surfaceOf = (spot: Spot): number =>
  Math.max(0, ...viewsOf(spot).map((view) => (regionIn(view, spot)?.area ?? 0) / VIEWS[view].scale ** 2));

export type Direction = 'up' | 'down' | 'left' | 'right';
const AHEAD: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** The next region in a direction of the picture, for arrow keys; null at the edge. */
export function beside(view: ViewId, spot: Spot, direction: Direction): PictureRegion | null {
  const from = regionIn(view, spot);
  if (!from) return null;
  const ahead = AHEAD[direction];
  let nearest: PictureRegion | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const region of pictureOf(view).regions) {
    const [dx, dy] = [region.middle.x - from.middle.x, region.middle.y - from.middle.y];
    const along = dx * ahead.x + dy * ahead.y;
    const aside = Math.abs(dx * ahead.y) + Math.abs(dy * ahead.x);
    // What lies more aside than ahead is reached by another key.
    if (along <= 0.5 || aside > along * 2) continue;
    const far = along + aside * 2;
    if (far < least) [least, nearest] = [far, region];
  }
  return nearest;
}
