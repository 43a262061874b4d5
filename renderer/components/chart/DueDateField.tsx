import { dueDateProblem } from '#shared/clinical/pregnancy.ts';
import { useText } from '../../platform/language.ts';
import { DateField } from '../DateField.tsx';
import { FieldComplaint } from '../FieldComplaint.tsx';

/** A year that is still being typed is a date too: `2`, `20`, `202` on the way to `2027`. */
const WHOLE_YEARS_FROM = '1900';

interface Props {
  label: string;
  description: string;
  /** A plain date, or empty. */
  value: string;
  /** The date of the history; empty while it is not known. */
  on: string;
  onChange: (value: string) => void;
}

/** When a pregnancy is due. A date that cannot be is said to be one beside the field, and is saved like any other. */
export function DueDateField({ description, value, on, ...field }: Props) {
  const text = useText();
  const problem = value < WHOLE_YEARS_FROM || on === '' ? null : dueDateProblem(value, on);
  return (
    <DateField
      {...field}
      value={value}
      description={
        problem === null ? description : <FieldComplaint>{text(`intake:dueDate.${problem}`)}</FieldComplaint>
      }
    />
  );
}
