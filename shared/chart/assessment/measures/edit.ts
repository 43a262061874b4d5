import type { Instrument } from '../../../clinical/measures/instrument.ts';
import { type MeasureEntry, resultOf } from '../../../clinical/measures/result.ts';
import { definitionOf, type MeasureRow, rowOf } from './schema.ts';

/**
 * Changes of the outcome measures, by the id of their instrument. Whatever changes what was entered scores it anew, so
 * that a row never holds a score that its answers do not give.
 */
export type MeasureRows = readonly MeasureRow[];

export type ItemsEntry = Extract<MeasureEntry, { by: 'items' }>;
export type TotalEntry = Extract<MeasureEntry, { by: 'total' }>;
/** The two ways to enter a form: answer by answer, or the total that was added up on paper. */
export type Way = MeasureEntry['by'];

export const blankEntry = (way: Way): MeasureEntry =>
  way === 'items'
    ? { by: 'items', answers: [], activities: [] }
    : { by: 'total', total: null, answered: null, subtotal: null };

/** Whether nothing was answered; activities alone are no answer. */
export const isBlankEntry = (entry: MeasureEntry): boolean =>
  entry.by === 'items'
    ? entry.answers.every((answer) => answer === null)
    : entry.total === null && entry.answered === null && entry.subtotal === null;

/** Whether nothing was typed at all: neither an answer nor what the patient calls an activity. */
export const isUntouchedEntry = (entry: MeasureEntry): boolean =>
  isBlankEntry(entry) && (entry.by !== 'items' || entry.activities.every((name) => name.trim() === ''));

/** Empty of answers; the way stays, and the patient's activities, so that the same ones are rated again. */
export const emptiedEntry = (entry: MeasureEntry): MeasureEntry =>
  entry.by === 'items' ? { ...entry, answers: [] } : blankEntry('total');

/** A row with that entry, scored; without a known definition it keeps what it had. */
function scored(row: MeasureRow, entry: MeasureEntry): MeasureRow {
  const definition = definitionOf(row);
  if (!definition) return row;
  const outcome = resultOf(definition, entry);
  if (!outcome.ok) return { ...row, entry, score: null };
  const { instrument: _id, entry: _entry, ...score } = outcome.result;
  return { ...row, entry, score };
}

const rowFor = (definition: Instrument): MeasureRow => ({
  instrument: definition.id,
  own: definition.own ? definition : null,
  entry: blankEntry('items'),
  aside: null,
  score: null,
});

const withRow = (rows: MeasureRows, id: string, change: (row: MeasureRow) => MeasureRow): MeasureRow[] =>
  rows.map((row) => (row.instrument === id ? change(row) : row));

/** The instrument added at the end, unless it is there. */
export const withInstrument = (rows: MeasureRows, definition: Instrument): MeasureRow[] =>
  rowOf(rows, definition.id) ? [...rows] : [...rows, rowFor(definition)];

export const withoutInstrument = (rows: MeasureRows, id: string): MeasureRow[] =>
  rows.filter(({ instrument }) => instrument !== id);

/** An own instrument in its newer version, empty: an answer of the one is not an answer of the other. */
export const withNewerVersion = (rows: MeasureRows, definition: Instrument): MeasureRow[] =>
  withRow(rows, definition.id, () => rowFor(definition));

/** The answer to an instrument of one item, which has a row as long as it is answered. */
export function withRating(rows: MeasureRows, definition: Instrument, answer: number | null): MeasureRow[] {
  if (answer === null) return withoutInstrument(rows, definition.id);
  return withAnswer(withInstrument(rows, definition), definition.id, 0, answer);
}

export const withEntry = (rows: MeasureRows, id: string, entry: MeasureEntry): MeasureRow[] =>
  withRow(rows, id, (row) => scored(row, entry));

const withItems = (rows: MeasureRows, id: string, change: (entry: ItemsEntry) => ItemsEntry): MeasureRow[] =>
  withRow(rows, id, (row) => (row.entry.by === 'items' ? scored(row, change(row.entry)) : row));

/** A list with that value at that place, whatever its length. */
const placed = <Value>(list: readonly Value[], index: number, value: Value, gap: Value): Value[] =>
  Array.from({ length: Math.max(list.length, index + 1) }, (_, at) =>
    at === index ? value : (list[at] ?? gap),
  );

/** The answer to an item, counted from zero; null is unanswered. */
export const withAnswer = (
  rows: MeasureRows,
  id: string,
  index: number,
  answer: number | null,
): MeasureRow[] =>
  withItems(rows, id, (entry) => ({ ...entry, answers: placed(entry.answers, index, answer, null) }));

/** What the patient calls the activity at that place. */
export const withActivity = (rows: MeasureRows, id: string, index: number, activity: string): MeasureRow[] =>
  withItems(rows, id, (entry) => ({ ...entry, activities: placed(entry.activities, index, activity, '') }));

/** A part of the total that was added up on paper. */
export const withTotal = (
  rows: MeasureRows,
  id: string,
  part: Partial<Pick<TotalEntry, 'total' | 'answered' | 'subtotal'>>,
): MeasureRow[] =>
  withRow(rows, id, (row) => (row.entry.by === 'total' ? scored(row, { ...row.entry, ...part }) : row));

/** Entered the other way from now on; what was typed this way waits until she changes back. */
export const withWay = (rows: MeasureRows, id: string, way: Way): MeasureRow[] =>
  withRow(rows, id, (row) => {
    if (row.entry.by === way) return row;
    const entry = row.aside?.by === way ? row.aside : blankEntry(way);
    return { ...scored(row, entry), aside: isUntouchedEntry(row.entry) ? null : row.entry };
  });
