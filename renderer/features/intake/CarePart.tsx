import type { PartProps } from './partFields.tsx';
import { QuestionRow } from './QuestionRow.tsx';
import { WrittenLine } from './Written.tsx';

/** Who else looks after the patient, and who sent her. */
export function CarePart({ draft, questions }: PartProps) {
  return questions.map((question) => (
    <QuestionRow key={question} draft={draft} question={question}>
      {question === 'physician' && <WrittenLine draft={draft} name="physician" />}
    </QuestionRow>
  ));
}
