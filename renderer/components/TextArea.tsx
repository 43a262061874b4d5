import type { CSSProperties, Ref } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { classes } from './classes.ts';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import field from './field.module.css';
import styles from './TextArea.module.css';

interface Props extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  /** The height while there is little in it; it grows with the text. */
  rows?: number;
  placeholder?: string;
  autoFocus?: boolean;
  inputRef?: Ref<HTMLTextAreaElement>;
}

/** Free text that grows with what is written, so that nothing scrolls out of sight. */
export function TextArea({
  value,
  onChange,
  onBlur,
  rows = 3,
  placeholder,
  autoFocus = false,
  inputRef,
  ...frame
}: Props) {
  const height = { '--rows': rows } as CSSProperties;
  return (
    <AriaTextField
      className={field['field'] ?? ''}
      value={value}
      onChange={onChange}
      autoComplete="off"
      spellCheck="true"
      isInvalid={frame.error !== undefined}
      isRequired={frame.isRequired ?? false}
      isDisabled={frame.isDisabled ?? false}
      validationBehavior="aria"
      {...(onBlur && { onBlur })}
    >
      <FieldFrame {...frame}>
        <div className={classes(field['box'], styles['box'])} data-disabled={frame.isDisabled || undefined}>
          <AriaTextArea
            // On the element itself: react-aria puts it off after a key press, and the page's title would take it.
            autoFocus={autoFocus}
            className={styles['area'] ?? ''}
            style={height}
            {...(placeholder !== undefined && { placeholder })}
            {...(inputRef && { ref: inputRef })}
          />
        </div>
      </FieldFrame>
    </AriaTextField>
  );
}
