import { bandNameOf, shortNameOf, valueText } from '../../../clinical/measures/names.ts';
import type { Text } from '../../../text/text.ts';
import type { NamedFinding } from '../part.ts';
import { definitionOf, type MeasureRow } from './schema.ts';

/** `ODI, 32%, moderate disability`. */
export const measureFindings = (rows: readonly MeasureRow[], text: Text): NamedFinding[] =>
  rows.flatMap((row) => {
    const definition = definitionOf(row);
    if (definition === null || row.score === null) return [];
    const { value, band } = row.score;
    const words = [shortNameOf(definition, text), valueText(definition, value, text)];
    if (band !== null) words.push(bandNameOf(band, text));
    return [{ id: row.instrument, words: words.join(', ') }];
  });
