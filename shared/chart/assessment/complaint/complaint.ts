import { canonicalJson } from '../../../practice/canonical.ts';
import type { Part } from '../part.ts';
import { type Complaint, complaintsSchema, emptyComplaint } from './schema.ts';

const isBlank = (complaint: Complaint): boolean =>
  canonicalJson(complaint) === canonicalJson(emptyComplaint(complaint.id));

/** What stays the same from one assessment to the next; how it is now is asked anew. */
const again = ({
  id,
  name,
  places,
  onset,
  isAbout,
  onsetKind,
  mechanism,
  earlierCare,
}: Complaint): Complaint => ({
  ...emptyComplaint(id),
  name,
  places,
  onset,
  isAbout,
  onsetKind,
  mechanism,
  earlierCare,
});

/** What brought the patient: one or more complaints. */
export const complaints: Part<Complaint[]> = {
  schema: complaintsSchema,
  empty: () => [],
  again: (value) => value.filter((complaint) => !isBlank(complaint)).map(again),
  isEmpty: (value) => value.every(isBlank),
  missing: () => [],
  facts: () => [],
  tell: () => ({ paragraphs: [] }),
};
