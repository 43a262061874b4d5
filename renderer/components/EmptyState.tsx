import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface Props {
  icon: LucideIcon;
  title: string;
  /** Why there is nothing here. */
  children?: ReactNode;
  action?: ReactNode;
}

/** In the place of a list with nothing in it: says why, and what to do about it. */
export function EmptyState({ icon: Icon, title, children, action }: Props) {
  return (
    <div className={styles['empty']}>
      <span className={styles['icon']}>
        <Icon size={24} strokeWidth={1.75} aria-hidden />
      </span>
      <p className={styles['title']}>{title}</p>
      {children !== undefined && <div>{children}</div>}
      {action && <div className={styles['action']}>{action}</div>}
    </div>
  );
}
