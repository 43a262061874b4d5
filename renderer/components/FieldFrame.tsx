import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import styles from './field.module.css';

/** What every control with a label takes. */
export interface FieldProps {
  label: string;
  /** The label is heard only: for tables and rows where a heading says it already. */
  isLabelHidden?: boolean;
  description?: ReactNode;
  /** Words, not a reason; the control is marked while there is one. */
  error?: string | undefined;
  isRequired?: boolean;
  isDisabled?: boolean;
}

interface Props extends FieldProps {
  children: ReactNode;
}

/** Label, control, description and error of a field, in this order; goes inside a control of react-aria. */
export function FieldFrame({ label, isLabelHidden, description, error, isRequired, children }: Props) {
  return (
    <>
      <Label className={isLabelHidden ? 'only-heard' : (styles['label'] ?? '')}>
        {label}
        {isRequired && (
          <span className={styles['mark']} aria-hidden>
            {' *'}
          </span>
        )}
      </Label>
      {children}
      {description !== undefined && (
        <Text slot="description" className={styles['description'] ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>
        {error !== undefined && (
          <>
            <CircleAlert size={14} aria-hidden />
            <span>{error}</span>
          </>
        )}
      </FieldError>
    </>
  );
}
