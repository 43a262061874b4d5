import { Link, useParams } from '@tanstack/react-router';
import type { Entry } from '#shared/chart/entry.ts';
import { Banner } from '../../components/Banner.tsx';
import { ChartHeader } from '../../components/chart/ChartHeader.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { Loading } from '../../components/Spinner.tsx';
import { useText } from '../../platform/language.ts';
import { useCall } from '../../platform/queries.ts';
import { NewReceipt } from './NewReceipt.tsx';
import styles from './Receipts.module.css';

/** Issuing the receipt of a signed visit: the choices beside the document as it will be. */
export function NewReceiptPage() {
  const text = useText();
  const { entryId } = useParams({ from: '/receipts/new/$entryId' });
  const { data, error } = useCall('entries.read', { entryId });

  if (!data)
    return error ? (
      <Page title={text('chart:receipt.newTitle')}>
        <ErrorNotice error={error.error} />
      </Page>
    ) : (
      <Loading />
    );
  return <ForEntry entry={data.entry} />;
}

function ForEntry({ entry }: { entry: Entry }) {
  const text = useText();
  const { patientId } = entry;
  const patient = useCall('patients.read', { patientId });
  const issued = useCall('receipts.list', { patientId });
  const error = patient.error ?? issued.error;
  const existing = issued.data?.receipts.find((receipt) => receipt.entryId === entry.id);

  return (
    <Page title={text('chart:receipt.newTitle')} width="fixed" header={<ChartHeader patientId={patientId} />}>
      {error && <ErrorNotice error={error.error} />}
      {existing && (
        <Banner
          tone="info"
          action={
            <Link to="/receipts/$receiptId" params={{ receiptId: existing.id }} className={styles['link']}>
              {text('chart:receipt.showExisting')}
            </Link>
          }
        >
          {text('chart:receipt.exists')}
        </Banner>
      )}
      {patient.data && issued.data && !existing && (
        <NewReceipt entry={entry} patient={patient.data.patient} />
      )}
    </Page>
  );
}
