import { type ReactNode, useId } from 'react';
import styles from './Parts.module.css';

interface Props {
  /** By which the list beside the parts finds it. */
  id: string;
  title: string;
  /** Beside the title. */
  actions?: ReactNode;
  /** Nothing where the part is folded up. */
  children?: ReactNode;
  foot?: ReactNode;
}

/** One part of a long page under its heading. */
export function PartPanel({ id, title, actions, children, foot }: Props) {
  const heading = useId();
  return (
    <section id={`part-${id}`} className={styles['part']} aria-labelledby={heading}>
      <div className={styles['head']}>
        <h2 id={heading} className={styles['title']} tabIndex={-1}>
          {title}
        </h2>
        {actions}
      </div>
      {children !== undefined && (
        <div className={styles['body']} data-part-body>
          {children}
        </div>
      )}
      {foot && <div className={styles['foot']}>{foot}</div>}
    </section>
  );
}
