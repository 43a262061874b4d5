import type { Complaint } from '#shared/chart/assessment/complaint/schema.ts';
import type { Findings } from '#shared/chart/assessment/parts.ts';
import { useDraftPart } from '../../../platform/drafts.ts';
import type { AssessmentDraft } from '../assessmentDraft.ts';
import { Before } from '../Before.tsx';

interface Props {
  draft: AssessmentDraft;
  /** What was recorded of a field, in words; empty where nothing was. */
  say: (findings: Findings) => string;
}

/** What the baseline and the last assessment said, faint under the field of today. */
export function Then({ draft, say }: Props) {
  const baseline = useDraftPart(draft, ({ body }) => body.baseline);
  const last = useDraftPart(draft, ({ body }) => body.last);
  return [baseline, last].map((earlier) => {
    const said = earlier === null ? '' : say(earlier.findings);
    return earlier && said !== '' && <Before key={earlier.entryId} date={earlier.date} said={said} />;
  });
}

interface ComplaintThenProps {
  draft: AssessmentDraft;
  complaint: Pick<Complaint, 'id'>;
  say: (complaint: Complaint) => string;
}

/** What was said of a field of that complaint. */
export const ComplaintThen = ({ draft, complaint, say }: ComplaintThenProps) => (
  <Then
    draft={draft}
    say={({ complaints }) => {
      const before = complaints.find(({ id }) => id === complaint.id);
      return before === undefined ? '' : say(before);
    }}
  />
);
