import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Receipt } from '#shared/practice/receipt.ts';
import { useDates } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';
import { useCall } from '../../platform/queries.ts';
import { ReceiptAmounts } from './ReceiptAmounts.tsx';
import styles from './Receipts.module.css';

interface Props {
  receiptId: string;
  receipt: Receipt;
}

/** What the receipt says, beside the document, with its visit and its reprints. */
export function ReceiptFacts({ receiptId, receipt }: Props) {
  const text = useText();
  const { date, dateOf, timeOf } = useDates();
  const { data } = useCall('receipts.list', { patientId: receipt.patientId });
  const item = data?.receipts.find(({ id }) => id === receiptId);
  const at = (instant: string) =>
    text('chart:entry.serviceAt', { date: dateOf(instant), time: timeOf(instant) });

  return (
    <div className={styles['side']}>
      <dl className={styles['facts']}>
        <Fact name={text('chart:receipt.issuedAt')}>{at(receipt.issuedAt)}</Fact>
        <Fact name={text('chart:receipt.service')}>
          {date(receipt.service.date)},{' '}
          {text('chart:visit.minutesOf', { minutes: receipt.service.durationMinutes })}
        </Fact>
        <Fact name={text('chart:receipt.paid')}>
          {date(receipt.paidOn)}, {text(`chart:receipt.method.${receipt.payment}`)}
        </Fact>
        <Fact name={text('chart:receipt.language')}>{text(`common:language.${receipt.language}`)}</Fact>
        <Fact name={text('chart:receipt.reprints')}>
          {item && item.reissuedAt.length > 0 ? (
            <Reprints at={item.reissuedAt.map(at)} />
          ) : (
            text('chart:receipt.noReprints')
          )}
        </Fact>
      </dl>
      <ReceiptAmounts receipt={receipt} />
      {item && (
        <Link to="/entries/$entryId" params={{ entryId: item.entryId }} className={styles['link']}>
          {text('chart:receipt.toVisit')}
        </Link>
      )}
    </div>
  );
}

const Reprints = ({ at }: { at: string[] }) => (
  <ul>
    {at.map((when) => (
      <li key={when}>{when}</li>
    ))}
  </ul>
);

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
