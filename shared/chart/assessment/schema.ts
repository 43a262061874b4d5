import { z } from 'zod';
import { bodyChartSchema, emptyBodyChart } from '../../clinical/body/mark.ts';
import { sensationRow } from '../../clinical/levels.ts';
import { measureResultSchema } from '../../clinical/measures/result.ts';
import { motionRow } from '../../clinical/motion/record.ts';
import { palpationRow } from '../../clinical/palpation.ts';
import { GAITS, GUARDINGS, postureRow, SKIN_FINDINGS } from '../../clinical/posture.ts';
import { reflexRow } from '../../clinical/reflexes.ts';
import { testRow } from '../../clinical/specialTests/results.ts';
import { strengthRow } from '../../clinical/strength.ts';
import { freeText, line } from '../../practice/fields.ts';
import { idSchema } from '../entry.ts';
import { flagActionSchema, redFlagAnswers } from '../screen/screen.ts';
import { complaintSchema } from './complaint.ts';
import { emptyImpression, impressionSchema } from './impression.ts';
import { ASSESSMENT_SECTIONS, ASSESSMENT_TYPES } from './sections.ts';

/** More rows of one sort than any examination has. */
export const MOST_ROWS = 300;
const rows = <Row extends z.ZodType>(row: Row) => z.array(row).max(MOST_ROWS, 'too-large');

/** An assessment. Empty and null mean "not recorded", never "normal"; a section may say it was not examined. */
export const assessmentSchema = z.object({
  type: z.enum(ASSESSMENT_TYPES),
  /** The signed assessment that this one is measured against. */
  baseline: idSchema.nullable(),
  notExamined: z.array(z.enum(ASSESSMENT_SECTIONS)),
  complaints: rows(complaintSchema),
  redFlags: redFlagAnswers(),
  flagActions: rows(flagActionSchema),
  chart: bodyChartSchema,
  posture: rows(postureRow),
  gait: z.array(z.enum(GAITS)),
  guarding: z.array(z.enum(GUARDINGS)),
  skin: z.array(z.enum(SKIN_FINDINGS)),
  observation: freeText(),
  palpation: rows(palpationRow),
  motion: rows(motionRow),
  /** The id of the reference table that motion is compared with; empty for none. */
  motionReference: line(60),
  strength: rows(strengthRow),
  reflexes: rows(reflexRow),
  sensation: rows(sensationRow),
  tests: rows(testRow),
  measures: rows(measureResultSchema),
  impression: impressionSchema,
  /** The prose of a section as the therapist rewrote it; the others read as they are recorded. */
  rewritten: z.partialRecord(z.enum(ASSESSMENT_SECTIONS), freeText()),
});
export type AssessmentBody = z.infer<typeof assessmentSchema>;

export const emptyAssessment = (): AssessmentBody => ({
  type: 'initial',
  baseline: null,
  notExamined: [],
  complaints: [],
  redFlags: {},
  flagActions: [],
  chart: emptyBodyChart(),
  posture: [],
  gait: [],
  guarding: [],
  skin: [],
  observation: '',
  palpation: [],
  motion: [],
  motionReference: '',
  strength: [],
  reflexes: [],
  sensation: [],
  tests: [],
  measures: [],
  impression: emptyImpression(),
  rewritten: {},
});
