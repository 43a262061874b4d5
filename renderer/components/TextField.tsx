import type { ReactNode, Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { classes } from './classes.ts';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import styles from './field.module.css';

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  type?: 'text' | 'email' | 'tel' | 'password' | 'search';
  inputMode?: 'text' | 'numeric' | 'decimal';
  placeholder?: string;
  /** Off unless said: the browser's memory must not hold what was typed about a patient. */
  autoComplete?: string;
  spellCheck?: boolean;
  autoFocus?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  /** In the box, after what is typed: a unit, or a button that shows the passphrase. */
  after?: ReactNode;
  onKeyDown?: (key: string) => boolean;
  className?: string;
}

/** One line of text. */
export function TextField({
  value,
  onChange,
  onBlur,
  type = 'text',
  inputMode,
  placeholder,
  autoComplete = 'off',
  spellCheck = false,
  autoFocus = false,
  inputRef,
  after,
  onKeyDown,
  className,
  ...frame
}: TextFieldProps) {
  return (
    <AriaTextField
      className={classes(styles['field'], className)}
      value={value}
      onChange={onChange}
      type={type}
      autoComplete={autoComplete}
      spellCheck={spellCheck ? 'true' : 'false'}
      isInvalid={frame.error !== undefined}
      isRequired={frame.isRequired ?? false}
      isDisabled={frame.isDisabled ?? false}
      validationBehavior="aria"
      {...(onBlur && { onBlur })}
      {...(inputMode && { inputMode })}
      {...(onKeyDown && {
        onKeyDown: (event) => {
          if (onKeyDown(event.key)) event.preventDefault();
        },
      })}
    >
      <FieldFrame {...frame}>
        <div className={styles['box']} data-disabled={frame.isDisabled || undefined}>
          <Input
            // On the element itself: react-aria puts it off after a key press, and the page's title would take it.
            autoFocus={autoFocus}
            className={classes(styles['input'], inputMode && styles['digits'])}
            {...(placeholder !== undefined && { placeholder })}
            {...(inputRef && { ref: inputRef })}
          />
          {after && <span className={styles['after']}>{after}</span>}
        </div>
      </FieldFrame>
    </AriaTextField>
  );
}
