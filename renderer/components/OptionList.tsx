import { Check } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text as Words } from 'react-aria-components/Text';
import { useText } from '../platform/language.ts';
import { Badge } from './Badge.tsx';
import styles from './options.module.css';

export interface OptionMark {
  label: string;
  tone: 'neutral' | 'warn' | 'danger';
}

/** One thing to choose from. */
export interface Option<Id extends string = string> {
  id: Id;
  label: string;
  /** Something to know before choosing it, in a word or two at the end of its line. */
  mark?: OptionMark | undefined;
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
            <Words slot="label" className={styles['words'] ?? ''}>
              {option.label}
            </Words>
            {option.mark && (
              <Words slot="description">
                <Badge tone={option.mark.tone}>{option.mark.label}</Badge>
              </Words>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
