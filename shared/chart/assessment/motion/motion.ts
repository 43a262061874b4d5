import { emptyMotion } from '../../../clinical/motion/record.ts';
import type { Missing } from '../../kind.ts';
import type { Part } from '../part.ts';
import { motionFacts } from './facts.ts';
import { motionFindings } from './findings.ts';
import { tellMotion } from './prose.ts';
import { emptyMotionSection, isMotionBlank, type Motion, motionSchema } from './schema.ts';

/** A finding has to be on a side: one on neither cannot be compared with anything, and not be read. */
const missing = ({ rows }: Motion): Missing[] =>
  rows.flatMap((row, index) =>
    row.side === '' && !isMotionBlank(row)
      ? [{ path: `motion.rows.${index}.side`, reason: 'finding-side' }]
      : [],
  );

/** The same cells, measured in the same way, empty; one that was left empty then is asked for again. */
const again = (value: Motion): Motion => ({
  ...value,
  rows: value.rows
    .filter(({ side }) => side !== '')
    .map(({ id, movement, side, type, unit, instrument }) => ({
      ...emptyMotion(id, movement),
      side,
      type,
      unit,
      instrument,
    })),
  note: '',
});

/** Range of motion. */
export const motion: Part<Motion> = {
  schema: motionSchema,
  findings: motionFindings,
  empty: emptyMotionSection,
  again,
  isEmpty: ({ rows, note }) => rows.every(isMotionBlank) && note.trim() === '',
  missing,
  facts: motionFacts,
  tell: tellMotion,
};
