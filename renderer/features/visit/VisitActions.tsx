import { useNavigate } from '@tanstack/react-router';
import { ReceiptText } from 'lucide-react';
import type { Entry } from '#shared/chart/entry.ts';
import { Button } from '../../components/Button.tsx';
import { SavePdf } from '../../components/chart/SavePdf.tsx';
import { useLanguage, useText } from '../../platform/language.ts';
import { useCall } from '../../platform/queries.ts';

interface Props {
  newest: Entry;
  versions: readonly Entry[];
}

/** The note of a signed visit as PDF, and the way to its receipt: the one there is, or a new one. */
export function VisitActions({ newest, versions }: Props) {
  const text = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const { data } = useCall('receipts.list', { patientId: newest.patientId });
  if (!data) return null;

  const issued = data.receipts.find((receipt) => versions.some((entry) => entry.id === receipt.entryId));
  const open = () =>
    issued
      ? navigate({ to: '/receipts/$receiptId', params: { receiptId: issued.id } })
      : navigate({ to: '/receipts/new/$entryId', params: { entryId: newest.id } });
  return (
    <>
      <SavePdf entryId={newest.id} language={language} label={text('chart:entry.savePdf')} />
      <Button variant={issued ? 'secondary' : 'primary'} icon={ReceiptText} onPress={() => void open()}>
        {issued
          ? text('chart:visit.receiptNumbered', { number: issued.number })
          : text('chart:visit.receipt')}
      </Button>
    </>
  );
}
