import { z } from 'zod';
import { type PalpationRow, palpationRow } from '../../../clinical/palpation.ts';
import { freeText } from '../../../practice/fields.ts';

/** More than anybody palpates. */
export const MOST_PALPATED = 100;

export const palpationSchema = z.object({
  rows: z.array(palpationRow).max(MOST_PALPATED, 'too-large'),
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

/** Whether nothing was found in the region: it is listed, and not palpated yet. */
export const isUnpalpated = (row: PalpationRow): boolean =>
  row.tone === '' &&
  row.tenderness === null &&
  row.textures.length === 0 &&
  row.temperature === '' &&
  row.fascia === '' &&
  row.triggerPoint === '' &&
  row.note.trim() === '';
