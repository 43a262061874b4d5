import type { ReactNode } from 'react';
import { useText } from '../../platform/language.ts';
import styles from './SummaryFacts.module.css';

export interface SummaryFact {
  name: string;
  /** Nothing where it was not recorded: that is said, never left blank. */
  value: ReactNode;
}

/** An entry at a glance: a few facts in a line. */
export function SummaryFacts({ facts }: { facts: readonly SummaryFact[] }) {
  const text = useText();
  return (
    <dl className={styles['summary']}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? <span className={styles['none']}>{text('chart:visit.notRecorded')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
