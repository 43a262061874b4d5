import { useEffect, useRef, useState } from 'react';
import type { MotionCell } from '#shared/chart/assessment/motion/lines.ts';
import { isLoneSign, readMotion } from '#shared/chart/assessment/motion/typed.ts';
import { numberWords } from '#shared/chart/assessment/motion/words.ts';
import type { MotionUnit } from '#shared/clinical/motion/movements.ts';
import { type Reading, useTypedValue } from '../../../components/useTypedValue.ts';
import { useText } from '../../../platform/language.ts';

/** A value as it is typed. What could not be read is read anew once the unit is another. */
export function useMotionValue(
  value: number | null,
  { movement }: MotionCell,
  unit: MotionUnit,
  onChange: (value: number | null) => void,
) {
  const text = useText();
  const [isDone, setDone] = useState(false);
  const read = (typed: string): Reading =>
    isLoneSign(typed) ? { value: null } : readMotion(typed, movement, unit);
  const { typed, reason, type, settle } = useTypedValue(value, onChange, read, (shown) =>
    shown === null ? '' : numberWords(shown, text),
  );
  const unread = useRef('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the unit is a reason to read it again
  useEffect(() => {
    const kept = unread.current;
    if (kept !== '') type(kept);
  }, [unit]);
  useEffect(() => {
    unread.current = reason === undefined ? '' : typed;
  });
  const isUnfinished = isLoneSign(typed);
  return {
    typed,
    reason: isUnfinished && isDone ? ('not-valid' as const) : reason,
    type: (next: string) => {
      setDone(false);
      type(next);
    },
    settle: () => {
      setDone(true);
      if (!isUnfinished) settle();
    },
  };
}
