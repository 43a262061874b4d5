import type { MeasureEntry } from '../../../clinical/measures/result.ts';
import type { Part } from '../part.ts';
import { measureFindings } from './findings.ts';
import { type MeasureRow, measuresSchema } from './schema.ts';

/** Whether nothing was answered; activities alone are no answer. */
const isBlank = ({ entry }: MeasureRow): boolean =>
  entry.by === 'items' && entry.answers.every((answer) => answer === null);

/** Empty of answers; the patient's activities stay, so that the same ones are rated again. */
const again = (entry: MeasureEntry): MeasureEntry => ({
  by: 'items',
  answers: [],
  activities: entry.by === 'items' ? entry.activities : [],
});

/** Outcome measures: each with what was entered, the score, and the definition it was scored under. */
export const measures: Part<MeasureRow[]> = {
  schema: measuresSchema,
  findings: measureFindings,
  empty: () => [],
  again: (value) => value.map((row) => ({ ...row, entry: again(row.entry), score: null })),
  isEmpty: (value) => value.every(isBlank),
  missing: () => [],
  facts: () => [],
  tell: () => ({ paragraphs: [] }),
};
