import { type ReactNode, useRef } from 'react';
import { fieldToType } from './firstField.ts';
import styles from './Parts.module.css';

interface Props {
  /** The list of the parts; where there is no room for it, it goes. */
  rail: (goTo: GoToPart) => ReactNode;
  children: ReactNode;
}

/** Leads to a part: to its heading, or into the field where typing begins. */
export type GoToPart = (part: string, into?: 'heading' | 'field') => void;

/** A long page in parts, with the list of them beside it: each a `PartPanel`, found by its id. */
export function PartColumns({ rail, children }: Props) {
  const parts = useRef<HTMLDivElement>(null);

  const goTo: GoToPart = (id, into = 'heading') => {
    const part = parts.current?.querySelector<HTMLElement>(`#part-${id}`);
    const title = part?.querySelector<HTMLElement>('h2');
    title?.scrollIntoView({ block: 'start' });
    const field = part && into === 'field' ? fieldToType(part) : null;
    (field ?? title)?.focus({ preventScroll: true });
  };

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
