import { z } from 'zod';
import { sensationRow } from '../../../clinical/levels.ts';
import { reflexRow } from '../../../clinical/reflexes.ts';
import { strengthRow } from '../../../clinical/strength.ts';
import { freeText } from '../../../practice/fields.ts';
import type { Part } from '../part.ts';
import { missingFromNeurology, neurologyFacts } from './facts.ts';
import { neurologyFindings } from './findings.ts';
import { tellNeurology } from './prose.ts';

const MOST_ROWS = 200;

export const neurologySchema = z.object({
  strength: z.array(strengthRow).max(MOST_ROWS, 'too-large'),
  reflexes: z.array(reflexRow).max(MOST_ROWS, 'too-large'),
  sensation: z.array(sensationRow).max(MOST_ROWS, 'too-large'),
  note: freeText(),
});
export type Neurology = z.infer<typeof neurologySchema>;

/** Strength, reflexes and sensation. */
export const neurology: Part<Neurology> = {
  schema: neurologySchema,
  findings: neurologyFindings,
  empty: () => ({ strength: [], reflexes: [], sensation: [], note: '' }),
  again: ({ strength, reflexes, sensation }) => ({
    strength: strength.map((row) => ({ ...row, grade: '', painLimited: false, resisted: '' })),
    reflexes: reflexes.map((row) => ({ ...row, grade: '', clonus: '' })),
    sensation: sensation.map((row) => ({ ...row, finding: '' })),
    note: '',
  }),
  isEmpty: ({ strength, reflexes, sensation, note }) =>
    strength.every(({ grade, resisted }) => grade === '' && resisted === '') &&
    reflexes.every(({ grade, clonus }) => grade === '' && clonus === '') &&
    sensation.every(({ finding }) => finding === '') &&
    note.trim() === '',
  missing: missingFromNeurology,
  facts: neurologyFacts,
  tell: tellNeurology,
};
