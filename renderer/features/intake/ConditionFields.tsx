import { withChangedRow } from '#shared/chart/intake/edit.ts';
import { atStart } from '#shared/chart/intake/lines.ts';
import type { ConditionRow } from '#shared/chart/intake/schema.ts';
import { conditionOf } from '#shared/clinical/conditions.ts';
import { PlacesField } from '../../components/chart/PlacesField.tsx';
import { FieldPlace } from '../../components/FieldPlace.tsx';
import { LimitedTextField } from '../../components/Limited.tsx';
import { useText } from '../../platform/language.ts';
import fields from './Fields.module.css';
import type { IntakeDraft } from './intakeDraft.ts';

interface Props {
  draft: IntakeDraft;
  row: ConditionRow;
}

/** What is to be said of one condition: where it is, anything to know, and which physician agreed to treatment. */
export function ConditionFields({ draft, row }: Props) {
  const text = useText();
  const { id, condition, places, note, clearedBy } = row;
  const { place } = conditionOf(condition);
  const name = atStart(text(`clinical:condition.${condition}`));
  const change = (part: Partial<ConditionRow>) =>
    draft.changeBody((body) => withChangedRow(body, 'conditions', id, part));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own border and legend
    <div className={fields['card']} role="group" aria-label={name}>
      <p className={fields['cardName']}>{name}</p>
      {(place !== 'none' || places.length > 0) && (
        <FieldPlace path={`conditions.${condition}.places`}>
          <PlacesField
            label={text(place === 'needed' ? 'intake:field.whereNeeded' : 'intake:field.where')}
            of={name}
            value={places}
            onChange={(next) => change({ places: next })}
          />
        </FieldPlace>
      )}
      <div className={fields['pair']}>
        <FieldPlace path={`conditions.${condition}.note`}>
          <LimitedTextField
            label={text('intake:field.conditionNote')}
            value={note}
            onChange={(typed) => change({ note: typed })}
          />
        </FieldPlace>
        <LimitedTextField
          label={text('intake:field.clearedBy')}
          value={clearedBy}
          onChange={(typed) => change({ clearedBy: typed })}
        />
      </div>
    </div>
  );
}
