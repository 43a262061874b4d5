import { ARM_TESTS } from './arm.ts';
import { HIP_TESTS } from './hip.ts';
import { LEG_TESTS } from './leg.ts';
import { LUMBAR_TESTS } from './lumbar.ts';
import { NECK_TESTS } from './neck.ts';
import { SACROILIAC_TESTS } from './sacroiliac.ts';
import { SHOULDER_TESTS } from './shoulder.ts';
import type { SpecialTest, TestRegion } from './test.ts';

/** Every special test, head to foot. */
export const SPECIAL_TESTS = [
  ...NECK_TESTS,
  ...SHOULDER_TESTS,
  ...ARM_TESTS,
  ...LUMBAR_TESTS,
  ...SACROILIAC_TESTS,
  ...HIP_TESTS,
  ...LEG_TESTS,
] as const;

export type SpecialTestId = (typeof SPECIAL_TESTS)[number]['id'];
export const SPECIAL_TEST_IDS = SPECIAL_TESTS.map(({ id }) => id) as [SpecialTestId, ...SpecialTestId[]];

const BY_ID = new Map<SpecialTestId, SpecialTest>(SPECIAL_TESTS.map((test) => [test.id, test]));

/** The row of a special test. */
export function specialTestOf(id: SpecialTestId): SpecialTest {
  const found = BY_ID.get(id);
  if (!found) throw new Error('unknown special test');
  return found;
}

/** The tests of a region; one that serves two regions stands in both. */
export const testsIn = (region: TestRegion): readonly SpecialTestId[] =>
  SPECIAL_TEST_IDS.filter((id) => specialTestOf(id).regions.includes(region));
