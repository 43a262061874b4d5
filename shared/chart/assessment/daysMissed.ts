import { DAYS_MISSED } from '../../clinical/measures/pain.ts';
import { type MeasureResult, resultOf } from '../../clinical/measures/result.ts';
import type { MeasureRow } from './measures/schema.ts';

const isTheirs = ({ instrument }: MeasureRow): boolean => instrument === DAYS_MISSED.id;

const scoreOf = ({ instrument: _instrument, entry: _entry, ...score }: MeasureResult): MeasureRow['score'] =>
  score;

/** Days missed in the last 4 weeks as the outcome measure has them, or null where they were not asked. */
export const daysMissedIn = (measures: readonly MeasureRow[]): number | null =>
  measures.find(isTheirs)?.score?.value ?? null;

/**
 * The days written into the outcome measure, the one place that holds them; `rowId` is for a row that is not there
 * yet. Null takes the answer away; the measure stays listed.
 */
export function withDaysMissed(
  measures: readonly MeasureRow[],
  days: number | null,
  rowId: string,
): MeasureRow[] {
  const entry: MeasureRow['entry'] = { by: 'items', answers: days === null ? [] : [days], activities: [] };
  const scored = resultOf(DAYS_MISSED, entry);
  const row: MeasureRow = {
    id: measures.find(isTheirs)?.id ?? rowId,
    instrument: DAYS_MISSED.id,
    own: null,
    entry,
    score: scored.ok ? scoreOf(scored.result) : null,
  };
  return measures.some(isTheirs) ? measures.map((one) => (isTheirs(one) ? row : one)) : [...measures, row];
}
