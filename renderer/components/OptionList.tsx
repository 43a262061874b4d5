import { Check } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useText } from '../platform/language.ts';
import styles from './options.module.css';

/** One thing to choose from. */
export interface Option<Id extends string = string> {
  id: Id;
  label: string;
}

/** The list that a Select or a ComboBox opens; goes inside one of them. */
export function OptionPopover({ options }: { options?: readonly Option[] }) {
  const text = useText();
  return (
    <Popover className={styles['popover'] ?? ''} offset={4}>
      <ListBox<Option>
        className={styles['list'] ?? ''}
        {...(options && { items: options })}
        renderEmptyState={() => <div className={styles['none']}>{text('common:choice.noMatch')}</div>}
      >
        {(option) => (
          <ListBoxItem className={styles['option'] ?? ''} textValue={option.label}>
            <Check className={styles['tick']} size={15} aria-hidden />
            {option.label}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
