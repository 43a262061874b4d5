import type { Place } from '../places.ts';
import type { RegionId } from '../regions.ts';
import type { SpecialTestId } from './all.ts';
import { testsIn } from './all.ts';
import { CLUSTERS, type ClusterId } from './clusters.ts';
import { TEST_REGIONS, type TestRegion } from './test.ts';

/**
 * Where tests are looked for when a complaint lies there: the joint itself and those that send pain to it. An order
 * of looking and nothing more; every other test is found by its name. General knowledge.
 */
const TESTED: Partial<Record<RegionId, readonly TestRegion[]>> = {
  'neck-posterior': ['cervical', 'thoracic-outlet'],
  'neck-anterior': ['cervical', 'thoracic-outlet'],
  'upper-trapezius': ['cervical', 'shoulder'],
  shoulder: ['shoulder', 'cervical'],
  scapula: ['shoulder', 'cervical'],
  'upper-back': ['cervical', 'thoracic-outlet'],
  'upper-arm': ['shoulder', 'cervical', 'thoracic-outlet'],
  elbow: ['elbow', 'cervical'],
  forearm: ['elbow', 'wrist-hand', 'cervical'],
  wrist: ['wrist-hand', 'cervical'],
  hand: ['wrist-hand', 'cervical', 'thoracic-outlet'],
  'low-back': ['lumbar', 'sacroiliac'],
  sacrum: ['sacroiliac', 'lumbar'],
  sacroiliac: ['sacroiliac', 'lumbar'],
  gluteal: ['sacroiliac', 'lumbar', 'hip'],
  hip: ['hip', 'sacroiliac', 'lumbar'],
  'thigh-anterior': ['hip', 'lumbar'],
  'thigh-posterior': ['lumbar', 'hip'],
  'thigh-lateral': ['hip', 'lumbar'],
  'thigh-medial': ['hip', 'lumbar'],
  knee: ['knee', 'hip'],
  calf: ['lumbar', 'ankle-foot'],
  shin: ['lumbar', 'ankle-foot'],
  ankle: ['ankle-foot'],
  foot: ['ankle-foot', 'lumbar'],
};

/** The regions of tests to look in first, head to foot. */
export function testRegionsFor(places: readonly Place[]): readonly TestRegion[] {
  const named = new Set(places.flatMap(({ region }) => TESTED[region] ?? []));
  return TEST_REGIONS.filter((region) => named.has(region));
}

/** Those of the tests that lie in the regions first, each part in the order it came in. */
export function suggestedFirst(
  tests: readonly SpecialTestId[],
  regions: readonly TestRegion[],
): readonly SpecialTestId[] {
  const near = new Set(regions.flatMap(testsIn));
  return [...tests.filter((id) => near.has(id)), ...tests.filter((id) => !near.has(id))];
}

/** The clusters most of whose tests lie in the regions. */
export function clustersFor(regions: readonly TestRegion[]): readonly ClusterId[] {
  const near = new Set(regions.flatMap(testsIn));
  return CLUSTERS.filter(({ tests }) => tests.filter((id) => near.has(id)).length > tests.length / 2).map(
    ({ id }) => id,
  );
}
