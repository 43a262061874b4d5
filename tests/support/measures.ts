import type { Instrument } from '#shared/clinical/measures/instrument.ts';
import { instrumentOf } from '#shared/clinical/measures/instruments.ts';
import { type MeasureEntry, type MeasureResult, resultOf } from '#shared/clinical/measures/result.ts';
import type { NotScored, Scored } from '#shared/clinical/measures/score.ts';

/** What a form is answered with: a number an item, null where it was left empty. */
export type Sheet = (number | null)[];

/** `[times, answer]` pairs written out: `sheet([8, 2], [2, null])` is eight twos and two empty items. */
export const sheet = (...runs: [times: number, answer: number | null][]): Sheet =>
  runs.flatMap(([times, answer]) => Array.from({ length: times }, () => answer));

export function instrument(id: string): Instrument {
  const found = instrumentOf(id);
  if (!found) throw new Error(`no instrument ${id}`);
  return found;
}

/** What a table of worked cases expects: a value and its band, or why there is no score. */
export const outcomeOf = (outcome: Scored | NotScored) =>
  outcome.ok ? [outcome.value, outcome.band] : [outcome.why];

/** The record of what was entered; a test that expects a score fails where there is none. */
export function kept(id: string, entry: MeasureEntry): MeasureResult {
  const outcome = resultOf(instrument(id), entry);
  if (!outcome.ok) throw new Error(`no score: ${outcome.why}`);
  return outcome.result;
}

export const byItems = (answers: Sheet, activities: string[] = []): MeasureEntry => ({
  by: 'items',
  answers,
  activities,
});
export const byTotal = (total: number, answered: number | null = null, subtotal: number | null = null) =>
  ({ by: 'total', total, answered, subtotal }) satisfies MeasureEntry;
