import type { TestCell } from '#shared/chart/assessment/tests/edit.ts';
import { broughtAbout, valueWords } from '#shared/chart/assessment/tests/prose.ts';
import { type SpecialTestId, specialTestOf } from '#shared/clinical/specialTests/all.ts';
import { REPRODUCED, type TestRow } from '#shared/clinical/specialTests/results.ts';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { Fold } from '../../../components/Fold.tsx';
import { LimitedTextArea, LimitedTextField } from '../../../components/Limited.tsx';
import { ToggleChips } from '../../../components/ToggleChips.tsx';
import { useText } from '../../../platform/language.ts';
import styles from './Tests.module.css';
import { ValueField } from './ValueField.tsx';

interface Props {
  test: SpecialTestId;
  cell: TestCell;
  /** The test and the side, in words. */
  label: string;
  onChange: (change: Partial<TestRow>) => void;
}

/** What a test brought about, where, at which angle, and a note; folded up, what was recorded in a line. */
export function TestDetails({ test, cell: { row, index, side }, label, onChange }: Props) {
  const text = useText();
  if (row === null || row.result === 'not-tested') return null;
  const allowed = specialTestOf(test).value;
  const path = (field: string) => `tests.rows.${index}.${field}`;
  const said = [...broughtAbout(row, text), valueWords(row, text), row.note.trim()];
  return (
    <Fold
      label={text('assessment:tests.detailsOf', { cell: label })}
      shown={
        side === null
          ? text('assessment:tests.details')
          : text('assessment:tests.detailsOf', { cell: text(`assessment:tests.side.${side}`) })
      }
      summary={said.filter((part) => part !== '').join(', ')}
    >
      <FieldPlace path={path('reproduced')}>
        <ToggleChips
          label={text('assessment:tests.reproduced')}
          options={REPRODUCED.map((id) => ({ id, label: text(`examination:reproduced.${id}`) }))}
          selected={row.reproduced}
          onToggle={(id, isOn) =>
            onChange({
              reproduced: REPRODUCED.filter((one) => (one === id ? isOn : row.reproduced.includes(one))),
            })
          }
        />
      </FieldPlace>
      <div className={styles['fields']}>
        <FieldPlace path={path('where')}>
          <LimitedTextField
            label={text('assessment:tests.where')}
            value={row.where}
            onChange={(where) => onChange({ where })}
          />
        </FieldPlace>
        {allowed !== null && (
          <FieldPlace path={path('value')}>
            <ValueField of={allowed} value={row.value} onChange={(value) => onChange({ value })} />
          </FieldPlace>
        )}
      </div>
      <FieldPlace path={path('note')}>
        <LimitedTextArea
          label={text('assessment:tests.note')}
          rows={2}
          value={row.note}
          onChange={(note) => onChange({ note })}
        />
      </FieldPlace>
    </Fold>
  );
}
