/** An assessment: the frame here, the words of each section in a file of its own. What is examined is named in `examination`. */
import { bodyChart } from './assessment/bodyChart.ts';
import { complaint } from './assessment/complaint.ts';
import { frame } from './assessment/frame.ts';
import { impression } from './assessment/impression.ts';
import { measures } from './assessment/measures.ts';
import { motion } from './assessment/motion.ts';
import { neurology } from './assessment/neurology.ts';
import { observation } from './assessment/observation.ts';
import { palpation } from './assessment/palpation.ts';
import { tests } from './assessment/tests.ts';

export const assessment = {
  ...frame,
  complaint,
  bodyChart,
  measures,
  observation,
  palpation,
  motion,
  neurology,
  tests,
  impression,
};
