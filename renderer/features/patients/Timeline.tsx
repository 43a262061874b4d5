import { NotebookPen } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type Statement, statementsOf } from '#shared/chart/background/background.ts';
import { isLate } from '#shared/chart/entry.ts';
import type { TimelineItem } from '#shared/contract/entries.ts';
import type { PatientRecord } from '#shared/contract/patients.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Loading } from '../../components/Spinner.tsx';
import { useDates, useNow } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';
import { useCall } from '../../platform/queries.ts';
import { EarlierEntries } from './EarlierEntries.tsx';
import styles from './Timeline.module.css';
import { type ConsentFact, TimelineEntry } from './TimelineEntry.tsx';
import { byYear, type Thread, threadsOf } from './threads.ts';

/** As many entries at a time: a chart of 500 visits opens as fast as one of 40. */
const STEP = 40;

interface Props {
  record: PatientRecord;
  onNewVisit: () => void;
}

/** Everything charted, newest first under its year, amendments with what they amend. */
export function Timeline({ record, onNewVisit }: Props) {
  const text = useText();
  const chart = useCall('entries.timeline', { patientId: record.id });
  const items = chart.data?.items;
  return (
    <section className={styles['timeline']} aria-labelledby="timeline">
      <div className={styles['head']}>
        <h2 id="timeline" className={styles['title']}>
          {text('patients:timeline.title')}
        </h2>
        {items && items.length > 0 && (
          <p className={styles['count']}>{text('patients:timeline.count', { count: items.length })}</p>
        )}
      </div>
      {chart.error && <ErrorNotice error={chart.error.error} />}
      {chart.isPending && <Loading />}
      {items?.length === 0 && <NothingCharted isArchived={record.archived} onNewVisit={onNewVisit} />}
      {items && items.length > 0 && <Years items={items} patientId={record.id} />}
    </section>
  );
}

function Years({ items, patientId }: { items: readonly TimelineItem[]; patientId: string }) {
  const text = useText();
  const dates = useDates();
  const now = useNow();
  const receipts = useCall('receipts.list', { patientId });
  const threads = useMemo(() => threadsOf(items), [items]);
  const [most, setMost] = useState(STEP);
  const shown = threads.slice(0, most);
  const receiptIds = useMemo(
    () => new Map(receipts.data?.receipts.map(({ number, id }) => [number, id])),
    [receipts.data],
  );
  const background = useCall('chart.background', { patientId });
  const consents = useMemo(
    () => (background.data ? statementsOf(background.data.background, 'consent') : []),
    [background.data],
  );
  return (
    <>
      {byYear(shown).map(({ year, threads: ofYear }) => (
        <section key={year} aria-label={text('patients:timeline.year', { year })}>
          <h3 className={styles['year']}>{year}</h3>
          <ol className={styles['entries']}>
            {ofYear.map((thread) => (
              <TimelineEntry
                key={thread.item.id}
                thread={thread}
                receiptId={receiptIds.get(thread.item.receiptNumber ?? 0)}
                consent={consentIn(thread, consents)}
                isLate={isLateAt(thread.item, now)}
                dates={dates}
              />
            ))}
          </ol>
        </section>
      ))}
      {shown.length < threads.length && (
        <EarlierEntries
          key={shown.length}
          count={threads.length - shown.length}
          onNear={() => setMost(most + STEP)}
        />
      )}
    </>
  );
}

/** What the newest signed version of a consent decided. */
const consentIn = (
  { item, amendments }: Thread,
  consents: readonly (Statement & { fact: ConsentFact })[],
): ConsentFact | undefined =>
  item.kind === 'consent'
    ? consents.findLast(({ entryId }) => [item, ...amendments].some(({ id }) => id === entryId))?.fact
    : undefined;

/** A signed entry stays late; a draft becomes it while it waits. */
const isLateAt = (item: TimelineItem, now: string): boolean =>
  item.state !== 'void' && isLate(item, item.signedAt ?? now);

function NothingCharted({ isArchived, onNewVisit }: { isArchived: boolean; onNewVisit: () => void }) {
  const text = useText();
  return (
    <div className={styles['empty']}>
      <EmptyState
        icon={NotebookPen}
        title={text('patients:timeline.emptyTitle')}
        action={
          !isArchived && (
            <Button icon={NotebookPen} onPress={onNewVisit}>
              {text('patients:action.newVisit')}
            </Button>
          )
        }
      >
        {!isArchived && <p>{text('patients:timeline.empty')}</p>}
      </EmptyState>
    </div>
  );
}
