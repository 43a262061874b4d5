import type { Fact, Missing } from '../../kind.ts';
import type { Part } from '../part.ts';
import { palpationFindings } from './findings.ts';
import { palpationLines } from './prose.ts';
import { emptyPalpation, isUnpalpated, type Palpation, palpationSchema } from './schema.ts';

/** A finding has a side: left and right are never guessed. */
const missing = ({ rows }: Palpation): Missing[] =>
  rows.flatMap((row, index) =>
    row.side === '' && !isUnpalpated(row)
      ? [{ path: `palpation.rows.${index}.side`, reason: 'finding-side' }]
      : [],
  );

const facts = ({ rows }: Palpation): Fact[] =>
  rows.flatMap((row): Fact[] => {
    const { region, side, tone, tenderness, triggerPoint, textures } = row;
    return side === '' || isUnpalpated(row)
      ? []
      : [{ type: 'palpation', region, side, tone, tenderness, triggerPoint, textures }];
  });

/** What hands found, region by region. */
export const palpation: Part<Palpation> = {
  schema: palpationSchema,
  findings: palpationFindings,
  empty: () => ({ rows: [], note: '' }),
  again: ({ rows }) => ({
    rows: rows.map(({ id, region, side }) => ({ ...emptyPalpation(id, region), side })),
    note: '',
  }),
  isEmpty: ({ rows, note }) => rows.every(isUnpalpated) && note.trim() === '',
  missing,
  facts,
  tell: (value, earlier, context) => ({ paragraphs: palpationLines(value, earlier, context) }),
};
