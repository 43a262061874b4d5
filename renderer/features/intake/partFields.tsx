import type { ComponentType } from 'react';
import type { Entry } from '#shared/chart/entry.ts';
import type { QuestionId, SectionId } from '#shared/chart/intake/questions.ts';
import { RED_FLAG_IDS } from '#shared/clinical/redFlags.ts';
import { RedFlags } from '../../components/chart/RedFlags.tsx';
import { useReferral } from '../../components/chart/useReferral.ts';
import { BodyPart } from './BodyPart.tsx';
import { CarePart } from './CarePart.tsx';
import { ConditionsPart } from './ConditionsPart.tsx';
import { ContactPart } from './ContactPart.tsx';
import type { IntakeDraft } from './intakeDraft.ts';
import { MedicinesPart } from './MedicinesPart.tsx';
import { PregnancyPart } from './PregnancyPart.tsx';
import { QuestionRow } from './QuestionRow.tsx';
import { ReasonPart } from './ReasonPart.tsx';

export interface PartProps {
  draft: IntakeDraft;
  entry: Entry;
  /** The questions of the part that concern this patient. */
  questions: readonly QuestionId[];
}

/** What stands in each part of the history. */
export const PART_FIELDS: Record<SectionId, ComponentType<PartProps>> = {
  reason: ReasonPart,
  contact: ContactPart,
  conditions: ConditionsPart,
  medicines: MedicinesPart,
  pregnancy: PregnancyPart,
  body: BodyPart,
  redFlags: FlagsPart,
  life: PlainPart,
  care: CarePart,
};

/** Questions with nothing but a note. */
function PlainPart({ draft, questions }: PartProps) {
  return questions.map((question) => <QuestionRow key={question} draft={draft} question={question} />);
}

function FlagsPart({ draft, entry }: PartProps) {
  const onLetter = useReferral(draft, entry);
  return <RedFlags draft={draft} flags={RED_FLAG_IDS} onLetter={onLetter} />;
}
