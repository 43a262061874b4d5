import { AllergyRows } from './AllergyRows.tsx';
import { MedicineRows } from './MedicineRows.tsx';
import type { PartProps } from './partFields.tsx';
import { QuestionRow } from './QuestionRow.tsx';

/** Allergies and medicines, each listed under its yes. */
export function MedicinesPart({ draft, questions }: PartProps) {
  return questions.map((question) => (
    <QuestionRow key={question} draft={draft} question={question}>
      {question === 'allergies' && <AllergyRows draft={draft} />}
      {question === 'medications' && <MedicineRows draft={draft} />}
    </QuestionRow>
  ));
}
