import { CircleAlert } from 'lucide-react';
import styles from './field.module.css';

/**
 * What is wrong with a value that can be read and is saved: it stands where the description of the field does. It is no
 * error of the field, which would keep the therapist from leaving.
 */
export function FieldComplaint({ children }: { children: string }) {
  return (
    <span className={styles['error']}>
      <CircleAlert size={14} aria-hidden />
      <span>{children}</span>
    </span>
  );
}
