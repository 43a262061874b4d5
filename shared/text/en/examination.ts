import { motion } from './examination/motion.ts';
import { neurology } from './examination/neurology.ts';
import { observation } from './examination/observation.ts';
import { results } from './examination/results.ts';
import { armTests } from './examination/tests/arm.ts';
import { hipTests } from './examination/tests/hip.ts';
import { legTests } from './examination/tests/leg.ts';
import { lumbarTests } from './examination/tests/lumbar.ts';
import { neckTests } from './examination/tests/neck.ts';
import { sacroiliacTests } from './examination/tests/sacroiliac.ts';
import { shoulderTests } from './examination/tests/shoulder.ts';

/** What is examined: motion, nerves, posture and palpation, special tests. */
export const examination = {
  ...motion,
  ...neurology,
  ...observation,
  ...results,
  /** Each special test: its name, what a positive one means, and how it is done. */
  test: {
    ...neckTests,
    ...shoulderTests,
    ...armTests,
    ...lumbarTests,
    ...sacroiliacTests,
    ...hipTests,
    ...legTests,
  },
};
