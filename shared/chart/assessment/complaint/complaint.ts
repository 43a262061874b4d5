import type { Missing } from '../../kind.ts';
import type { Part } from '../part.ts';
import { isBlankComplaint } from './edit.ts';
import { complaintFacts } from './facts.ts';
import { tellComplaints } from './prose.ts';
import { type Complaint, complaintsSchema, emptyComplaint } from './schema.ts';

/** What stays the same from one assessment to the next; how it is now is asked anew. */
const again = ({
  id,
  name,
  places,
  onset,
  onsetSaid,
  isAbout,
  onsetKind,
  mechanism,
  earlierEpisodes,
  earlierNote,
  earlierCare,
}: Complaint): Complaint => ({
  ...emptyComplaint(id),
  name,
  places,
  onset,
  onsetSaid,
  isAbout,
  onsetKind,
  mechanism,
  earlierEpisodes,
  earlierNote,
  earlierCare,
});

/** A complaint of which something is said needs its name: findings, plans and letters call it by that. */
const missing = (complaints: Complaint[]): Missing[] =>
  complaints.flatMap((complaint, index) =>
    isBlankComplaint(complaint) || complaint.name.trim() !== ''
      ? []
      : [{ path: `complaints.${index}.name`, reason: 'complaint-name' }],
  );

/** What brought the patient: one or more complaints. */
export const complaints: Part<Complaint[]> = {
  schema: complaintsSchema,
  empty: () => [],
  again: (value) => value.filter((complaint) => !isBlankComplaint(complaint)).map(again),
  isEmpty: (value) => value.every(isBlankComplaint),
  missing,
  facts: complaintFacts,
  tell: tellComplaints,
};
