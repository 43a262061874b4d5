import { specialTestOf } from '../../../clinical/specialTests/all.ts';
import type { TestRow } from '../../../clinical/specialTests/results.ts';
import type { Fact, Missing } from '../../kind.ts';
import type { Tests } from './tests.ts';

/** What was done of the list, whatever came of it. */
export const tested = ({ rows }: Tests): readonly TestRow[] =>
  rows.filter(({ result }) => result !== 'not-tested');

export const testFacts = (value: Tests): Fact[] =>
  tested(value).map(({ test, side, result }) => ({ type: 'test', test, side, result }));

/** A test that is done once needs a side only where something was felt; one of a limb always. */
const needsSide = ({ test, side, result }: TestRow): boolean =>
  side === '' &&
  (specialTestOf(test).side === 'limb'
    ? result !== 'not-tested'
    : result === 'positive' || result === 'equivocal');

export const missingFromTests = ({ rows }: Tests): Missing[] =>
  rows.flatMap((row, index) =>
    needsSide(row) ? [{ path: `tests.rows.${index}.side`, reason: 'finding-side' }] : [],
  );
