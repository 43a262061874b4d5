/**
 * Where on the pictures the sensation of a level is tested: its key point (clinical knowledge A5, the key sensory
 * points of the international standards; in words `examination:level.<id>`). A point and nothing around it: the
 * skin of neighbouring levels overlaps, so no area is drawn. S4-5 is asked about and not tested, and has none.
 */
import type { LevelId } from '../levels.ts';
import { regionAt } from './picture.ts';
import type { BodyRegionId } from './regions.ts';
import type { Point } from './shape.ts';
import { VIEWS, type ViewId } from './views.ts';

/** The views that the points lie on. */
export const KEY_POINT_VIEWS = [
  'front',
  'back',
  'hands-back',
  'feet-top',
] as const satisfies readonly ViewId[];
export type KeyPointView = (typeof KEY_POINT_VIEWS)[number];

export interface KeyPoint {
  level: LevelId;
  view: KeyPointView;
  /** The region that holds it. */
  region: BodyRegionId;
  /** In chart units of the view, in the right half of the picture. */
  at: Point;
  /** Where the place was read; where it lies on our drawing is our own. Null for general knowledge. */
  source: string | null;
  reviewed: null;
}

/** As they are written below: level, region, x, y. */
type Row = readonly [level: LevelId, region: BodyRegionId, x: number, y: number];

const STANDARDS = 'eorif.com/neurological-examination';

const on = (view: KeyPointView, source: string | null, rows: readonly Row[]): KeyPoint[] =>
  rows.map(([level, region, x, y]) => ({ level, view, region, at: { x, y }, source, reviewed: null }));

const POINTS: readonly KeyPoint[] = [
  ...on('back', STANDARDS, [['c2', 'occiput', 272, 101]]),
  ...on('front', STANDARDS, [
    ['c3', 'upper-trapezius', 304, 177],
    ['c4', 'shoulder-front', 346, 192],
    ['c5', 'elbow-front', 402, 378],
    ['t1', 'elbow-inner', 381, 383],
  ]),
  ...on('hands-back', STANDARDS, [
    ['c6', 'thumb', 346, 246],
    ['c7', 'middle-finger', 460, 180],
    ['c8', 'little-finger', 556, 205],
  ]),
  ...on('front', null, [
    ['t2', 'shoulder-front', 346, 238],
    ['t3', 'chest-upper', 303, 228],
    ['t4', 'chest-lower', 303, 256],
    ['t5', 'chest-lower', 303, 277],
    ['t6', 'ribs-front', 303, 302],
    ['t7', 'ribs-front', 301, 329],
    ['t8', 'abdomen-upper', 296, 357],
    ['t9', 'abdomen-upper', 295, 385],
    ['t10', 'abdomen-lower', 293, 413],
    ['t11', 'abdomen-lower', 293, 456],
  ]),
  ...on('front', STANDARDS, [
    ['t12', 'groin', 294, 505],
    ['l1', 'quadriceps-middle', 300, 552],
    ['l2', 'quadriceps-middle', 302, 622],
    ['l3', 'knee-inner', 277, 702],
  ]),
  ...on('feet-top', STANDARDS, [
    ['l4', 'ankle-inner', 316, 112],
    ['l5', 'foot-top', 376, 336],
  ]),
  ...on('back', STANDARDS, [
    ['s1', 'heel', 311, 986],
    ['s2', 'knee-back', 299, 718],
    ['s3', 'gluteal-lower', 288, 540],
  ]),
];

export const keyPointOf = (level: LevelId): KeyPoint | null =>
  POINTS.find((point) => point.level === level) ?? null;

/** A key point of one side, where a view shows it. */
export interface KeySpot {
  level: LevelId;
  side: 'left' | 'right';
  at: Point;
}

/** Every key point of a view, on both sides of the person; `width` is that of the picture. */
export const keySpotsOn = (view: KeyPointView, width: number): readonly KeySpot[] =>
  POINTS.filter((point) => point.view === view).flatMap(({ level, at }) => {
    const { right } = VIEWS[view];
    return [
      { level, side: right, at },
      { level, side: right === 'left' ? 'right' : 'left', at: { x: width - at.x, y: at.y } } as const,
    ];
  });

/** The key point nearest to a point of a view, or null where the body is not. */
export function nearestKeySpot(view: KeyPointView, width: number, { x, y }: Point): KeySpot | null {
  const far = ({ at }: KeySpot): number => Math.hypot(at.x - x, at.y - y);
  const [nearest] = keySpotsOn(view, width).toSorted((a, b) => far(a) - far(b));
  if (!nearest) return null;
  return far(nearest) <= REACH || regionAt(view, { x, y }) !== null ? nearest : null;
}

/** Chart units beside the body that still count as a press on it. */
const REACH = 40;
