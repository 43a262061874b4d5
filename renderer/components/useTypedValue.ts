import { useState } from 'react';
import type { FieldReason } from '#shared/practice/fields.ts';

/** What was typed, read: a value, nothing, or the reason why it is neither. */
export type Reading = { value: number | null } | { reason: FieldReason };

interface TypedValue {
  typed: string;
  reason: FieldReason | undefined;
  type: (typed: string) => void;
  /** Writes the value the way it is shown at rest, once the person is done with it. */
  settle: () => void;
}

const readValue = (reading: Reading): number | null => ('value' in reading ? reading.value : null);

/**
 * A number that is told on every keystroke, so that autosave misses none, and yet may be typed in any way
 * that can be read. What cannot be read stays in the box with its reason and counts as "not recorded".
 */
export function useTypedValue(
  value: number | null,
  onChange: (value: number | null) => void,
  read: (typed: string) => Reading,
  show: (value: number | null) => string,
): TypedValue {
  const [kept, setKept] = useState(() => show(value));
  const typed = readValue(read(kept)) === value ? kept : show(value);
  const reading = read(typed);

  return {
    typed,
    reason: 'reason' in reading ? reading.reason : undefined,
    type: (next) => {
      setKept(next);
      const nextValue = readValue(read(next));
      if (nextValue !== value) onChange(nextValue);
    },
    settle: () => {
      if ('value' in reading) setKept(show(reading.value));
    },
  };
}
