import type { ReactNode } from 'react';
import { classes } from '../../components/classes.ts';
import { LanguageSwitch, ThemeSwitch } from '../../components/LookSwitch.tsx';
import { Mark } from '../../components/Mark.tsx';
import { useText } from '../../platform/language.ts';
import styles from './StartFrame.module.css';

interface Props {
  children: ReactNode;
  /** As high as the window: what is inside scrolls by itself. */
  isFixed?: boolean;
}

/** Around every screen before the practice is open: the language and the look are always in reach. */
export function StartFrame({ children, isFixed = false }: Props) {
  const text = useText();
  return (
    <div className={styles['frame']}>
      <main className={classes(styles['content'], isFixed && styles['fixed'])}>{children}</main>
      <footer className={styles['foot']}>
        <span className={styles['brand']}>
          <Mark size={22} />
          {text('common:appName')}
        </span>
        <div className={styles['switches']}>
          <LanguageSwitch label={text('start:look.language')} isLabelHidden />
          <ThemeSwitch label={text('start:look.theme')} isLabelHidden />
        </div>
      </footer>
    </div>
  );
}
