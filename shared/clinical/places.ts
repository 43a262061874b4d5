import { z } from 'zod';
import { REGION_IDS, type RegionId, SIDES, type Side } from './regions.ts';

/** Somewhere on the body: a region and its side. */
export const placeSchema = z.object({ region: z.enum(REGION_IDS), side: z.enum(SIDES) });
export interface Place {
  region: RegionId;
  side: Side;
}

/** Whether something on the one is on the other too: `both` meets each side of the same region. */
export const meets = (a: Place, b: Place): boolean =>
  a.region === b.region && (a.side === b.side || a.side === 'both' || b.side === 'both');

/** Regions that rules name together. A region may be in none or in several. */
export const AREAS = {
  head: ['head', 'face', 'jaw'],
  neck: ['neck-posterior', 'neck-anterior', 'upper-trapezius'],
  'neck-front': ['neck-anterior'],
  chest: ['chest-wall', 'breast'],
  abdomen: ['abdomen'],
  'inner-thigh': ['thigh-medial'],
  gluteal: ['gluteal'],
  spine: ['neck-posterior', 'upper-back', 'mid-back', 'low-back', 'sacrum', 'sacroiliac'],
  pelvis: ['sacrum', 'sacroiliac', 'hip'],
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
  hands: ['wrist', 'hand'],
  feet: ['ankle', 'foot'],
} as const satisfies Record<string, readonly RegionId[]>;
export type AreaId = keyof typeof AREAS;

export const isInArea = (region: RegionId, area: AreaId): boolean =>
  (AREAS[area] as readonly RegionId[]).includes(region);
