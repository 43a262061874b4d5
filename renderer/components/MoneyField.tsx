import type { Ref } from 'react';
import { parseAmount, plainAmount } from '#shared/practice/money.ts';
import type { Language } from '#shared/practice/practice.ts';
import { fieldWords } from '../platform/forms.ts';
import { useLanguage, useText } from '../platform/language.ts';
import type { FieldProps } from './FieldFrame.tsx';
import styles from './field.module.css';
import { TextField } from './TextField.tsx';
import { type Reading, useTypedValue } from './useTypedValue.ts';

interface Props extends FieldProps {
  /** In cents; null when no amount was given, which is not an amount of zero. */
  value: number | null;
  onChange: (value: number | null) => void;
  onBlur?: () => void;
  inputRef?: Ref<HTMLInputElement>;
}

function read(typed: string): Reading {
  if (typed.trim() === '') return { value: null };
  const amount = parseAmount(typed);
  return 'cents' in amount ? { value: amount.cents } : { reason: amount.reason };
}

const showIn =
  (language: Language) =>
  (value: number | null): string => {
    if (value === null) return '';
    return language === 'fr' ? plainAmount(value).replace('.', ',') : plainAmount(value);
  };

/** An amount in dollars, typed with a point or a comma, kept in cents. */
export function MoneyField({ value, onChange, onBlur, ...field }: Props) {
  const text = useText();
  const language = useLanguage();
  const { typed, reason, type, settle } = useTypedValue(value, onChange, read, showIn(language));
  return (
    <TextField
      {...field}
      value={typed}
      onChange={type}
      onBlur={() => {
        settle();
        onBlur?.();
      }}
      inputMode="decimal"
      error={fieldWords(text, reason) ?? field.error}
      after={<span className={styles['unit']}>$</span>}
    />
  );
}
