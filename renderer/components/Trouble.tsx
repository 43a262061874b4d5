import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../platform/language.ts';
import styles from './Trouble.module.css';

interface Props {
  title: string;
  what: string;
  safe: string;
  do: string;
  /** The reason, for tests to find. */
  reason: string;
  actions: ReactNode;
}

/** A whole screen for a failure that leaves nothing else to show: what happened, what is safe, what to do. */
export function Trouble({ title, what, safe, do: way, reason, actions }: Props) {
  const text = useText();
  const parts = [
    [text('start:obstacle.what'), what],
    [text('start:obstacle.safe'), safe],
    [text('start:obstacle.do'), way],
  ];
  return (
    <div className={styles['trouble']} role="alert" data-testid={reason}>
      <div className={styles['head']}>
        <span className={styles['icon']}>
          <TriangleAlert size={24} strokeWidth={1.75} aria-hidden />
        </span>
        <h1 className={styles['title']}>{title}</h1>
      </div>
      <dl className={styles['parts']}>
        {parts.map(([term, meaning]) => (
          <div key={term}>
            <dt className={styles['term']}>{term}</dt>
            <dd className={styles['meaning']}>{meaning}</dd>
          </div>
        ))}
      </dl>
      <div className={styles['actions']}>{actions}</div>
    </div>
  );
}
