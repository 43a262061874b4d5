import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Badge.module.css';
import { classes } from './classes.ts';

interface Props {
  tone?: 'neutral' | 'accent' | 'warn' | 'danger' | 'ok';
  icon?: LucideIcon;
  children: ReactNode;
}

/** A state in one or two words; the words say it, the colour only helps. */
export function Badge({ tone = 'neutral', icon: Icon, children }: Props) {
  return (
    <span className={classes(styles['badge'], styles[tone])}>
      {Icon && <Icon size={13} aria-hidden />}
      {children}
    </span>
  );
}
