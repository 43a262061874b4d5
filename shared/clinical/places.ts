import { z } from 'zod';
import { REGION_IDS, type RegionId, SIDES, type Side } from './regions.ts';

/** Somewhere on the body: a region and its side. */
export const placeSchema = z.object({ region: z.enum(REGION_IDS), side: z.enum(SIDES) });
export interface Place {
  region: RegionId;
  side: Side;
}

/** A side that takes in every side of its region. */
const isWhole = (side: Side): boolean => side === 'both' || side === 'midline';

/** Whether something on the one is on the other too: `both` and `midline` meet each side of the same region. */
export const meets = (a: Place, b: Place): boolean =>
  a.region === b.region && (a.side === b.side || isWhole(a.side) || isWhole(b.side));

/** Regions that rules name together. A region may be in none or in several. */
export const AREAS = {
  neck: ['neck-posterior', 'neck-anterior', 'upper-trapezius'],
  abdomen: ['abdomen'],
  spine: ['neck-posterior', 'upper-back', 'mid-back', 'low-back', 'sacrum', 'sacroiliac'],
  legs: [
    'thigh-anterior',
    'thigh-posterior',
    'thigh-lateral',
    'thigh-medial',
    'knee',
    'calf',
    'shin',
    'ankle',
    'foot',
  ],
} as const satisfies Record<string, readonly RegionId[]>;
export type AreaId = keyof typeof AREAS;

export const isInArea = (region: RegionId, area: AreaId): boolean =>
  (AREAS[area] as readonly RegionId[]).includes(region);
