/** Plain statistics over samples, whatever their order. */

/** The smallest sample that is not exceeded by that part of all (`0.99`): nearest rank, nothing is invented. */
export function quantile(samples: readonly number[], part: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const found = sorted[Math.max(Math.ceil(part * sorted.length), 1) - 1];
  if (found === undefined) throw new Error('There is nothing to measure.');
  return found;
}

/** The middle sample, or the mean of the two in the middle. */
export function median(samples: readonly number[]): number {
  const reversed = samples.map((sample) => -sample);
  return (quantile(samples, 0.5) - quantile(reversed, 0.5)) / 2;
}

export interface Summary {
  count: number;
  least: number;
  p50: number;
  p90: number;
  p99: number;
  most: number;
}

export const summaryOf = (samples: readonly number[]): Summary => ({
  count: samples.length,
  least: quantile(samples, 0),
  p50: median(samples),
  p90: quantile(samples, 0.9),
  p99: quantile(samples, 0.99),
  most: quantile(samples, 1),
});

/** Each sample over its pair, taken right beside it: what slows both down falls out. */
export const ratios = (samples: readonly number[], pairs: readonly number[]): number[] =>
  samples.map((sample, index) => sample / (pairs[index] ?? Number.NaN));

/** How long that takes, in milliseconds. */
export async function took(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
