import { type KeyboardEvent, type PointerEvent, useId } from 'react';
import { NumberField } from '../../../components/NumberField.tsx';
import { useText } from '../../../platform/language.ts';
import styles from './LineField.module.css';

interface Props {
  label: string;
  /** The units of the line: 0 at its left end, this at its right. */
  most: number;
  lowWords: string;
  highWords: string;
  value: number | null;
  onChange: (value: number | null) => void;
}

/** How far a key moves the mark. */
const STEPS: Record<string, number> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

/** A line with a mark on it: by finger, pen or mouse, by the arrow keys, or as a number; Delete takes it away. */
export function LineField({ label, most, lowWords, highWords, value, onChange }: Props) {
  const text = useText();
  const labelId = useId();
  const within = (number: number) => Math.min(most, Math.max(0, Math.round(number)));

  function mark({ currentTarget, clientX }: PointerEvent<HTMLElement>): void {
    const { left, width } = currentTarget.getBoundingClientRect();
    onChange(within(((clientX - left) / width) * most));
  }

  function onKey(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step !== undefined) onChange(value === null ? most / 2 : within(value + step));
    else if (event.key === 'Home') onChange(0);
    else if (event.key === 'End') onChange(most);
    else if (event.key === 'Delete' || event.key === 'Backspace') onChange(null);
    else return;
    event.preventDefault();
  }

  return (
    <div className={styles['field']}>
      <p id={labelId} className={styles['label']}>
        {label}
      </p>
      <div className={styles['row']}>
        <div>
          <div
            className={styles['slider']}
            role="slider"
            tabIndex={0}
            aria-labelledby={labelId}
            aria-valuemin={0}
            aria-valuemax={most}
            // A slider has to have a number: that there is none is said in words.
            aria-valuenow={value ?? 0}
            aria-valuetext={
              value === null
                ? text('assessment:measures.editor.lineUnmarked')
                : text('measures:value.millimetres', { value })
            }
            onKeyDown={onKey}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              mark(event);
            }}
            onPointerMove={(event) => {
              if (event.currentTarget.hasPointerCapture(event.pointerId)) mark(event);
            }}
          >
            <span className={styles['line']} />
            {value !== null && (
              <span className={styles['mark']} style={{ insetInlineStart: `${(value / most) * 100}%` }} />
            )}
          </div>
          <div className={styles['ends']} aria-hidden>
            <span>{lowWords}</span>
            <span>{highWords}</span>
          </div>
        </div>
        <div className={styles['number']}>
          <NumberField
            label={text('assessment:measures.editor.lineNumber')}
            min={0}
            max={most}
            unit="mm"
            value={value}
            onChange={onChange}
          />
        </div>
      </div>
    </div>
  );
}
