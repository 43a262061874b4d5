import type { Ref } from 'react';
import { fieldWords } from '../platform/forms.ts';
import { useText } from '../platform/language.ts';
import type { FieldProps } from './FieldFrame.tsx';
import styles from './field.module.css';
import { TextField } from './TextField.tsx';
import { type Reading, useTypedValue } from './useTypedValue.ts';

interface Props extends FieldProps {
  value: number | null;
  onChange: (value: number | null) => void;
  min: number;
  max: number;
  /** What one arrow key adds. */
  step?: number;
  unit?: string;
  /** What is said of a number outside of the two, where more can be said than that it is. */
  rangeWords?: string;
  onBlur?: () => void;
  inputRef?: Ref<HTMLInputElement>;
}

/** Reads a whole number between the two. */
export const readWhole =
  (min: number, max: number) =>
  (typed: string): Reading => {
    const bare = typed.trim();
    if (bare === '') return { value: null };
    if (!/^-?\d{1,9}$/u.test(bare)) return { reason: 'not-valid' };
    const value = Number(bare);
    return value < min || value > max ? { reason: 'out-of-range' } : { value };
  };

const show = (value: number | null): string => (value === null ? '' : String(value));

/** A whole number or nothing; the arrow keys step it. */
export function NumberField({
  value,
  onChange,
  min,
  max,
  step = 1,
  unit,
  rangeWords,
  onBlur,
  ...field
}: Props) {
  const text = useText();
  const { typed, reason, type, settle } = useTypedValue(value, onChange, readWhole(min, max), show);

  const stepBy = (amount: number) => {
    const next = value === null ? min : value + amount;
    type(show(Math.min(max, Math.max(min, next))));
    return true;
  };

  return (
    <TextField
      {...field}
      value={typed}
      onChange={type}
      onBlur={() => {
        settle();
        onBlur?.();
      }}
      inputMode="numeric"
      error={(reason === 'out-of-range' && rangeWords) || (fieldWords(text, reason) ?? field.error)}
      after={unit !== undefined && <span className={styles['unit']}>{unit}</span>}
      onKeyDown={(key) =>
        (key === 'ArrowUp' && stepBy(step)) || (key === 'ArrowDown' && stepBy(-step)) || false
      }
    />
  );
}
