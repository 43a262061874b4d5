import { stepOf } from './change.ts';
import type { Instrument } from './instrument.ts';
import { inLastDecimal } from './rounding.ts';

/**
 * The score at which the change from a baseline is as important to patients as a published figure asks (its MCID): in the
 * decimals of the instrument, rounded towards more change, and never beyond its range. The row of that id is taken, or
 * the first. Null where no figure is known, where it cannot be judged at this baseline, and where the baseline leaves
 * no room to be better.
 */
export function targetFrom(instrument: Instrument, baseline: number, mcid = ''): number | null {
  const { decimals, direction, range } = instrument;
  const rows = instrument.mcid.filter(({ of }) => of === 'score');
  const amount = (rows.find(({ id }) => id === mcid) ?? rows[0])?.amount;
  if (amount === undefined || amount.kind === 'level') return null;
  const needed =
    amount.kind === 'percent'
      ? (Math.abs(baseline) * amount.value) / 100
      : amount.kind === 'absolute'
        ? amount.value
        : stepOf(amount.steps, baseline);
  if (needed === null || needed <= 0) return null;
  const scale = 10 ** decimals;
  // Whole units of the last decimal; what binary fractions add above them is no change asked for.
  const change = Math.ceil(Number((needed * scale).toFixed(6)));
  const from = inLastDecimal(baseline, decimals);
  const aimed = direction === 'higher-is-better' ? from + change : from - change;
  const target = Math.min(range.high * scale, Math.max(range.low * scale, aimed)) / scale;
  return (direction === 'higher-is-better' ? target > baseline : target < baseline) ? target : null;
}
