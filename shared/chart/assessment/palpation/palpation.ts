import { z } from 'zod';
import { type PalpationRow, palpationRow } from '../../../clinical/palpation.ts';
import { freeText } from '../../../practice/fields.ts';
import type { Part } from '../part.ts';
import { palpationFindings } from './findings.ts';

const MOST_ROWS = 100;

export const palpationSchema = z.object({
  rows: z.array(palpationRow).max(MOST_ROWS, 'too-large'),
  note: freeText(),
});
export type Palpation = z.infer<typeof palpationSchema>;

export const emptyPalpation = (id: string, region: PalpationRow['region']): PalpationRow => ({
  id,
  region,
  side: '',
  tone: '',
  tenderness: null,
  textures: [],
  temperature: '',
  fascia: '',
  fascialDirections: [],
  triggerPoint: '',
  refersTo: [],
  note: '',
});

const isBlank = (row: PalpationRow): boolean =>
  row.tone === '' &&
  row.tenderness === null &&
  row.textures.length === 0 &&
  row.temperature === '' &&
  row.fascia === '' &&
  row.triggerPoint === '' &&
  row.note.trim() === '';

/** What hands found, region by region. */
export const palpation: Part<Palpation> = {
  schema: palpationSchema,
  findings: palpationFindings,
  empty: () => ({ rows: [], note: '' }),
  again: ({ rows }) => ({
    rows: rows.map(({ id, region, side }) => ({ ...emptyPalpation(id, region), side })),
    note: '',
  }),
  isEmpty: ({ rows, note }) => rows.every(isBlank) && note.trim() === '',
  missing: () => [],
  facts: () => [],
  tell: () => ({ paragraphs: [] }),
};
