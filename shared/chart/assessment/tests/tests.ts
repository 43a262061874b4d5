import { z } from 'zod';
import { emptyTest, testRow } from '../../../clinical/specialTests/results.ts';
import { freeText } from '../../../practice/fields.ts';
import type { Part } from '../part.ts';
import { missingFromTests, testFacts } from './facts.ts';
import { testFindings } from './findings.ts';
import { tellTests } from './prose.ts';

const MOST_ROWS = 200;

export const testsSchema = z.object({
  rows: z.array(testRow).max(MOST_ROWS, 'too-large'),
  note: freeText(),
});
export type Tests = z.infer<typeof testsSchema>;

/** Special tests. One that is listed and not tested says nothing. */
export const tests: Part<Tests> = {
  schema: testsSchema,
  findings: testFindings,
  empty: () => ({ rows: [], note: '' }),
  again: ({ rows }) => ({
    rows: rows.map(({ id, test, side }) => ({ ...emptyTest(id, test), side })),
    note: '',
  }),
  isEmpty: ({ rows, note }) => rows.every(({ result }) => result === 'not-tested') && note.trim() === '',
  missing: missingFromTests,
  facts: testFacts,
  tell: tellTests,
};
