import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { CallOutput } from '#shared/contract/contract.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { ChartHeader } from '../../components/chart/ChartHeader.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { PdfView } from '../../components/PdfView/PdfView.tsx';
import { Loading } from '../../components/Spinner.tsx';
import { useDates } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';
import { useCall } from '../../platform/queries.ts';
import { ReceiptActions } from './ReceiptActions.tsx';
import { ReceiptFacts } from './ReceiptFacts.tsx';
import styles from './Receipts.module.css';

export type Shown = CallOutput<'receipts.read'>;

/** An issued receipt, as it was issued. */
export function ReceiptPage() {
  const text = useText();
  const { receiptId } = useParams({ from: '/receipts/$receiptId' });
  const { data, error } = useCall('receipts.read', { receiptId }, { gcTime: 0 });
  if (!data)
    return error ? (
      <Page title={text('chart:receipt.unreadable')}>
        <ErrorNotice error={error.error} />
      </Page>
    ) : (
      <Loading />
    );
  return <Issued key={receiptId} receiptId={receiptId} original={data} />;
}

function Issued({ receiptId, original }: { receiptId: string; original: Shown }) {
  const text = useText();
  const { dateOf } = useDates();
  /** The reprint on the screen, or null for the original. */
  const [duplicate, setDuplicate] = useState<Shown | null>(null);
  const number = original.receipt.number ?? 0;

  return (
    <Page
      title={text('chart:receipt.title', { number })}
      width="fixed"
      header={<ChartHeader patientId={original.receipt.patientId} />}
      actions={<ReceiptActions receiptId={receiptId} duplicate={duplicate} onDuplicate={setDuplicate} />}
    >
      {duplicate?.receipt.reissuedAt && (
        <Banner
          tone="warn"
          role="status"
          action={<Button onPress={() => setDuplicate(null)}>{text('chart:receipt.showOriginal')}</Button>}
        >
          {text('chart:receipt.duplicateNotice', { date: dateOf(duplicate.receipt.reissuedAt) })}
        </Banner>
      )}
      <div className={styles['desk']}>
        <ReceiptFacts receiptId={receiptId} receipt={original.receipt} />
        <PdfView
          bytes={(duplicate ?? original).pdf}
          label={text(duplicate ? 'chart:receipt.duplicate' : 'chart:receipt.original', { number })}
        />
      </div>
    </Page>
  );
}
