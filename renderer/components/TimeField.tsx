import { parseTime, type Time } from '@internationalized/date';
import { TimeField as AriaTimeField, DateInput, DateSegment } from 'react-aria-components/TimeField';
import { classes } from './classes.ts';
import styles from './DateField.module.css';
import { firstPart } from './DateField.tsx';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import field from './field.module.css';

interface Props extends FieldProps {
  /** `14:05`, or empty while there is no whole time. */
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  inputRef?: (element: HTMLElement | null) => void;
}

function read(value: string): Time | null {
  try {
    return value === '' ? null : parseTime(value);
  } catch {
    return null;
  }
}

/** A time of day to the minute, in the way of the language: 2:05 p.m. or 14 h 05. */
export function TimeField({ value, onChange, onBlur, inputRef, ...frame }: Props) {
  return (
    <AriaTimeField<Time>
      className={field['field'] ?? ''}
      value={read(value)}
      onChange={(time) => onChange(time?.toString().slice(0, 5) ?? '')}
      granularity="minute"
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
    </AriaTimeField>
  );
}
