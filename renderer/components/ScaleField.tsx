import { X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { useText } from '../platform/language.ts';
import choice from './choice.module.css';
import { classes } from './classes.ts';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import field from './field.module.css';
import styles from './ScaleField.module.css';

interface Props extends FieldProps {
  low: number;
  high: number;
  /** Null means "not asked", which is not the lowest number. */
  value: number | null;
  onChange: (value: number | null) => void;
  lowWords?: string;
  highWords?: string;
}

/** A second digit within this time belongs to the first: `1` and `0` are ten. */
const SECOND_DIGIT_MS = 800;

/** A number on a short scale: one press, or its digits on the keyboard; Delete takes the answer back. */
export function ScaleField({ low, high, value, onChange, lowWords, highWords, ...frame }: Props) {
  const text = useText();
  const digit = useRef({ typed: '', at: 0 });
  const steps = Array.from({ length: high - low + 1 }, (_, index) => low + index);

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      onChange(null);
      return;
    }
    if (!/^\d$/u.test(event.key)) return;
    const before = event.timeStamp - digit.current.at < SECOND_DIGIT_MS ? digit.current.typed : '';
    const answer = [before + event.key, event.key].find((typed) => steps.includes(Number(typed)));
    if (answer === undefined) return;
    digit.current = { typed: answer, at: event.timeStamp };
    onChange(Number(answer));
    event.currentTarget.querySelector<HTMLElement>(`input[value="${Number(answer)}"]`)?.focus();
  }

  return (
    <RadioGroup
      className={field['field'] ?? ''}
      value={value === null ? null : String(value)}
      onChange={(answer) => onChange(Number(answer))}
      orientation="horizontal"
      isInvalid={frame.error !== undefined}
      isRequired={frame.isRequired ?? false}
      isDisabled={frame.isDisabled ?? false}
      validationBehavior="aria"
    >
      <FieldFrame {...frame}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the radio buttons inside */}
        <div className={styles['row']} onKeyDown={onKey}>
          {steps.map((step) => (
            <Radio key={step} value={String(step)} className={classes(choice['key'], styles['choice'])}>
              {step}
            </Radio>
          ))}
          <Button
            className={styles['clear'] ?? ''}
            aria-label={text('common:choice.clear', { label: frame.label })}
            isDisabled={value === null}
            excludeFromTabOrder
            onPress={() => onChange(null)}
          >
            <X size={15} aria-hidden />
          </Button>
        </div>
        {(lowWords ?? highWords) !== undefined && (
          <div className={styles['words']} aria-hidden>
            <span>{lowWords}</span>
            <span>{highWords}</span>
          </div>
        )}
      </FieldFrame>
    </RadioGroup>
  );
}
