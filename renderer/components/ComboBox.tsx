import { ChevronsUpDown } from 'lucide-react';
import { type Ref, useState } from 'react';
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
 * takes its first line. The text is its own and not react-aria's, which empties the box whenever the list closes: with
 * every scrolling of the page, such as the one by which the box came into view.
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
  const chosen = options.find(({ id }) => id === value)?.label ?? '';
  const [typed, setTyped] = useState(chosen);
  const [shown, setShown] = useState(chosen);
  if (shown !== chosen) {
    setShown(chosen);
    setTyped(chosen);
  }
  const { around, onKeyDownCapture } = useFirstMatch(typed === chosen ? '' : typed);
  return (
    <AriaComboBox<Option<Id>>
      className={field['field'] ?? ''}
      {...(search ? { items: search(typed) } : { defaultItems: options, defaultFilter: contains })}
      inputValue={typed}
      value={value || null}
      onChange={(key) => {
        const id = options.find((option) => option.id === key)?.id ?? '';
        // The list was closed, and nothing chosen: what was typed stays.
        if (id === (value ?? '')) return;
        setTyped(chosen);
        onChange(id);
      }}
      onInputChange={(text) => {
        setTyped(text);
        if (text === '' && value) onChange('');
      }}
      onBlur={() => {
        setTyped(chosen);
        onBlur?.();
      }}
      menuTrigger="focus"
      isInvalid={frame.error !== undefined}
      isRequired={frame.isRequired ?? false}
      isDisabled={frame.isDisabled ?? false}
      validationBehavior="aria"
    >
      <FieldFrame {...frame}>
        <Group
          ref={around}
          className={field['box'] ?? ''}
          onKeyDownCapture={(event) => {
            onKeyDownCapture(event);
            if (event.key === 'Escape') setTyped(chosen);
          }}
        >
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
