import { neededAt, scoreReaching } from './change.ts';
import type { Instrument } from './instrument.ts';

/**
 * The score to aim at from a baseline: the nearest at which the change is as important to patients as a published figure
 * asks (its MCID), or the best there is where no score reaches it. The row of that id is taken, or the first. Null where
 * no figure is known, where it does not say it at this baseline, and where the baseline leaves no room to be better.
 */
export function targetFrom(instrument: Instrument, baseline: number, mcid = ''): number | null {
  const rows = instrument.mcid.filter(({ of }) => of === 'score');
  const row = rows.find(({ id }) => id === mcid) ?? rows[0];
  const needed = row === undefined ? null : neededAt(row.amount, baseline);
  if (row === undefined || needed === null || needed <= 0) return null;
  const { direction, range } = instrument;
  const isUp = direction === 'higher-is-better';
  const target = scoreReaching(instrument, row, baseline) ?? (isUp ? range.high : range.low);
  return (isUp ? target > baseline : target < baseline) ? target : null;
}
