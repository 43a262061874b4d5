import { isInArea, meets, type Place } from '../places.ts';
import { REGION_IDS, type RegionId, SIDES, type Side } from '../regions.ts';
import type { Where } from './rule.ts';

/** How many places there are to ask about, those included that no region has. */
const PLACES = REGION_IDS.length * SIDES.length;

const REGION_AT = new Map<RegionId, number>(REGION_IDS.map((id, at) => [id, at * SIDES.length]));
const SIDE_AT = new Map<Side, number>(SIDES.map((side, at) => [side, at]));

/** The number of a place, from 0 to `PLACES`. */
export const placeAt = ({ region, side }: Place): number =>
  (REGION_AT.get(region) ?? 0) + (SIDE_AT.get(side) ?? 0);

/** Where something holds: 1 at the number of each place that it takes in. */
export type Extent = Uint8Array;

const extentOf = (takesIn: (place: Place) => boolean): Extent =>
  Uint8Array.from(REGION_IDS.flatMap((region) => SIDES.map((side) => (takesIn({ region, side }) ? 1 : 0))));

const EVERYWHERE = extentOf(() => true);
/** What each place takes in, worked out once: every side of a region that it meets. */
const AROUND: readonly Extent[] = REGION_IDS.flatMap((region) =>
  SIDES.map((side) => extentOf((place) => meets(place, { region, side }))),
);

/** The extent of a site: of all its places together, or everywhere while none was recorded. */
export function siteOf(places: readonly Place[]): Extent {
  if (places.length === 0) return EVERYWHERE;
  const site = new Uint8Array(PLACES);
  for (const place of places) {
    const first = REGION_AT.get(place.region) ?? 0;
    const around = AROUND[placeAt(place)] ?? EVERYWHERE;
    for (let at = first; at < first + SIDES.length; at++) site[at] = (site[at] ?? 0) | (around[at] ?? 0);
  }
  return site;
}

/** The extent of an effect that does not depend on the patient; null where it holds at her site. */
export function fixedExtent(where: Where): Extent | null {
  if (where === 'site') return null;
  if (where === 'anywhere') return EVERYWHERE;
  return extentOf(({ region }) => where.some((area) => isInArea(region, area)));
}

/** The kind of each place: two places are of one kind when each extent takes in both or neither. */
export function kindsOf(extents: readonly Extent[]): Uint32Array {
  const kinds = new Uint32Array(PLACES);
  let made = 0;
  for (const extent of extents) {
    if (extent === EVERYWHERE) continue;
    // What the extent takes in of a kind becomes a kind of its own.
    const split = new Map<number, number>();
    for (let at = 0; at < PLACES; at++) {
      if (extent[at] !== 1) continue;
      const kind = kinds[at] ?? 0;
      const own = split.get(kind) ?? ++made;
      split.set(kind, own);
      kinds[at] = own;
    }
  }
  return kinds;
}
