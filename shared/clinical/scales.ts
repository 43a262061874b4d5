import { z } from 'zod';

/** Numeric pain rating, 0 (none) to 10 (worst imaginable), whole numbers. A generic scale. */
export const PAIN_SCALE = { low: 0, high: 10 } as const;
export const painScore = () =>
  z.int('not-valid').min(PAIN_SCALE.low, 'out-of-range').max(PAIN_SCALE.high, 'out-of-range');

/** Walton's pressure scale, 0–5, whole numbers (clinical knowledge F1). */
export const PRESSURE_SCALE = { low: 0, high: 5 } as const;
export const pressureLevel = () =>
  z.int('not-valid').min(PRESSURE_SCALE.low, 'out-of-range').max(PRESSURE_SCALE.high, 'out-of-range');
