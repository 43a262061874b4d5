import type { examination as english } from '../en/examination.ts';
import type { Words } from '../text.ts';
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

export const examination: Words<typeof english> = {
  ...motion,
  ...neurology,
  ...observation,
  ...results,
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
