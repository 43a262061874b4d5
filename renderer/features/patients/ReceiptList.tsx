import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatMoney } from '#shared/practice/money.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useDates } from '../../platform/dates.ts';
import { useLanguage, useText } from '../../platform/language.ts';
import { useCall } from '../../platform/queries.ts';
import styles from './ReceiptList.module.css';

/** The newest receipts are the ones that are asked for again. */
const IN_VIEW = 5;

/** What was issued to this patient, newest first. */
export function ReceiptList({ patientId }: { patientId: string }) {
  const text = useText();
  const language = useLanguage();
  const { date } = useDates();
  const [showsAll, setShowsAll] = useState(false);
  const { data, error } = useCall('receipts.list', { patientId });
  const receipts = (data?.receipts ?? []).toSorted((a, b) => b.number - a.number);
  const shown = showsAll ? receipts : receipts.slice(0, IN_VIEW);
  return (
    <Panel title={text('patients:receipts.title')}>
      {error && <ErrorNotice error={error.error} />}
      {data && receipts.length === 0 && <p className={styles['empty']}>{text('patients:receipts.empty')}</p>}
      {receipts.length > 0 && (
        <ul className={styles['list']}>
          {shown.map((receipt) => (
            <li key={receipt.id}>
              <Link
                to="/receipts/$receiptId"
                params={{ receiptId: receipt.id }}
                className={styles['receipt']}
              >
                <span className={styles['number']}>
                  {text('patients:receipts.number', { number: receipt.number })}
                </span>
                <span className={styles['total']}>{formatMoney(receipt.totalCents, language)}</span>
                <span className={styles['more']}>
                  {text('patients:receipts.forVisit', { date: date(receipt.serviceDate) })}
                  {receipt.reissuedAt.length > 0 &&
                    ` · ${text('patients:receipts.reprinted', { count: receipt.reissuedAt.length })}`}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {receipts.length > IN_VIEW && (
        <Button variant="quiet" onPress={() => setShowsAll(!showsAll)}>
          {showsAll
            ? text('patients:receipts.showFewer')
            : text('patients:receipts.showAll', { count: receipts.length })}
        </Button>
      )}
    </Panel>
  );
}
