import type { Ref } from 'react';
import type { Language } from '#shared/practice/practice.ts';
import { fieldWords } from '../platform/forms.ts';
import { useLanguage, useText } from '../platform/language.ts';
import type { FieldProps } from './FieldFrame.tsx';
import styles from './field.module.css';
import { TextField } from './TextField.tsx';
import { type Reading, useTypedValue } from './useTypedValue.ts';

interface Props extends FieldProps {
  value: number | null;
  onChange: (value: number | null) => void;
  min: number;
  max: number;
  /** How many decimals it may have, typed with a point or a comma; none unless said. */
  decimals?: number;
  /** What one arrow key adds. */
  step?: number;
  unit?: string;
  /** What is said of a number outside of the two, where more can be said than that it is. */
  rangeWords?: string;
  onBlur?: () => void;
  inputRef?: Ref<HTMLInputElement>;
}

/** Reads a number between the two, with at most so many decimals. */
const readNumber =
  (min: number, max: number, decimals: number) =>
  (typed: string): Reading => {
    const bare = typed.trim().replace('−', '-').replace(',', '.');
    if (bare === '') return { value: null };
    const [, fraction] = /^-?\d{1,9}(?:\.(\d*))?$/u.exec(bare) ?? ['', null];
    if (fraction === null || (fraction !== undefined && (decimals === 0 || fraction.length > decimals)))
      return { reason: 'not-valid' };
    // Never minus zero: it would be printed.
    const value = Number(bare) + 0;
    return value < min || value > max ? { reason: 'out-of-range' } : { value };
  };

/** Reads a whole number between the two. */
export const readWhole = (min: number, max: number) => readNumber(min, max, 0);

const showIn =
  (language: Language) =>
  (value: number | null): string => {
    if (value === null) return '';
    return language === 'fr' ? String(value).replace('.', ',') : String(value);
  };

/** A number or nothing, whole unless it may have decimals; the arrow keys step it. */
export function NumberField({
  value,
  onChange,
  min,
  max,
  decimals = 0,
  step = 1,
  unit,
  rangeWords,
  onBlur,
  ...field
}: Props) {
  const text = useText();
  const show = showIn(useLanguage());
  const read = readNumber(min, max, decimals);
  const { typed, reason, type, settle } = useTypedValue(value, onChange, read, show);

  const stepBy = (amount: number) => {
    // In the decimals of the field: a binary fraction leaves something over.
    const next = value === null ? min : Number((value + amount).toFixed(decimals));
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
      inputMode={decimals === 0 ? 'numeric' : 'decimal'}
      error={(reason === 'out-of-range' && rangeWords) || (fieldWords(text, reason) ?? field.error)}
      after={unit !== undefined && <span className={styles['unit']}>{unit}</span>}
      onKeyDown={(key) =>
        (key === 'ArrowUp' && stepBy(step)) || (key === 'ArrowDown' && stepBy(-step)) || false
      }
    />
  );
}
