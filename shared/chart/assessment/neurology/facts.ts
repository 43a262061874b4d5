import type { Fact, Missing } from '../../kind.ts';
import type { Neurology } from './neurology.ts';

export const neurologyFacts = ({ strength, reflexes, sensation }: Neurology): Fact[] => [
  ...strength.flatMap(({ action, side, grade, painLimited }): Fact[] =>
    grade === '' ? [] : [{ type: 'strength', action, side, grade, painLimited }],
  ),
  ...reflexes.flatMap(({ reflex, side, grade }): Fact[] =>
    grade === '' ? [] : [{ type: 'reflex', reflex, side, grade }],
  ),
  ...sensation.flatMap(({ level, side, sensation: by, finding }): Fact[] =>
    finding === '' ? [] : [{ type: 'sensation', level, side, sensation: by, finding }],
  ),
];

/** A finding without its side says nothing; the rows of the screen have theirs. */
export function missingFromNeurology({ strength, reflexes, sensation }: Neurology): Missing[] {
  const sideless = <Row extends { side: string }>(
    list: string,
    rows: readonly Row[],
    isRecorded: (row: Row) => boolean,
  ): Missing[] =>
    rows.flatMap((row, index) =>
      row.side === '' && isRecorded(row)
        ? [{ path: `neurology.${list}.${index}.side`, reason: 'finding-side' }]
        : [],
    );
  return [
    ...sideless('strength', strength, ({ grade, resisted }) => grade !== '' || resisted !== ''),
    ...sideless('reflexes', reflexes, ({ grade, clonus }) => grade !== '' || clonus !== ''),
    ...sideless('sensation', sensation, ({ finding }) => finding !== ''),
  ];
}
