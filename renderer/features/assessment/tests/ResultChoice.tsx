import type { KeyboardEvent } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { TestResult } from '#shared/clinical/specialTests/results.ts';
import look from '../../../components/choice.module.css';
import { classes } from '../../../components/classes.ts';
import { useText } from '../../../platform/language.ts';
import styles from './ResultChoice.module.css';

type Said = Exclude<TestResult, 'not-tested'>;

/** What stands for a result, and the keys that choose it where the sign itself is not on the keyboard. */
const SIGNS: Record<Said, { sign: string; keys: readonly string[] }> = {
  positive: { sign: '+', keys: ['+', '='] },
  negative: { sign: '−', keys: ['-', '−'] },
  equivocal: { sign: '?', keys: ['?'] },
  unable: { sign: '×', keys: ['x', '*', '×'] },
};
const RESULTS = Object.keys(SIGNS) as Said[];

/** The result that a key stands for; null for a key that stands for none. */
function resultOf({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): TestResult | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === 'Delete' || key === 'Backspace') return 'not-tested';
  return RESULTS.find((result) => SIGNS[result].keys.includes(key.toLowerCase())) ?? null;
}

interface Props {
  /** Heard: which test, and on which side. */
  label: string;
  value: TestResult;
  onChange: (result: TestResult) => void;
}

/** One result by a press or a single key; pressed again, it is taken back. */
export function ResultChoice({ label, value, onChange }: Props) {
  const text = useText();

  function onKeyDown(event: KeyboardEvent): void {
    const result = resultOf(event);
    if (result === null) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(result);
  }

  return (
    <div data-result onKeyDownCapture={onKeyDown}>
      <ToggleButtonGroup
        className={look['trough'] ?? ''}
        aria-label={label}
        selectionMode="single"
        selectedKeys={value === 'not-tested' ? [] : [value]}
        onSelectionChange={(now) => onChange(RESULTS.find((result) => now.has(result)) ?? 'not-tested')}
      >
        {RESULTS.map((result) => {
          const name = text(`examination:result.${result}`);
          return (
            <ToggleButton
              key={result}
              id={result}
              className={classes(look['inTrough'], styles['choice'])}
              aria-label={name}
              data-kind={result}
              render={(props) => <button {...props} title={name} />}
            >
              {SIGNS[result].sign}
            </ToggleButton>
          );
        })}
      </ToggleButtonGroup>
    </div>
  );
}
