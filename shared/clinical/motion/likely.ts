import type { Place } from '../places.ts';
import type { RegionId } from '../regions.ts';
import type { JointId } from './movements.ts';

/**
 * The joints that are measured first for a complaint in a region: the joint itself, then the one that commonly
 * refers there or shares its muscles. An order to offer, never a rule. General knowledge.
 */
const LIKELY: Record<RegionId, readonly JointId[]> = {
  head: ['cervical'],
  face: ['cervical'],
  jaw: ['cervical'],
  'neck-posterior': ['cervical', 'shoulder'],
  'neck-anterior': ['cervical', 'shoulder'],
  'upper-trapezius': ['cervical', 'shoulder'],
  shoulder: ['shoulder', 'cervical'],
  scapula: ['shoulder', 'thoracic', 'cervical'],
  'upper-back': ['thoracic', 'cervical'],
  'mid-back': ['thoracic', 'lumbar'],
  'low-back': ['lumbar', 'hip'],
  sacrum: ['lumbar', 'hip'],
  sacroiliac: ['lumbar', 'hip'],
  gluteal: ['hip', 'lumbar'],
  'chest-wall': ['thoracic', 'shoulder'],
  breast: ['shoulder', 'thoracic'],
  abdomen: ['lumbar', 'hip'],
  'upper-arm': ['shoulder', 'elbow'],
  elbow: ['elbow', 'forearm'],
  forearm: ['forearm', 'wrist', 'elbow'],
  wrist: ['wrist', 'forearm'],
  hand: ['wrist'],
  hip: ['hip', 'lumbar'],
  'thigh-anterior': ['hip', 'knee'],
  'thigh-posterior': ['hip', 'knee', 'lumbar'],
  'thigh-lateral': ['hip', 'knee'],
  'thigh-medial': ['hip', 'knee'],
  knee: ['knee', 'hip'],
  calf: ['ankle', 'knee'],
  shin: ['ankle', 'knee'],
  ankle: ['ankle'],
  foot: ['ankle'],
};

/** The joints likely to be measured for those places: first joints of each place before second ones. */
export function likelyJoints(places: readonly Pick<Place, 'region'>[]): readonly JointId[] {
  const lists = places.map(({ region }) => LIKELY[region]);
  const most = Math.max(0, ...lists.map((list) => list.length));
  const byRank = Array.from({ length: most }, (_, rank) => lists.flatMap((list) => list[rank] ?? []));
  return [...new Set(byRank.flat())];
}
