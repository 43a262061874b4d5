import { blankEvent, isBlankRow } from '#shared/chart/intake/edit.ts';
import { EVENT_LISTS, type EventList } from '#shared/chart/intake/rules.ts';
import { PlacesField } from '../../components/chart/PlacesField.tsx';
import { FieldPlace } from '../../components/FieldPlace.tsx';
import { GrowingRows } from '../../components/GrowingRows.tsx';
import { LimitedTextField } from '../../components/Limited.tsx';
import { useText } from '../../platform/language.ts';
import fields from './Fields.module.css';
import type { IntakeDraft } from './intakeDraft.ts';
import type { PartProps } from './partFields.tsx';
import { QuestionRow } from './QuestionRow.tsx';
import { RemoveRow } from './RemoveRow.tsx';
import { useRows } from './useRows.ts';

/** What happened to the body, and what is in it. */
export function BodyPart({ draft, questions }: PartProps) {
  return questions.map((question) => {
    const list = EVENT_LISTS.find((id) => id === question);
    return (
      <QuestionRow key={question} draft={draft} question={question}>
        {list && <EventRows draft={draft} list={list} />}
      </QuestionRow>
    );
  });
}

function EventRows({ draft, list }: { draft: IntakeDraft; list: EventList }) {
  const text = useText();
  const events = useRows(draft, list);
  const cell = (what: string, index: number) => ({
    label: text('intake:field.row', { what, row: index + 1 }),
    isLabelHidden: true,
    placeholder: what,
  });
  return (
    <div className={fields['rows']}>
      <GrowingRows {...events} blank={blankEvent} isBlank={isBlankRow}>
        {({ row, index, isNext, change }) => (
          <div className={fields['event']}>
            <div className={fields['whatWhen']}>
              <FieldPlace path={`${list}.${index}.what`}>
                <LimitedTextField
                  {...cell(text('intake:field.what'), index)}
                  value={row.what}
                  onChange={(what) => change({ what })}
                />
              </FieldPlace>
              <LimitedTextField
                {...cell(text('intake:field.when'), index)}
                limit={60}
                value={row.when}
                onChange={(when) => change({ when })}
              />
              <RemoveRow what={row.what} isNext={isNext} onRemove={() => events.onRemove(row.id)} />
            </div>
            {!isNext && (
              <PlacesField
                label={text('intake:field.where')}
                of={row.what}
                value={row.places}
                onChange={(places) => change({ places })}
              />
            )}
          </div>
        )}
      </GrowingRows>
    </div>
  );
}
