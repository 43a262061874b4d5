import { type ReactNode, useEffect, useRef } from 'react';
import { classes } from './classes.ts';
import styles from './Page.module.css';

interface Props {
  title: string;
  /** Above the title, on every chart screen: the patient. */
  header?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  /** `reading`: text and forms. `full`: what uses every column. `fixed`: full, and scrolls inside itself. */
  width?: 'reading' | 'full' | 'fixed';
}

/** One screen of the practice: its title, what can be done with all of it, and what it shows. */
export function Page({ title, header, actions, children, width = 'reading' }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  // A new screen starts at its title, for those who listen or press Tab, unless a field took the focus.
  useEffect(() => {
    if (!root.current?.contains(document.activeElement)) heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div ref={root} className={classes(styles['page'], styles[width])}>
      {header}
      <header className={styles['head']}>
        <h1 ref={heading} tabIndex={-1} className={styles['title']}>
          {title}
        </h1>
        {actions && <div className={styles['actions']}>{actions}</div>}
      </header>
      <div className={styles['content']}>{children}</div>
    </div>
  );
}
