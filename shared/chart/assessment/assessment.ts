import type { Beginning, Fact, Kind } from '../kind.ts';
import { screenFacts } from '../screen/screen.ts';
import { findingsOf, PART_IDS, partOf } from './parts.ts';
import { assessmentProse } from './prose.ts';
import { missingFromAssessment } from './rules.ts';
import {
  type AssessmentBody,
  assessmentSchema,
  type EarlierAssessment,
  emptyAssessment,
  findingsIn,
} from './schema.ts';

/**
 * The first of an episode begins empty. A re-assessment begins with the items of the baseline and of last time,
 * their values empty, and keeps both beside it. Red flags are asked anew.
 */
function begin({ previous }: Beginning<AssessmentBody>): AssessmentBody {
  if (previous === null || !previous.isSameEpisode) return emptyAssessment();
  const { entryId, date, body } = previous;
  const last: EarlierAssessment = { entryId, date, findings: findingsIn(body) };
  return {
    ...emptyAssessment(),
    purpose: 're-assessment',
    ...findingsOf((id) => partOf(id).again(body[id])),
    baseline: body.baseline ?? last,
    last: body.baseline === null ? null : last,
  };
}

/** What each section found, and what was asked about risks. */
const facts = (body: AssessmentBody): Fact[] => [
  ...screenFacts(body),
  ...PART_IDS.flatMap((id) => partOf(id).facts(body[id])),
];

/** An assessment: what was asked, seen, felt and measured. */
export const assessment: Kind<AssessmentBody> = {
  id: 'assessment',
  version: 1,
  isEncounter: true,
  schema: assessmentSchema,
  upgrade: (body) => body,
  empty: emptyAssessment,
  begin,
  missing: missingFromAssessment,
  facts,
  prose: assessmentProse,
  excerpt: ({ impression, complaints }) =>
    [impression.words, ...complaints.map(({ name }) => name)].find((said) => said.trim() !== '') ?? '',
  signatures: () => [],
  charge: () => null,
};
