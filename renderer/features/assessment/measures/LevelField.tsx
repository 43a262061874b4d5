import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { Instrument } from '#shared/clinical/measures/instrument.ts';
import { endsOf, valueText } from '#shared/clinical/measures/names.ts';
import choice from '../../../components/choice.module.css';
import { classes } from '../../../components/classes.ts';
import { FieldFrame } from '../../../components/FieldFrame.tsx';
import field from '../../../components/field.module.css';
import { useText } from '../../../platform/language.ts';
import styles from './LevelField.module.css';

interface Props {
  label: string;
  definition: Instrument;
  /** The level that means "no change". */
  neutral: number;
  value: number | null;
  onChange: (value: number | null) => void;
}

/** A rating of change by its levels, in words; their numbers choose them by keyboard, Delete takes it back. */
export function LevelField({ label, definition, neutral, value, onChange }: Props) {
  const text = useText();
  const { low, high } = definition.range;
  const levels = Array.from({ length: high - low + 1 }, (_, step) => low + step);

  /** A level in words, or a number that says at its ends and in the middle what it means. */
  const wordsOf = (level: number): string | null => {
    if (!isNumbered(level)) return valueText(definition, level, text);
    if (level === neutral) return text('measures:noChange');
    const ends = endsOf(definition, 1, text);
    return (level === low ? ends?.low : level === high ? ends?.high : null) ?? null;
  };
  const isNumbered = (level: number) => /\d/u.test(valueText(definition, level, text));
  const numberOf = (level: number) => (isNumbered(level) ? valueText(definition, level, text) : `${level}`);

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Delete' || event.key === 'Backspace') onChange(null);
    const typed = /^\d$/u.test(event.key) ? Number(event.key) : null;
    if (typed === null || !levels.includes(typed)) return;
    onChange(typed);
    event.currentTarget.querySelector<HTMLElement>(`input[value="${typed}"]`)?.focus();
  }

  return (
    <RadioGroup
      className={field['field'] ?? ''}
      value={value === null ? null : String(value)}
      onChange={(level) => onChange(Number(level))}
      orientation="horizontal"
    >
      <FieldFrame label={label}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the radio buttons inside */}
        <div className={styles['levels']} onKeyDown={onKey}>
          {levels.map((level) => (
            <Radio key={level} value={String(level)} className={classes(choice['key'], styles['level'])}>
              <span aria-hidden={!isNumbered(level)}>{numberOf(level)}</span>
              {wordsOf(level)}
            </Radio>
          ))}
          <Button
            className={styles['clear'] ?? ''}
            aria-label={text('common:choice.clear', { label })}
            isDisabled={value === null}
            excludeFromTabOrder
            onPress={() => onChange(null)}
          >
            <X size={15} aria-hidden />
          </Button>
        </div>
      </FieldFrame>
    </RadioGroup>
  );
}
