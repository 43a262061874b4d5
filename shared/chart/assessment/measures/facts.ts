import type { Instrument } from '../../../clinical/measures/instrument.ts';
import type { Fact } from '../../kind.ts';
import { definitionOf, type MeasureRow } from './schema.ts';

/** The unit of a score as facts name it, the same in every language; a level has none. */
function unitOf({ unit, range }: Instrument): string {
  switch (unit) {
    case 'points':
      return `/${range.high}`;
    case 'percent':
      return '%';
    case 'millimetres':
      return 'mm';
    case 'days':
      return 'd';
    case 'level':
      return '';
  }
}

/** Each score; what has none is no measurement. */
export const measureFacts = (rows: readonly MeasureRow[]): Fact[] =>
  rows.flatMap((row): Fact[] => {
    const definition = definitionOf(row);
    if (!row.score) return [];
    return [
      {
        type: 'measurement',
        measure: row.instrument,
        occasion: 'assessment',
        value: row.score.value,
        unit: definition ? unitOf(definition) : '',
      },
    ];
  });
