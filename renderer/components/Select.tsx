import { ChevronsUpDown } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { useText } from '../platform/language.ts';
import { classes } from './classes.ts';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import field from './field.module.css';
import { type Option, OptionPopover } from './OptionList.tsx';
import styles from './options.module.css';

interface Props<Id extends string> extends FieldProps {
  options: readonly Option<Id>[];
  /** Empty while nothing is chosen. */
  value: Id | '' | undefined;
  onChange: (value: Id) => void;
  onBlur?: () => void;
  placeholder?: string;
  inputRef?: Ref<HTMLButtonElement>;
}

/** One of a few known things; typing its first letters chooses it. For more than a dozen: ComboBox. */
export function Select<Id extends string>({
  options,
  value,
  onChange,
  onBlur,
  placeholder,
  inputRef,
  ...frame
}: Props<Id>) {
  const text = useText();
  return (
    <AriaSelect
      className={field['field'] ?? ''}
      value={value || null}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen) onChange(chosen.id);
      }}
      placeholder={placeholder ?? text('common:choice.choose')}
      isInvalid={frame.error !== undefined}
      isRequired={frame.isRequired ?? false}
      isDisabled={frame.isDisabled ?? false}
      validationBehavior="aria"
      {...(onBlur && { onBlur })}
    >
      <FieldFrame {...frame}>
        <Button className={classes(field['box'], styles['select'])} {...(inputRef && { ref: inputRef })}>
          <SelectValue className={styles['chosen'] ?? ''}>
            {({ isPlaceholder, selectedText, defaultChildren }) =>
              isPlaceholder ? defaultChildren : selectedText
            }
          </SelectValue>
          <ChevronsUpDown className={styles['arrow']} size={15} aria-hidden />
        </Button>
      </FieldFrame>
      <OptionPopover options={options} />
    </AriaSelect>
  );
}
