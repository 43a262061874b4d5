import { ANSWERS } from '#shared/clinical/answers.ts';
import { trimesterOn, weeksOn } from '#shared/clinical/pregnancy.ts';
import { DueDateField } from '../../components/chart/DueDateField.tsx';
import { FieldPlace } from '../../components/FieldPlace.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import fields from './Fields.module.css';
import type { IntakeDraft } from './intakeDraft.ts';
import type { PartProps } from './partFields.tsx';
import { QuestionRow } from './QuestionRow.tsx';

/** Whether the patient is pregnant, and if so until when: the week and the trimester follow from the date. */
export function PregnancyPart({ draft, questions }: PartProps) {
  return questions.map((question) => (
    <QuestionRow key={question} draft={draft} question={question}>
      <div className={fields['date']}>
        <Due draft={draft} />
      </div>
      <Complication draft={draft} />
    </QuestionRow>
  ));
}

function Due({ draft }: { draft: IntakeDraft }) {
  const text = useText();
  const due = useDraftPart(draft, ({ body }) => body.dueDate);
  const on = useDraftPart(draft, ({ service }) => service.date);
  const trimester = due === '' || on === '' ? null : trimesterOn(due, on);
  return (
    <FieldPlace path="dueDate">
      <DueDateField
        label={text('intake:field.dueDate')}
        description={
          trimester === null
            ? text('intake:field.dueDateHint')
            : text('intake:field.weeks', {
                weeks: weeksOn(due, on),
                trimester: text(`intake:trimester.${trimester}`),
              })
        }
        value={due}
        on={on}
        onChange={(date) => draft.changeBody((body) => ({ ...body, dueDate: date }))}
      />
    </FieldPlace>
  );
}

function Complication({ draft }: { draft: IntakeDraft }) {
  const text = useText();
  const answer = useDraftPart(draft, ({ body }) => body.pregnancyComplication);
  return (
    <Segmented
      label={text('intake:field.complication')}
      options={ANSWERS.map((id) => ({ id, label: text(`intake:answer.${id}`) }))}
      value={answer}
      onChange={(next) => draft.changeBody((body) => ({ ...body, pregnancyComplication: next }))}
    />
  );
}
