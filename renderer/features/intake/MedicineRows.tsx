import { blankMedication, isBlankRow } from '#shared/chart/intake/edit.ts';
import { atStart } from '#shared/chart/intake/lines.ts';
import type { MedicationRow } from '#shared/chart/intake/schema.ts';
import { MEDICATION_CLASS_IDS } from '#shared/clinical/medications.ts';
import { FieldPlace } from '../../components/FieldPlace.tsx';
import { GrowingRows } from '../../components/GrowingRows.tsx';
import { LimitedTextField } from '../../components/Limited.tsx';
import { Select } from '../../components/Select.tsx';
import { useText } from '../../platform/language.ts';
import { ClassHint } from './ClassHint.tsx';
import fields from './Fields.module.css';
import type { IntakeDraft } from './intakeDraft.ts';
import { RemoveRow } from './RemoveRow.tsx';
import { useRows } from './useRows.ts';

/** Each medicine by its name, in the class that somebody chose: a name alone decides nothing. */
export function MedicineRows({ draft }: { draft: IntakeDraft }) {
  const list = useRows(draft, 'medications');
  return (
    <div className={fields['rows']}>
      <GrowingRows {...list} blank={blankMedication} isBlank={isBlankRow}>
        {({ row, index, isNext, change }) => (
          <div className={fields['medicine']}>
            <div className={fields['two']}>
              <Name row={row} index={index} change={change} />
              <Class row={row} index={index} change={change} isDisabled={isNext} />
              <RemoveRow what={row.name} isNext={isNext} onRemove={() => list.onRemove(row.id)} />
            </div>
            <ClassHint row={row} onTake={(chosen) => change({ class: chosen })} />
          </div>
        )}
      </GrowingRows>
    </div>
  );
}

interface CellProps {
  row: MedicationRow;
  index: number;
  change: (change: Partial<MedicationRow>) => void;
}

function Name({ row, index, change }: CellProps) {
  const text = useText();
  const what = text('intake:field.medicineName');
  return (
    <FieldPlace path={`medications.${index}.name`}>
      <LimitedTextField
        label={text('intake:field.row', { what, row: index + 1 })}
        isLabelHidden
        placeholder={what}
        value={row.name}
        onChange={(name) => change({ name })}
      />
    </FieldPlace>
  );
}

const CLASSES = [...MEDICATION_CLASS_IDS, 'none'] as const;

function Class({ row, index, change, isDisabled }: CellProps & { isDisabled: boolean }) {
  const text = useText();
  const what = text('intake:field.medicineClass');
  return (
    <FieldPlace path={`medications.${index}.class`}>
      <Select
        label={text('intake:field.row', { what, row: index + 1 })}
        isLabelHidden
        placeholder={what}
        options={CLASSES.map((id) => ({
          id,
          label:
            id === 'none' ? text('intake:field.classNone') : atStart(text(`clinical:medicationClass.${id}`)),
        }))}
        value={row.class}
        isDisabled={isDisabled}
        onChange={(chosen) => change({ class: chosen })}
      />
    </FieldPlace>
  );
}
