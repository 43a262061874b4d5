/**
 * The regions of the body chart, head to foot: finer than `../regions.ts`, and each one part of it, so that
 * bouts, contraindications and consents know where it is. Names stand in `body:region`. An id is for ever.
 *
 * `uberon` is the Uberon id of the nearest named structure (the muscle or bone under a part of the skin where
 * the part has no id). Uberon is CC BY 3.0: see NOTICE.md.
 */
import type { Place } from '../places.ts';
import { type RegionId, sidesOf } from '../regions.ts';

export interface BodyRegion {
  id: string;
  /** The region that rules, bouts and consents name. */
  region: RegionId;
  /** Regions on the middle line have no side. */
  paired: boolean;
  uberon: string;
}

/** As they are written below: id, the region it belongs to, Uberon. */
type Row<Id extends string> = readonly [id: Id, region: RegionId, uberon: string];

const both = <const Id extends string>(rows: readonly Row<Id>[]) =>
  rows.map(([id, region, uberon]) => ({ id, region, paired: true, uberon }));
const middle = <const Id extends string>(rows: readonly Row<Id>[]) =>
  rows.map(([id, region, uberon]) => ({ id, region, paired: false, uberon }));

export const BODY_REGIONS = [
  ...middle([
    ['crown', 'head', 'UBERON:0000403'],
    ['nose', 'face', 'UBERON:0000004'],
    ['chin', 'face', 'UBERON:0001684'],
  ]),
  ...both([
    ['forehead', 'head', 'UBERON:0008200'],
    ['temple', 'head', 'UBERON:0001678'],
    ['parietal', 'head', 'UBERON:0000210'],
    ['occiput', 'head', 'UBERON:0001676'],
    ['ear', 'head', 'UBERON:0001690'],
    ['orbit', 'face', 'UBERON:0001697'],
    ['cheek', 'face', 'UBERON:0001567'],
    ['jaw-joint', 'jaw', 'UBERON:0003700'],
    ['jaw', 'jaw', 'UBERON:0001684'],
  ]),
  ...middle([
    ['throat', 'neck-anterior', 'UBERON:0000341'],
    ['spine-neck', 'neck-posterior', 'UBERON:0006072'],
  ]),
  ...both([
    ['neck-front', 'neck-anterior', 'UBERON:0000974'],
    ['neck-side', 'neck-anterior', 'UBERON:0000974'],
    ['suboccipital', 'neck-posterior', 'UBERON:0008454'],
    ['neck-back', 'neck-posterior', 'UBERON:0000974'],
    ['upper-trapezius', 'upper-trapezius', 'UBERON:0002380'],
    ['shoulder-front', 'shoulder', 'UBERON:0001467'],
    ['shoulder-side', 'shoulder', 'UBERON:0001467'],
    ['shoulder-back', 'shoulder', 'UBERON:0001467'],
    ['supraspinous', 'scapula', 'UBERON:0006849'],
    ['infraspinous', 'scapula', 'UBERON:0006849'],
    ['armpit-back', 'scapula', 'UBERON:0009472'],
  ]),
  ...middle([
    ['spine-upper', 'upper-back', 'UBERON:0006073'],
    ['spine-mid', 'mid-back', 'UBERON:0006073'],
    ['spine-low', 'low-back', 'UBERON:0006074'],
    ['sacrum', 'sacrum', 'UBERON:0003690'],
    ['coccyx', 'sacrum', 'UBERON:0001350'],
  ]),
  ...both([
    ['upper-back', 'upper-back', 'UBERON:0001137'],
    ['mid-back', 'mid-back', 'UBERON:0001137'],
    ['mid-back-side', 'mid-back', 'UBERON:0001137'],
    ['low-back', 'low-back', 'UBERON:0001137'],
    ['low-back-side', 'low-back', 'UBERON:0001137'],
    ['sacroiliac', 'sacroiliac', 'UBERON:0001365'],
    ['gluteal-upper', 'gluteal', 'UBERON:0013691'],
    ['gluteal-lower', 'gluteal', 'UBERON:0013691'],
  ]),
  ...middle([
    ['sternum', 'chest-wall', 'UBERON:0000975'],
    ['pubis', 'hip', 'UBERON:0001275'],
  ]),
  ...both([
    ['collarbone', 'chest-wall', 'UBERON:0001105'],
    ['chest-upper', 'chest-wall', 'UBERON:0001443'],
    ['chest-lower', 'breast', 'UBERON:0000310'],
    ['ribs-front', 'chest-wall', 'UBERON:0001443'],
    ['ribs-side', 'chest-wall', 'UBERON:0001443'],
    ['abdomen-upper', 'abdomen', 'UBERON:0000916'],
    ['abdomen-lower', 'abdomen', 'UBERON:0000916'],
    ['abdomen-side', 'abdomen', 'UBERON:0000180'],
    ['upper-arm-front', 'upper-arm', 'UBERON:0001507'],
    ['upper-arm-back', 'upper-arm', 'UBERON:0001509'],
    ['elbow-front', 'elbow', 'UBERON:0001461'],
    ['elbow-inner', 'elbow', 'UBERON:0001461'],
    ['elbow-outer', 'elbow', 'UBERON:0001461'],
    ['elbow-back', 'elbow', 'UBERON:0001461'],
    ['forearm-front', 'forearm', 'UBERON:0002386'],
    ['forearm-outer', 'forearm', 'UBERON:0002386'],
    ['forearm-back', 'forearm', 'UBERON:0002386'],
    ['wrist-front', 'wrist', 'UBERON:0004452'],
    ['wrist-back', 'wrist', 'UBERON:0004452'],
    ['palm', 'hand', 'UBERON:0008878'],
    ['palm-little-side', 'hand', 'UBERON:0008878'],
    ['thumb-base', 'hand', 'UBERON:0008878'],
    ['hand-back', 'hand', 'UBERON:0002398'],
    ['thumb-base-back', 'hand', 'UBERON:0002398'],
    ['thumb', 'hand', 'UBERON:0001463'],
    ['index-finger', 'hand', 'UBERON:0003622'],
    ['middle-finger', 'hand', 'UBERON:0003623'],
    ['ring-finger', 'hand', 'UBERON:0003624'],
    ['little-finger', 'hand', 'UBERON:0003625'],
    ['groin', 'hip', 'UBERON:0008337'],
    ['hip-front', 'hip', 'UBERON:0001464'],
    ['hip-side', 'hip', 'UBERON:0001464'],
    ['quadriceps-inner', 'thigh-anterior', 'UBERON:0001377'],
    ['quadriceps-middle', 'thigh-anterior', 'UBERON:0001377'],
    ['quadriceps-outer', 'thigh-anterior', 'UBERON:0001377'],
    ['hamstring-inner', 'thigh-posterior', 'UBERON:0000376'],
    ['hamstring-outer', 'thigh-posterior', 'UBERON:0000376'],
    ['thigh-outer', 'thigh-lateral', 'UBERON:0000376'],
    ['thigh-inner', 'thigh-medial', 'UBERON:0000376'],
    ['knee-front', 'knee', 'UBERON:0001465'],
    ['knee-inner', 'knee', 'UBERON:0001465'],
    ['knee-outer', 'knee', 'UBERON:0001465'],
    ['knee-back', 'knee', 'UBERON:0001465'],
    ['calf-inner', 'calf', 'UBERON:0001388'],
    ['calf-outer', 'calf', 'UBERON:0001388'],
    ['calf-lower', 'calf', 'UBERON:0001389'],
    ['achilles', 'calf', 'UBERON:0003701'],
    ['shin', 'shin', 'UBERON:0000979'],
    ['shin-inner', 'shin', 'UBERON:0000979'],
    ['shin-outer', 'shin', 'UBERON:0001385'],
    ['ankle-front', 'ankle', 'UBERON:0001488'],
    ['ankle-inner', 'ankle', 'UBERON:0001488'],
    ['ankle-outer', 'ankle', 'UBERON:0001488'],
    ['foot-top', 'foot', 'UBERON:0002387'],
    ['foot-outer', 'foot', 'UBERON:0002387'],
    ['great-toe', 'foot', 'UBERON:0003631'],
    ['toes', 'foot', 'UBERON:0001466'],
    ['heel', 'foot', 'UBERON:0015875'],
    ['sole-heel', 'foot', 'UBERON:0008338'],
    ['sole-arch', 'foot', 'UBERON:0008338'],
    ['sole-ball', 'foot', 'UBERON:0008338'],
  ]),
] as const satisfies readonly BodyRegion[];

export type BodyRegionId = (typeof BODY_REGIONS)[number]['id'];
export const BODY_REGION_IDS = BODY_REGIONS.map(({ id }) => id) as [BodyRegionId, ...BodyRegionId[]];

export const SPOT_SIDES = ['left', 'right', 'midline'] as const;
export type SpotSide = (typeof SPOT_SIDES)[number];

/** What is chosen on the chart: a region of one side of the body. */
export interface Spot {
  region: BodyRegionId;
  side: SpotSide;
}

const BY_ID = new Map<string, BodyRegion>(BODY_REGIONS.map((region) => [region.id, region]));

/** @throws Error if there is no such region. */
export function bodyRegion(id: BodyRegionId): BodyRegion {
  const region = BY_ID.get(id);
  if (!region) throw new Error(`no body region '${id}'`);
  return region;
}

/** Everything that can be chosen, head to foot, left before right. */
export const SPOTS: readonly Spot[] = BODY_REGIONS.flatMap(({ id, paired }): Spot[] =>
  paired
    ? [
        { region: id, side: 'left' },
        { region: id, side: 'right' },
      ]
    : [{ region: id, side: 'midline' }],
);

/** One text for a spot, to compare and to keep it by. */
export const spotKey = ({ region, side }: Spot): string => `${region}.${side}`;

/**
 * Where rules, bouts and consents find a spot. What lies on the middle line of a paired region is on both sides
 * of it; what has a side within a region of the middle line has none there.
 */
export function placeOf({ region: id, side }: Spot): Place {
  const { region } = bodyRegion(id);
  if (sidesOf(region).includes('midline')) return { region, side: 'midline' };
  return { region, side: side === 'midline' ? 'both' : side };
}

/** The spots that lie within a place. */
export const spotsWithin = ({ region, side }: Place): readonly Spot[] =>
  SPOTS.filter((spot) => {
    const place = placeOf(spot);
    return place.region === region && (place.side === side || place.side === 'both' || side === 'both');
  });
