/**
 * The regions a bout can name, head to foot. `paired` regions take a side; the others lie on the midline.
 * Names stand in `chart:region`. *Assessment* draws them and adds finer ones.
 */
export interface Region {
  id: string;
  paired: boolean;
}

export const REGIONS = [
  { id: 'head', paired: false },
  { id: 'face', paired: true },
  { id: 'jaw', paired: true },
  { id: 'neck-posterior', paired: true },
  { id: 'neck-anterior', paired: true },
  { id: 'upper-trapezius', paired: true },
  { id: 'shoulder', paired: true },
  { id: 'scapula', paired: true },
  { id: 'upper-back', paired: true },
  { id: 'mid-back', paired: true },
  { id: 'low-back', paired: true },
  { id: 'sacrum', paired: false },
  { id: 'sacroiliac', paired: true },
  { id: 'gluteal', paired: true },
  { id: 'chest-wall', paired: true },
  { id: 'breast', paired: true },
  { id: 'abdomen', paired: false },
  { id: 'upper-arm', paired: true },
  { id: 'elbow', paired: true },
  { id: 'forearm', paired: true },
  { id: 'wrist', paired: true },
  { id: 'hand', paired: true },
  { id: 'hip', paired: true },
  { id: 'thigh-anterior', paired: true },
  { id: 'thigh-posterior', paired: true },
  { id: 'thigh-lateral', paired: true },
  { id: 'thigh-medial', paired: true },
  { id: 'knee', paired: true },
  { id: 'calf', paired: true },
  { id: 'shin', paired: true },
  { id: 'ankle', paired: true },
  { id: 'foot', paired: true },
] as const satisfies readonly Region[];

export type RegionId = (typeof REGIONS)[number]['id'];
export const REGION_IDS = REGIONS.map((region) => region.id) as [RegionId, ...RegionId[]];

export const SIDES = ['left', 'right', 'both', 'midline'] as const;
export type Side = (typeof SIDES)[number];

/** The sides a region can be named with. */
export function sidesOf(id: RegionId): readonly Side[] {
  return REGIONS.some((region) => region.id === id && region.paired)
    ? ['left', 'right', 'both']
    : ['midline'];
}
