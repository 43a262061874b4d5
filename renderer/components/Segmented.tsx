import type { LucideIcon } from 'lucide-react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import choice from './choice.module.css';
import { classes } from './classes.ts';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import field from './field.module.css';
import type { Option } from './OptionList.tsx';
import styles from './Segmented.module.css';

export interface SegmentedOption<Id extends string> extends Option<Id> {
  /** Shown instead of the label, which is then heard and shown as a tooltip. */
  icon?: LucideIcon;
}

interface Props<Id extends string> extends FieldProps {
  options: readonly SegmentedOption<Id>[];
  /** Empty while nothing is chosen. */
  value: Id | '';
  onChange: (value: Id) => void;
}

/** One of two to five things, all in view. */
export function Segmented<Id extends string>({ options, value, onChange, ...frame }: Props<Id>) {
  return (
    <RadioGroup
      className={field['field'] ?? ''}
      value={value || null}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen) onChange(chosen.id);
      }}
      orientation="horizontal"
      isInvalid={frame.error !== undefined}
      isRequired={frame.isRequired ?? false}
      isDisabled={frame.isDisabled ?? false}
      validationBehavior="aria"
    >
      <FieldFrame {...frame}>
        <div className={classes(choice['trough'], styles['row'])}>
          {options.map(({ id, label, icon: Icon }) => (
            <Radio
              key={id}
              value={id}
              className={classes(choice['inTrough'], styles['choice'])}
              {...(Icon && { 'aria-label': label })}
            >
              {Icon ? (
                <span title={label}>
                  <Icon size={16} aria-hidden />
                </span>
              ) : (
                label
              )}
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </RadioGroup>
  );
}
