import { z } from 'zod';
import { SENSITIVE_AREA_IDS } from '../../clinical/sensitiveAreas.ts';
import { canonicalJson } from '../../practice/canonical.ts';
import { plainDate } from '../../practice/dates.ts';
import { freeText } from '../../practice/fields.ts';
import { idSchema } from '../entry.ts';
import { flagActionSchema, redFlagAnswers } from '../screen/screen.ts';
import { findingsOf, PART_IDS, PARTS, type PartId, partOf } from './parts.ts';
import { PURPOSES, SECTION_IDS } from './sections.ts';

/** More than there are flags. */
const MOST_ACTIONS = 100;

const findings = {
  complaints: PARTS.complaints.schema,
  bodyChart: PARTS.bodyChart.schema,
  measures: PARTS.measures.schema,
  observation: PARTS.observation.schema,
  palpation: PARTS.palpation.schema,
  motion: PARTS.motion.schema,
  neurology: PARTS.neurology.schema,
  tests: PARTS.tests.schema,
  impression: PARTS.impression.schema,
};

/** An earlier assessment as this one looks back at it: a copy, so that the entry reads by itself for ever. */
const earlierSchema = z.object({ entryId: idSchema, date: plainDate(), findings: z.object(findings) });
export type EarlierAssessment = z.infer<typeof earlierSchema>;

/**
 * A text of the therapist's own in the place of the sentences that a section's facts make. `of` is what the facts
 * were when she wrote it (`canonicalJson`): once they differ, the text has to be looked at again.
 */
const editedSchema = z.object({ text: freeText(), of: z.string() });
export type Edited = z.infer<typeof editedSchema>;

export const assessmentSchema = z.object({
  purpose: z.enum(PURPOSES),
  /** Sections that the therapist said she did not examine. */
  skipped: z.array(z.enum(SECTION_IDS)),
  /** The red flags, asked at every assessment, and what was done about a positive one. */
  redFlags: redFlagAnswers(),
  flagActions: z.array(flagActionSchema).max(MOST_ACTIONS, 'too-large'),
  /** Sensitive areas agreed to by word of mouth, after a written consent for the plan. */
  verbalConsent: z.array(z.enum(SENSITIVE_AREA_IDS)),
  ...findings,
  edited: z.partialRecord(z.enum(SECTION_IDS), editedSchema),
  /** The first assessment of the episode, and the last before this one where that is another. */
  baseline: earlierSchema.nullable(),
  last: earlierSchema.nullable(),
});
export type AssessmentBody = z.infer<typeof assessmentSchema>;

export const emptyAssessment = (): AssessmentBody => ({
  purpose: 'initial',
  skipped: [],
  redFlags: {},
  flagActions: [],
  verbalConsent: [],
  ...findingsOf((id) => partOf(id).empty()),
  edited: {},
  baseline: null,
  last: null,
});

/** What an assessment found, without the frame around it. */
export const findingsIn = (body: AssessmentBody) => findingsOf((id) => body[id]);

/** Whether a section is still what the re-assessment began with: what was carried over was not asked again. */
function isAsBegun({ baseline, last, ...body }: AssessmentBody, id: PartId): boolean {
  const before = last ?? baseline;
  return before !== null && canonicalJson(body[id]) === canonicalJson(partOf(id).again(before.findings[id]));
}

/** Whether anything was recorded in a section. */
export const isExamined = (body: AssessmentBody, section: AssessmentBody['skipped'][number]): boolean =>
  section === 'flags'
    ? Object.values(body.redFlags).some((answer) => answer !== 'not-asked')
    : !partOf(section).isEmpty(body[section]) && !isAsBegun(body, section);

/** The sections with anything recorded, in the order of examining. */
export const examined = (body: AssessmentBody) => SECTION_IDS.filter((id) => isExamined(body, id));
export { PART_IDS };
