import { PlanNote } from '../PlanNote.tsx';
import type { PartProps } from '../planDraft.ts';

/** What the patient does at home. */
export function HomeCarePart({ draft }: PartProps) {
  return <PlanNote draft={draft} name="homeCareNote" rows={4} />;
}
