import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { classes } from './classes.ts';
import field from './field.module.css';
import styles from './SearchField.module.css';

interface Props {
  /** Heard; the placeholder says it to the eye. */
  label: string;
  placeholder: string;
  clearLabel: string;
  value: string;
  onChange: (value: string) => void;
  /** On Enter. */
  onSubmit?: () => void;
  /** On the arrow down, which leads from the box into what it found. */
  onDown?: () => void;
  autoFocus?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  className?: string | undefined;
}

/** Finds as it is typed; Escape empties it. */
export function SearchField({
  label,
  placeholder,
  clearLabel,
  value,
  onChange,
  onSubmit,
  onDown,
  autoFocus = false,
  inputRef,
  className,
}: Props) {
  return (
    <AriaSearchField
      className={classes(styles['search'], className)}
      aria-label={label}
      value={value}
      onChange={onChange}
      autoComplete="off"
      spellCheck="false"
      {...(onSubmit && { onSubmit })}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' || !onDown) return;
        event.preventDefault();
        onDown();
      }}
    >
      <div className={classes(field['box'], styles['box'])}>
        <Search size={17} strokeWidth={2} aria-hidden className={styles['icon'] ?? ''} />
        <Input
          // On the element itself: react-aria puts it off after a key press, and the page's title would take it.
          autoFocus={autoFocus}
          className={classes(field['input'], styles['input'])}
          placeholder={placeholder}
          {...(inputRef && { ref: inputRef })}
        />
        {value !== '' && (
          <Button className={styles['clear'] ?? ''} aria-label={clearLabel}>
            <X size={16} strokeWidth={2} aria-hidden />
          </Button>
        )}
      </div>
    </AriaSearchField>
  );
}
