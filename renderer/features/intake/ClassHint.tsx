import type { MedicationRow } from '#shared/chart/intake/schema.ts';
import { type MedicationClassId, suggestedClass } from '#shared/clinical/medications.ts';
import { Button } from '../../components/Button.tsx';
import { useDebounced } from '../../platform/debounce.ts';
import { useText } from '../../platform/language.ts';
import fields from './Fields.module.css';

/** Until the name stands still there is nothing to say about it. */
const PAUSE_MS = 500;
/** Shorter than any name. */
const LEAST_LETTERS = 3;

interface Props {
  row: MedicationRow;
  onTake: (chosen: MedicationClassId) => void;
}

/** While no class is chosen: the one that the name suggests, to be agreed to, or that it suggests none. */
export function ClassHint({ row, onTake }: Props) {
  const text = useText();
  const name = useDebounced(row.name, PAUSE_MS);
  if (row.class !== '' || name.trim().length < LEAST_LETTERS || name !== row.name) return null;
  const suggested = suggestedClass(name);
  return (
    <p className={fields['hint']} role="status">
      {suggested === null
        ? text('intake:field.classAsk')
        : text('intake:field.classLooks', { class: text(`clinical:medicationClass.${suggested}`) })}
      {suggested !== null && (
        <Button onPress={() => onTake(suggested)}>{text('intake:field.classTake')}</Button>
      )}
    </p>
  );
}
