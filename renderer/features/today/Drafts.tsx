import { Link } from '@tanstack/react-router';
import { CheckCheck, Clock } from 'lucide-react';
import { useState } from 'react';
import { isOverdue, LATE_AFTER_HOURS } from '#shared/chart/entry.ts';
import type { DraftItem } from '#shared/contract/entries.ts';
import type { Instant } from '#shared/practice/dates.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useDates, useNow } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';
import { useCall } from '../../platform/queries.ts';
import styles from './Drafts.module.css';

/** More than these are a backlog; it is shown when asked for. */
const IN_VIEW = 8;

/** Every visit that is charted and not signed, those that wait longest marked as late. */
export function Drafts() {
  const text = useText();
  const now = useNow();
  const [showsAll, setShowsAll] = useState(false);
  const { data, error } = useCall('entries.drafts', {});
  const drafts = data?.drafts ?? [];
  const late = drafts.filter((draft) => hasWaited(draft, now));
  const shown = showsAll ? drafts : drafts.slice(0, IN_VIEW);
  return (
    <Panel
      title={text('patients:today.drafts')}
      isFlush
      {...(drafts.length > 0 && { actions: <Badge tone="neutral">{drafts.length}</Badge> })}
    >
      {error && <ErrorNotice error={error.error} />}
      {data && drafts.length === 0 && (
        <EmptyState icon={CheckCheck} title={text('patients:today.draftsEmptyTitle')}>
          <p>{text('patients:today.draftsEmpty')}</p>
        </EmptyState>
      )}
      {late.length > 0 && (
        <p className={styles['late']}>{text('patients:today.draftsLate', { count: late.length })}</p>
      )}
      {shown.length > 0 && (
        <ul className={styles['list']}>
          {shown.map((draft) => (
            <Draft key={draft.entryId} draft={draft} now={now} isLate={late.includes(draft)} />
          ))}
        </ul>
      )}
      {shown.length < drafts.length && (
        <div className={styles['more']}>
          <Button variant="quiet" onPress={() => setShowsAll(true)}>
            {text('patients:today.moreDrafts', { count: drafts.length })}
          </Button>
        </div>
      )}
    </Panel>
  );
}

/**
 * Overdue is what was not signed within the hours allowed after the care or, begun only later as every
 * amendment is, has been waiting for as long since.
 */
function hasWaited(draft: DraftItem, now: Instant): boolean {
  const waiting = (Date.parse(now) - Date.parse(draft.enteredAt)) / 3_600_000;
  return isOverdue(draft, now) && (!isOverdue(draft, draft.enteredAt) || waiting > LATE_AFTER_HOURS);
}

function Draft({ draft, now, isLate: late }: { draft: DraftItem; now: string; isLate: boolean }) {
  const text = useText();
  const { date, ago } = useDates();
  return (
    <li className={styles['row']}>
      <Link to="/entries/$entryId" params={{ entryId: draft.entryId }} className={styles['draft']}>
        <span className={styles['name']}>{draft.patientName}</span>
        <span className={styles['when']}>{ago(draft.enteredAt, now)}</span>
        <span className={styles['what']}>
          {text('patients:today.draftOf', {
            kind: text(`chart:kind.${draft.kind}`),
            date: date(draft.service.date),
          })}
        </span>
        {late && (
          <Badge tone="warn" icon={Clock}>
            {text('patients:today.draftLate')}
          </Badge>
        )}
      </Link>
    </li>
  );
}
