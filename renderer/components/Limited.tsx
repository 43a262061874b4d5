import { type ComponentProps, useState } from 'react';
import { LINE_LIMIT, TEXT_LIMIT } from '#shared/practice/fields.ts';
import { fieldWords } from '../platform/forms.ts';
import { useText } from '../platform/language.ts';
import { TextArea } from './TextArea.tsx';
import { TextField } from './TextField.tsx';

/**
 * Fields of a draft, which only ever holds what its schema takes: a text beyond the limit stays on the screen
 * whole and marked, and what fits of it is told.
 */
function useLimited(value: string, onChange: (value: string) => void, limit: number) {
  const text = useText();
  const [tooLong, setTooLong] = useState<string | null>(null);
  return {
    value: tooLong ?? value,
    onChange: (typed: string) => {
      setTooLong(typed.length > limit ? typed : null);
      onChange(typed.slice(0, limit).toWellFormed());
    },
    error: fieldWords(text, tooLong === null ? undefined : 'too-long'),
  };
}

export function LimitedTextField({
  limit = LINE_LIMIT,
  value,
  onChange,
  ...props
}: ComponentProps<typeof TextField> & { limit?: number }) {
  const limited = useLimited(value, onChange, limit);
  return <TextField {...props} {...limited} error={limited.error ?? props.error} />;
}

export function LimitedTextArea({
  limit = TEXT_LIMIT,
  value,
  onChange,
  ...props
}: ComponentProps<typeof TextArea> & { limit?: number }) {
  const limited = useLimited(value, onChange, limit);
  return <TextArea {...props} {...limited} error={limited.error ?? props.error} />;
}
