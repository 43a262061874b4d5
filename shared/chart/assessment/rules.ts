import type { Instant } from '../../practice/dates.ts';
import { areasWithoutConsent } from '../background/areaConsent.ts';
import type { Background } from '../background/background.ts';
import type { EntryContent, Missing } from '../kind.ts';
import { needDay, needs, needTherapist } from '../needs.ts';
import { unsettledFlags } from '../screen/screen.ts';
import { isOnsetLater } from './complaint/onset.ts';
import { isStale } from './edited.ts';
import { PART_IDS, partOf } from './parts.ts';
import { type AssessmentBody, examined } from './schema.ts';
import { SECTION_IDS } from './sections.ts';

/**
 * What is missing before an assessment can be signed: something that was examined, an action for each positive red
 * flag (records-and-claims, rule 8), consent to touch a sensitive area (rule 5: it counts for assessment as for
 * treatment), what each section says of itself, and a look at a text that its facts left behind. No section is
 * forced.
 */
export function missingFromAssessment(
  { body, service, author }: EntryContent<AssessmentBody>,
  at: Instant,
  background: Background,
): Missing[] {
  const list = needs();
  const { missing, need } = list;
  needDay(list, service, at);
  need(examined(body).length > 0, 'complaints', 'assessment-empty');
  missing.push(...unsettledFlags(body));
  for (const id of PART_IDS) missing.push(...partOf(id).missing(body[id]));
  for (const [index, complaint] of body.complaints.entries())
    need(!isOnsetLater(complaint, service.date), `complaints.${index}.onset`, 'onset-later');
  missing.push(
    ...areasWithoutConsent(
      body.palpation.rows.map(({ region }, index) => ({ region, path: `palpation.rows.${index}.region` })),
      body,
      background,
      service.date,
    ),
  );
  for (const section of SECTION_IDS) need(!isStale(body, section), `edited.${section}`, 'edited-stale');
  needTherapist(list, author);
  return missing;
}
