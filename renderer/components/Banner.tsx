import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { classes } from './classes.ts';

export type Tone = 'info' | 'warn' | 'danger' | 'ok';

const ICONS = { info: Info, warn: TriangleAlert, danger: CircleAlert, ok: CircleCheck };

interface Props {
  tone: Tone;
  children: ReactNode;
  action?: ReactNode;
  /** `alert` interrupts those who listen; `status` waits for a pause. */
  role?: 'alert' | 'status';
}

/** Something to know about the whole screen or panel. */
export function Banner({ tone, children, action, role }: Props) {
  const Icon = ICONS[tone];
  return (
    <div className={classes(styles['banner'], styles[tone])} role={role}>
      <Icon size={18} aria-hidden />
      <div className={styles['words']}>{children}</div>
      {action && <div className={styles['action']}>{action}</div>}
    </div>
  );
}
