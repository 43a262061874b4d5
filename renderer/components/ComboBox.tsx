import { ChevronsUpDown } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { fold } from '#shared/practice/search.ts';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import field from './field.module.css';
import { type Option, OptionPopover } from './OptionList.tsx';
import styles from './options.module.css';
import { useFirstMatch } from './useFirstMatch.ts';

interface Props<Id extends string> extends FieldProps {
  options: readonly Option<Id>[];
  /** Finds by more than the label, best first. The box is then one to take from: it empties itself and holds no value. */
  search?: (typed: string) => readonly Option<Id>[];
  /** Empty while nothing is chosen. */
  value: Id | '' | undefined;
  /** Called with an empty value when the box was emptied. */
  onChange: (value: Id | '') => void;
  onBlur?: () => void;
  placeholder?: string;
  inputRef?: Ref<HTMLInputElement>;
}

const contains = (label: string, typed: string): boolean => fold(label).includes(fold(typed.trim()));

/**
 * One of many known things: typing any part of it, with or without accents, narrows the list, and Enter or Tab
 * takes its first line.
 */
export function ComboBox<Id extends string>({
  options,
  search,
  value,
  onChange,
  onBlur,
  placeholder,
  inputRef,
  ...frame
}: Props<Id>) {
  const { typed, around, onInputChange, onKeyDownCapture } = useFirstMatch();
  return (
    <AriaComboBox<Option<Id>>
      className={field['field'] ?? ''}
      // With a text of its own, nothing that the list does can drop a letter that came with the focus.
      {...(search
        ? { items: search(typed), inputValue: typed }
        : { defaultItems: options, defaultFilter: contains })}
      value={value || null}
      onChange={(key) => {
        if (search && key !== null) onInputChange('');
        onChange(options.find((option) => option.id === key)?.id ?? '');
      }}
      onInputChange={onInputChange}
      menuTrigger="focus"
      isInvalid={frame.error !== undefined}
      isRequired={frame.isRequired ?? false}
      isDisabled={frame.isDisabled ?? false}
      validationBehavior="aria"
      {...(onBlur && { onBlur })}
    >
      <FieldFrame {...frame}>
        <Group ref={around} className={field['box'] ?? ''} onKeyDownCapture={onKeyDownCapture}>
          <Input
            className={field['input'] ?? ''}
            spellCheck={false}
            {...(placeholder !== undefined && { placeholder })}
            {...(inputRef && { ref: inputRef })}
          />
          <Button className={styles['opener'] ?? ''}>
            <ChevronsUpDown size={15} aria-hidden />
          </Button>
        </Group>
      </FieldFrame>
      <OptionPopover />
    </AriaComboBox>
  );
}
