import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FileCheck } from 'lucide-react';
import { useState } from 'react';
import type { Entry } from '#shared/chart/entry.ts';
import type { Patient } from '#shared/practice/patient.ts';
import { missingFromReceipt, type PaymentMethod } from '#shared/practice/receipt.ts';
import { announce } from '../../components/announce.tsx';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { PdfView } from '../../components/PdfView/PdfView.tsx';
import { Loading } from '../../components/Spinner.tsx';
import { useDates, useToday } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';
import { useAction, useCall } from '../../platform/queries.ts';
import { MissingFromReceipt } from './MissingFromReceipt.tsx';
import { type Payment, PaymentFields } from './PaymentFields.tsx';
import { ReceiptAmounts } from './ReceiptAmounts.tsx';
import styles from './Receipts.module.css';

interface Props {
  entry: Entry;
  patient: Patient;
}

/** What was chosen last while the app is open: most patients of a day pay the same way. */
let lastPayment: PaymentMethod = 'credit';

/** The choices of a receipt, its amounts, and its preview, which follows every choice. */
export function NewReceipt({ entry, patient }: Props) {
  const text = useText();
  const { date } = useDates();
  const today = useToday();
  const navigate = useNavigate();
  const [payment, setPayment] = useState<Payment>({
    payment: lastPayment,
    paidOn: today,
    language: patient.language,
  });
  const choice = { entryId: entry.id, ...payment };
  const preview = useCall('receipts.preview', choice, {
    enabled: payment.paidOn !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const issue = useAction('receipts.issue', { invalidates: ['receipts.list', 'entries.timeline'] });
  const missing = preview.data
    ? missingFromReceipt(preview.data.receipt)
    : (preview.error?.error.missing ?? issue.error?.error.missing ?? []);
  const failure = [preview.error, issue.error].find((error) => error && !error.error.missing)?.error;
  const isReady = preview.isSuccess && !preview.isPlaceholderData && missing.length === 0;

  function press(): void {
    if (!isReady || issue.isPending) return;
    issue.mutate(choice, {
      onSuccess: ({ receiptId, number }) => {
        lastPayment = payment.payment;
        announce(text('chart:receipt.issued', { number }));
        return navigate({ to: '/receipts/$receiptId', params: { receiptId }, replace: true });
      },
    });
  }

  return (
    <div className={styles['desk']}>
      <div className={styles['side']}>
        <p className={styles['visit']}>
          {text('chart:receipt.forVisit', { date: date(entry.service.date, 'full') })}
        </p>
        <PaymentFields value={payment} onChange={setPayment} />
        {preview.data && <ReceiptAmounts receipt={preview.data.receipt} />}
        {missing.length > 0 && <MissingFromReceipt missing={missing} entry={entry} />}
        {failure && <ErrorNotice error={failure} />}
        <div className={styles['act']}>
          <Button
            variant="primary"
            icon={FileCheck}
            onPress={press}
            isPending={issue.isPending}
            isDisabled={!isReady}
          >
            {text('chart:receipt.issue')}
          </Button>
          <p className={styles['note']}>{text('chart:receipt.previewNote')}</p>
        </div>
      </div>
      {preview.data ? (
        <PdfView bytes={preview.data.pdf} label={text('chart:receipt.preview')} />
      ) : (
        preview.isFetching && <Loading />
      )}
    </div>
  );
}
