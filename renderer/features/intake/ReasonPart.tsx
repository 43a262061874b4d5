import { RegionsField } from '../../components/chart/RegionsField.tsx';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import type { PartProps } from './partFields.tsx';
import { QuestionRow } from './QuestionRow.tsx';
import { WrittenText } from './Written.tsx';

/** What the patient comes for, in words and areas, and what it is to lead to. */
export function ReasonPart({ draft, questions }: PartProps) {
  return (
    <>
      <WrittenText draft={draft} name="reason" />
      <Areas draft={draft} />
      <WrittenText draft={draft} name="goals" />
      {questions.map((question) => (
        <QuestionRow key={question} draft={draft} question={question} />
      ))}
    </>
  );
}

function Areas({ draft }: Pick<PartProps, 'draft'>) {
  const text = useText();
  const areas = useDraftPart(draft, ({ body }) => body.reasonAreas);
  return (
    <RegionsField
      label={text('intake:field.areas')}
      value={areas}
      onChange={(reasonAreas) => draft.changeBody((body) => ({ ...body, reasonAreas }))}
    />
  );
}
