import { resultOf } from '../../../clinical/measures/result.ts';
import { SCORER_VERSION } from '../../../clinical/measures/score.ts';
import type { Missing } from '../../kind.ts';
import type { Part } from '../part.ts';
import { emptiedEntry, isUntouchedEntry } from './edit.ts';
import { measureFacts } from './facts.ts';
import { measureFindings } from './findings.ts';
import { tellMeasures } from './prose.ts';
import { definitionOf, type MeasureRow, measurePath, measuresSchema } from './schema.ts';

/** Whether the score is what the scorer makes of the entry, as far as this version of both can say. */
function isTrue(row: MeasureRow): boolean {
  const definition = definitionOf(row);
  if (!definition) return true;
  const { score } = row;
  if (score && (score.version !== definition.version || score.scorer !== SCORER_VERSION)) return true;
  const outcome = resultOf(definition, row.entry);
  if (!outcome.ok || !score) return !outcome.ok && !score;
  const { value, band, form } = outcome.result;
  return score.value === value && score.band === band && score.form === form;
}

/**
 * No form has to be complete: one that cannot be scored is kept and says why. A score that its answers do not give
 * cannot be signed; the window makes none, so it would come from elsewhere.
 */
const missing = (rows: readonly MeasureRow[]): Missing[] =>
  rows
    .filter((row) => !isTrue(row))
    .map(({ instrument }) => ({ path: measurePath(instrument), reason: 'measure-score' }));

/** Outcome measures: each with what was entered, the score, and the definition it was scored under. */
export const measures: Part<MeasureRow[]> = {
  schema: measuresSchema,
  findings: measureFindings,
  empty: () => [],
  again: (rows) => rows.map((row) => ({ ...row, entry: emptiedEntry(row.entry), aside: null, score: null })),
  isEmpty: (rows) => rows.every(({ entry }) => isUntouchedEntry(entry)),
  missing,
  facts: measureFacts,
  tell: tellMeasures,
};
