import { Clock, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { isLate, LATE_AFTER_HOURS } from '#shared/chart/entry.ts';
import { Badge } from '../../components/Badge.tsx';
import { useDates } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';
import type { ReadEntry } from './content.ts';
import type { KindScreens } from './kindScreens.ts';
import { RecordFacts } from './RecordFacts.tsx';
import styles from './Version.module.css';

interface Props {
  read: ReadEntry;
  /** Which version it is, where there is more than one. */
  label?: string;
  View: KindScreens<unknown>['View'];
}

/** One version of an entry to read: what was charted, and under it who recorded it and when. */
export function Version({ read: { entry, content }, label, View }: Props) {
  const text = useText();
  const { dateOf } = useDates();
  const late = entry.signedAt !== null && isLate(entry, entry.signedAt);
  return (
    <article className={styles['version']} aria-label={label}>
      <header className={styles['head']}>
        <h2 className={label === undefined ? 'only-heard' : styles['label']}>
          {label ?? text('chart:entry.onlyVersion')}
        </h2>
        <State state={entry.state} />
        {late && (
          <span title={text('chart:entry.lateWhy', { hours: LATE_AFTER_HOURS })}>
            <Badge tone="warn" icon={Clock}>
              {text('chart:entry.late')}
            </Badge>
          </span>
        )}
      </header>
      {entry.amends && (
        <Reason title={text('chart:entry.reason')}>
          {entry.amends.reason}
          <span>
            {text('chart:entry.amendedBy', {
              author: entry.author.name,
              date: dateOf(entry.signedAt ?? entry.enteredAt),
            })}
          </span>
        </Reason>
      )}
      <View content={content} entry={entry} />
      <RecordFacts entry={entry} />
    </article>
  );
}

function State({ state }: { state: ReadEntry['entry']['state'] }) {
  const text = useText();
  if (state === 'signed')
    return (
      <Badge tone="ok" icon={Lock}>
        {text('chart:state.signed')}
      </Badge>
    );
  return <Badge tone={state === 'void' ? 'danger' : 'neutral'}>{text(`chart:state.${state}`)}</Badge>;
}

const Reason = ({ title, children }: { title: string; children: ReactNode }) => (
  <p className={styles['reason']}>
    <strong>{title}</strong>
    {children}
  </p>
);
