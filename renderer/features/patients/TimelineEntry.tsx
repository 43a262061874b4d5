import { ArrowRight, Clock, CornerDownRight, PencilLine, Receipt } from 'lucide-react';
import { memo } from 'react';
import type { SafetyFact } from '#shared/chart/kind.ts';
import { kindOf } from '#shared/chart/registry.ts';
import type { TimelineItem } from '#shared/contract/entries.ts';
import { Badge } from '../../components/Badge.tsx';
import type { Dates } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';
import { LightLink } from './LightLink.tsx';
import styles from './TimelineEntry.module.css';
import type { Thread } from './threads.ts';

export type ConsentFact = Extract<SafetyFact, { type: 'consent' }>;

interface Props {
  thread: Thread;
  /** Of its receipt, once it is known. */
  receiptId: string | undefined;
  /** What was decided, of a signed consent. */
  consent: ConsentFact | undefined;
  isLate: boolean;
  dates: Dates;
}

/** One entry in the chart: when, how it stands, what came of it, and what amends it. The whole of it opens. */
export const TimelineEntry = memo(function TimelineEntry({
  thread: { item, amendments },
  receiptId,
  consent,
  isLate,
  dates,
}: Props) {
  const text = useText();
  const { date, time } = dates;
  return (
    <li className={styles['entry']}>
      <div className={styles['when']}>
        <span className={styles['day']}>{date(item.service.date, 'dayAndMonth')}</span>
        <span className={styles['time']}>{item.service.start ? time(item.service.start) : ''}</span>
      </div>
      <article className={styles['card']}>
        <div className={styles['line']}>
          <h4 className={styles['kind']}>
            <LightLink path={`/entries/${item.id}`} className={styles['open']}>
              {text(`chart:kind.${item.kind}`)}
              <span className="only-heard">, {date(item.service.date)}</span>
            </LightLink>
          </h4>
          <StateBadges item={item} isLate={isLate} isAmended={amendments.length > 0} />
          {consent && (
            <Badge tone={consent.decision === 'given' ? 'neutral' : 'danger'}>
              {text(`consent:decision.${consent.decision}`)}
            </Badge>
          )}
          <ReceiptLink item={item} receiptId={receiptId} />
        </div>
        <Results item={item} />
        {consent ? (
          <p className={styles['excerpt']}>{text(`consent:said.${consent.scope}.${consent.decision}`)}</p>
        ) : (
          <p className={item.excerpt === '' ? styles['nothing'] : styles['excerpt']}>
            {item.excerpt || text('patients:timeline.nothingWritten')}
          </p>
        )}
        {amendments.length > 0 && (
          <ul className={styles['amendments']}>
            {amendments.map((amendment) => (
              <Amendment key={amendment.id} item={amendment} dates={dates} />
            ))}
          </ul>
        )}
      </article>
    </li>
  );
});

interface StateProps {
  item: TimelineItem;
  isLate: boolean;
  isAmended: boolean;
}

function StateBadges({ item, isLate, isAmended }: StateProps) {
  const text = useText();
  return (
    <>
      {item.state === 'draft' && <Badge tone="accent">{text('chart:state.draft')}</Badge>}
      {item.state === 'signed' && <Badge tone="ok">{text('chart:state.signed')}</Badge>}
      {item.state === 'void' && <Badge tone="neutral">{text('chart:state.void')}</Badge>}
      {isLate && (
        <Badge tone="warn" icon={Clock}>
          {text(item.state === 'draft' ? 'patients:timeline.unsignedLate' : 'patients:timeline.late')}
        </Badge>
      )}
      {isAmended && (
        <Badge tone="neutral" icon={PencilLine}>
          {text('patients:timeline.amended')}
        </Badge>
      )}
    </>
  );
}

/** Whether entries of the kind are charged for: then each signed one can have a receipt. */
const isCharged = ({ kind }: TimelineItem): boolean => kindOf(kind).charge(kindOf(kind).empty()) !== null;

/** The receipt of a visit, or the way to one. */
function ReceiptLink({ item, receiptId }: { item: TimelineItem; receiptId: string | undefined }) {
  const text = useText();
  if (item.state !== 'signed' || !isCharged(item)) return null;
  if (item.receiptNumber === null)
    return (
      <LightLink path={`/receipts/new/${item.id}`} className={styles['side']}>
        {text('patients:timeline.issueReceipt')}
      </LightLink>
    );
  const words = text('patients:timeline.receipt', { number: item.receiptNumber });
  if (receiptId === undefined) return <span className={styles['side']}>{words}</span>;
  return (
    <LightLink path={`/receipts/${receiptId}`} className={styles['side']}>
      <Receipt size={14} aria-hidden />
      {words}
    </LightLink>
  );
}

/** Pain before and after and how many techniques: what is looked for when leafing through a chart. */
function Results({ item }: { item: TimelineItem }) {
  const text = useText();
  if (item.painBefore === null && item.painAfter === null && item.boutCount === 0) return null;
  return (
    <p className={styles['results']}>
      <Pain before={item.painBefore} after={item.painAfter} />
      {item.boutCount > 0 && <span>{text('patients:timeline.techniques', { count: item.boutCount })}</span>}
    </p>
  );
}

function Pain({ before, after }: { before: number | null; after: number | null }) {
  const text = useText();
  if (before === null)
    return after === null ? null : <span>{text('patients:timeline.painAfter', { after })}</span>;
  if (after === null) return <span>{text('patients:timeline.painBefore', { before })}</span>;
  return (
    <span className={styles['pain']}>
      <span aria-hidden>{text('patients:timeline.pain')}</span>
      <span className={styles['scores']} aria-hidden>
        {before}
        <ArrowRight size={13} />
        {after}
      </span>
      <span className="only-heard">{text('patients:timeline.painBoth', { before, after })}</span>
    </span>
  );
}

function Amendment({ item, dates: { dateOf } }: { item: TimelineItem; dates: Dates }) {
  const text = useText();
  return (
    <li className={styles['amendment']}>
      <CornerDownRight size={15} aria-hidden />
      <div>
        <p className={styles['line']}>
          <LightLink path={`/entries/${item.id}`} className={styles['openAmendment']}>
            {text('patients:timeline.amendment')}
          </LightLink>
          {item.state === 'draft' && <Badge tone="accent">{text('chart:state.draft')}</Badge>}
          {item.state === 'void' && <Badge tone="neutral">{text('chart:state.void')}</Badge>}
          <span className={styles['signed']}>
            {item.signedAt === null
              ? text('patients:timeline.startedOn', { date: dateOf(item.enteredAt) })
              : text('patients:timeline.signedBy', { name: item.authorName, date: dateOf(item.signedAt) })}
          </span>
        </p>
        {item.amends && (
          <p className={styles['reason']}>
            {text('patients:timeline.reason', { reason: item.amends.reason })}
          </p>
        )}
      </div>
    </li>
  );
}
