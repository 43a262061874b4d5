import { z } from 'zod';
import { type Instrument, instrumentSchema } from '../../../clinical/measures/instrument.ts';
import { instrumentOf } from '../../../clinical/measures/instruments.ts';
import {
  type MeasureResult,
  measureEntrySchema,
  measureResultSchema,
} from '../../../clinical/measures/result.ts';

/** More than anybody measures at once. */
export const MOST_MEASURES = 30;

/**
 * One outcome measure as it is filled in; an instrument stands in one row only, and its id names the row. `score` is
 * what the scorer made of `entry` under the definition of then, and null while there is none; a signed one keeps it,
 * whatever becomes of the definition. An instrument of the therapist's own brings its definition with it, so that the
 * entry can be read without it.
 */
const measureRowSchema = z.object({
  instrument: measureResultSchema.shape.instrument,
  own: instrumentSchema.nullable(),
  entry: measureEntrySchema,
  /** What was typed the other way before she changed to this one: kept, and neither scored nor told. */
  aside: measureEntrySchema.nullable(),
  score: measureResultSchema.omit({ instrument: true, entry: true }).nullable(),
});
export type MeasureRow = z.infer<typeof measureRowSchema>;

const areDistinct = (rows: readonly MeasureRow[]) =>
  new Set(rows.map(({ instrument }) => instrument)).size === rows.length;

export const measuresSchema = z
  .array(measureRowSchema)
  .max(MOST_MEASURES, 'too-large')
  .refine(areDistinct, 'not-valid');

/** The definition that a row is filled in under, or null for an instrument that this version does not know. */
export const definitionOf = ({ instrument, own }: MeasureRow): Instrument | null =>
  own ?? instrumentOf(instrument);

/** The row as a result to compare, or null while it has no score. */
export const resultIn = ({ instrument, entry, score }: MeasureRow): MeasureResult | null =>
  score && { ...score, instrument, entry };

/** The row of that instrument, or undefined. */
export const rowOf = (rows: readonly MeasureRow[], instrument: string): MeasureRow | undefined =>
  rows.find((row) => row.instrument === instrument);

/** Where the fields of an instrument stand. */
export const measurePath = (instrument: string): string => `measures.${instrument}`;
