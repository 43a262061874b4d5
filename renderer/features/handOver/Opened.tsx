import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Rows.module.css';

interface Props {
  /** Whether it has just been opened by an answer: then she can write at once. */
  isFresh: boolean;
  children: ReactNode;
}

/** What an answer opens: in view, and with the cursor in its first field. */
export function Opened({ isFresh, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isFresh) return;
    place.current?.querySelector<HTMLElement>('input, textarea, [role="spinbutton"]')?.focus();
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [isFresh]);
  return (
    <div ref={place} className={styles['rows']}>
      {children}
    </div>
  );
}
