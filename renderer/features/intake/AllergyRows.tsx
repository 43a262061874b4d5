import { blankAllergy, isBlankRow } from '#shared/chart/intake/edit.ts';
import { FieldPlace } from '../../components/FieldPlace.tsx';
import { GrowingRows } from '../../components/GrowingRows.tsx';
import { LimitedTextField } from '../../components/Limited.tsx';
import { useText } from '../../platform/language.ts';
import fields from './Fields.module.css';
import type { IntakeDraft } from './intakeDraft.ts';
import { RemoveRow } from './RemoveRow.tsx';
import { useRows } from './useRows.ts';

/** To what, and what happens then. */
export function AllergyRows({ draft }: { draft: IntakeDraft }) {
  const text = useText();
  const list = useRows(draft, 'allergies');
  const cell = (what: string, index: number) => ({
    label: text('intake:field.row', { what, row: index + 1 }),
    isLabelHidden: true,
    placeholder: what,
  });
  return (
    <div className={fields['rows']}>
      <GrowingRows {...list} blank={blankAllergy} isBlank={isBlankRow}>
        {({ row, index, isNext, change }) => (
          <div className={fields['two']}>
            <FieldPlace path={`allergies.${index}.to`}>
              <LimitedTextField
                {...cell(text('intake:field.allergyTo'), index)}
                value={row.to}
                onChange={(to) => change({ to })}
              />
            </FieldPlace>
            <LimitedTextField
              {...cell(text('intake:field.reaction'), index)}
              value={row.reaction}
              onChange={(reaction) => change({ reaction })}
            />
            <RemoveRow what={row.to} isNext={isNext} onRemove={() => list.onRemove(row.id)} />
          </div>
        )}
      </GrowingRows>
    </div>
  );
}
