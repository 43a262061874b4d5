import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import styles from './Panel.module.css';

interface Props {
  title?: string;
  actions?: ReactNode;
  children: ReactNode;
  /** Without an inner edge: for lists and tables that reach the sides. */
  isFlush?: boolean;
}

/** A part of a page that belongs together. */
export function Panel({ title, actions, children, isFlush = false }: Props) {
  const id = useId();
  return (
    <section className={styles['panel']} aria-labelledby={title === undefined ? undefined : id}>
      {(title !== undefined || actions) && (
        <div className={styles['head']}>
          {title !== undefined && (
            <h2 id={id} className={styles['title']}>
              {title}
            </h2>
          )}
          {actions && <div className={styles['actions']}>{actions}</div>}
        </div>
      )}
      <div className={classes(styles['body'], isFlush && styles['flush'])}>{children}</div>
    </section>
  );
}
