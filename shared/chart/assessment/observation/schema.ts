import { z } from 'zod';
import {
  GAITS,
  GUARDINGS,
  type PostureFindingId,
  type PostureRow,
  postureRow,
  SKIN_FINDINGS,
} from '../../../clinical/posture.ts';
import { freeText } from '../../../practice/fields.ts';

/** More than posture can show. */
export const MOST_POSTURE = 100;

/** What is seen before hands touch. Empty lists mean "not recorded", never "normal". */
export const observationSchema = z.object({
  posture: z.array(postureRow).max(MOST_POSTURE, 'too-large'),
  gait: z.array(z.enum(GAITS)),
  guarding: z.array(z.enum(GUARDINGS)),
  skin: z.array(z.enum(SKIN_FINDINGS)),
  /** Where the skin shows it, and anything else that was seen. */
  note: freeText(),
});
export type Observation = z.infer<typeof observationSchema>;

export const emptyObservation = (): Observation => ({
  posture: [],
  gait: [],
  guarding: [],
  skin: [],
  note: '',
});

export const newPosture = (
  id: string,
  finding: PostureFindingId,
  view: PostureRow['view'],
  side: PostureRow['side'],
): PostureRow => ({ id, finding, view, side, degree: '', note: '' });
