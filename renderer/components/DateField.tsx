import { type CalendarDate, parseDate } from '@internationalized/date';
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components/DateField';
import { classes } from './classes.ts';
import styles from './DateField.module.css';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import field from './field.module.css';

interface Props extends FieldProps {
  /** `1984-03-12`, or empty while there is no whole date. */
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  autoFocus?: boolean;
  /** Taken so that a form can be tied to it; the parts of the date take the focus themselves. */
  inputRef?: (element: HTMLElement | null) => void;
}

function read(value: string): CalendarDate | null {
  try {
    return value === '' ? null : parseDate(value);
  } catch {
    return null;
  }
}

/** A plain date, typed part by part in the order of the language; no time zone can move it. */
export function DateField({ value, onChange, onBlur, autoFocus = false, inputRef, ...frame }: Props) {
  return (
    <AriaDateField<CalendarDate>
      className={field['field'] ?? ''}
      value={read(value)}
      onChange={(date) => onChange(date?.toString() ?? '')}
      autoFocus={autoFocus}
      shouldForceLeadingZeros
      isInvalid={frame.error !== undefined}
      isRequired={frame.isRequired ?? false}
      isDisabled={frame.isDisabled ?? false}
      validationBehavior="aria"
      {...(onBlur && { onBlur })}
    >
      <FieldFrame {...frame}>
        <DateInput
          className={classes(field['box'], styles['segments'])}
          {...(inputRef && { ref: firstPart(inputRef) })}
        >
          {(segment) => <DateSegment segment={segment} className={styles['segment'] ?? ''} />}
        </DateInput>
      </FieldFrame>
    </AriaDateField>
  );
}

/** Hands a form the first part of the date, which is what it should focus. */
export const firstPart =
  (ref: (element: HTMLElement | null) => void) =>
  (box: HTMLElement | null): void =>
    ref(box?.querySelector<HTMLElement>('[role="spinbutton"]') ?? null);
