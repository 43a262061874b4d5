import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { anchorOf } from '#shared/clinical/measures/change.ts';
import type { Instrument } from '#shared/clinical/measures/instrument.ts';
import { valueText } from '#shared/clinical/measures/names.ts';
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

  /** A level that is worded says itself; a number says which way it goes. */
  const wordsOf = (level: number): string => {
    const said = valueText(definition, level, text);
    if (!/\d/u.test(said)) return said;
    return level === neutral
      ? text('measures:noChange')
      : text(`measures:course.${anchorOf(definition, level)?.course ?? 'same'}`);
  };
  const isNumbered = (level: number) => /\d/u.test(valueText(definition, level, text));

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
            <Radio
              key={level}
              value={String(level)}
              className={styles['level'] ?? ''}
              aria-label={
                isNumbered(level)
                  ? `${valueText(definition, level, text)}, ${wordsOf(level)}`
                  : wordsOf(level)
              }
            >
              {isNumbered(level) ? (
                valueText(definition, level, text)
              ) : (
                <>
                  <span className={styles['number']} aria-hidden>
                    {level}
                  </span>
                  {wordsOf(level)}
                </>
              )}
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
        {isNumbered(low) && (
          <div className={styles['ends']} aria-hidden>
            <span>{text('measures:ends.rating-of-change.low')}</span>
            <span>{text('measures:noChange')}</span>
            <span>{text('measures:ends.rating-of-change.high')}</span>
          </div>
        )}
      </FieldFrame>
    </RadioGroup>
  );
}
