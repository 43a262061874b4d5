import { type ReactNode, useRef } from 'react';
import styles from './Parts.module.css';

interface Props {
  /** The list of the parts; where there is no room for it, it goes. */
  rail: (goTo: (part: string) => void) => ReactNode;
  children: ReactNode;
}

/** A long page in parts, with the list of them beside it: each a `PartPanel`, found by its id. */
export function PartColumns({ rail, children }: Props) {
  const parts = useRef<HTMLDivElement>(null);

  function goTo(id: string): void {
    const title = parts.current?.querySelector<HTMLElement>(`#part-${id} h2`);
    title?.scrollIntoView({ block: 'start' });
    title?.focus({ preventScroll: true });
  }

  return (
    <div className={styles['frame']}>
      <div className={styles['columns']}>
        {rail(goTo)}
        <div ref={parts} className={styles['parts']}>
          {children}
        </div>
      </div>
    </div>
  );
}
