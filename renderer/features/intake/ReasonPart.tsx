import { useId } from 'react';
import { REGION_IDS } from '#shared/clinical/regions.ts';
import { ToggleChips } from '../../components/ToggleChips.tsx';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import fields from './Fields.module.css';
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
  const id = useId();
  const areas = useDraftPart(draft, ({ body }) => body.reasonAreas);
  return (
    <div className={fields['group']}>
      <p id={id} className={fields['label']} aria-hidden>
        {text('intake:field.areas')}
      </p>
      <ToggleChips
        label={text('intake:field.areas')}
        options={REGION_IDS.map((region) => ({ id: region, label: text(`chart:region.${region}`) }))}
        selected={areas}
        onToggle={(region, isOn) =>
          draft.changeBody((body) => ({
            ...body,
            // In the order of the body, so that two histories compare.
            reasonAreas: REGION_IDS.filter((one) => (one === region ? isOn : body.reasonAreas.includes(one))),
          }))
        }
      />
    </div>
  );
}
