import { z } from 'zod';
import { GAITS, GUARDINGS, postureRow, SKIN_FINDINGS } from '../../../clinical/posture.ts';
import { canonicalJson } from '../../../practice/canonical.ts';
import { freeText } from '../../../practice/fields.ts';
import type { Part } from '../part.ts';
import { observationFindings } from './findings.ts';

const MOST_ROWS = 100;

/** What is seen before hands touch. Empty lists mean "not recorded", never "normal". */
export const observationSchema = z.object({
  posture: z.array(postureRow).max(MOST_ROWS, 'too-large'),
  gait: z.array(z.enum(GAITS)),
  guarding: z.array(z.enum(GUARDINGS)),
  skin: z.array(z.enum(SKIN_FINDINGS)),
  /** Where the skin shows it, and anything else that was seen. */
  note: freeText(),
});
export type Observation = z.infer<typeof observationSchema>;

const empty = (): Observation => ({ posture: [], gait: [], guarding: [], skin: [], note: '' });

/** Posture from four sides, gait, guarding and skin. */
export const observation: Part<Observation> = {
  schema: observationSchema,
  findings: observationFindings,
  empty,
  again: empty,
  isEmpty: (value) => canonicalJson(value) === canonicalJson(empty()),
  missing: () => [],
  facts: () => [],
  tell: () => ({ paragraphs: [] }),
};
