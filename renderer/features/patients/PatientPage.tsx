import { useNavigate, useParams } from '@tanstack/react-router';
import { Archive, ArchiveRestore, FilePlus, NotebookPen, Pencil } from 'lucide-react';
import type { PatientRecord } from '#shared/contract/patients.ts';
import { ActionMenu } from '../../components/ActionMenu.tsx';
import { announce } from '../../components/announce.tsx';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { ChartHeader } from '../../components/chart/ChartHeader.tsx';
import { useNewEntry } from '../../components/chart/useNewEntry.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { useText } from '../../platform/language.ts';
import { useAction, useCall } from '../../platform/queries.ts';
import { ContactFacts } from './ContactFacts.tsx';
import styles from './PatientPage.module.css';
import { PatientUnavailable } from './PatientUnavailable.tsx';
import { ReceiptList } from './ReceiptList.tsx';
import { Timeline } from './Timeline.tsx';
import { useOtherKinds } from './useOtherKinds.ts';

/** A patient's chart: who she is, everything charted, and what was handed out. */
export function PatientPage() {
  const { patientId } = useParams({ from: '/patients/$patientId' });
  const record = useCall('patients.read', { patientId });
  if (!record.data) return <PatientUnavailable error={record.error?.error ?? null} />;
  return <Chart key={patientId} record={record.data} />;
}

function Chart({ record }: { record: PatientRecord }) {
  const text = useText();
  const navigate = useNavigate();
  const { id: patientId, archived } = record;
  const newVisit = useNewEntry('visit');
  const others = useOtherKinds(patientId);
  const archive = useAction('patients.archive', { invalidates: ['patients.read', 'patients.search'] });

  const setArchived = (next: boolean) =>
    archive.mutate(
      { patientId, archived: next },
      { onSuccess: () => announce(text(next ? 'patients:chart.nowArchived' : 'patients:chart.nowActive')) },
    );
  const edit = () => void navigate({ to: '/patients/$patientId/edit', params: { patientId } });
  const error = newVisit.error ?? others.error ?? archive.error?.error;

  return (
    <>
      <ChartHeader patientId={patientId} isPatientPage>
        <Button icon={Pencil} onPress={edit}>
          {text('patients:action.editDetails')}
        </Button>
        {!archived && (
          <>
            <Button
              variant="primary"
              icon={NotebookPen}
              isPending={newVisit.pendingFor !== null}
              onPress={() => newVisit.start(patientId)}
            >
              {text('patients:action.newVisit')}
            </Button>
            <ActionMenu label={text('patients:action.new')} icon={FilePlus} actions={others.actions} />
            <ActionMenu
              label={text('patients:action.more')}
              actions={[
                {
                  id: 'archive',
                  label: text('patients:action.archive'),
                  icon: Archive,
                  onAction: () => setArchived(true),
                },
              ]}
            />
          </>
        )}
      </ChartHeader>
      <div className={styles['content']}>
        {error && <ErrorNotice error={error} />}
        {archived && (
          <Banner
            tone="info"
            action={
              <Button icon={ArchiveRestore} isPending={archive.isPending} onPress={() => setArchived(false)}>
                {text('patients:action.unarchive')}
              </Button>
            }
          >
            <p className={styles['strong']}>{text('patients:chart.archivedTitle')}</p>
            <p>{text('patients:chart.archivedWhat')}</p>
          </Banner>
        )}
        <div className={styles['columns']}>
          <Timeline record={record} onNewVisit={() => newVisit.start(patientId)} />
          <aside className={styles['side']} aria-label={text('patients:chart.side')}>
            <ContactFacts record={record} />
            <ReceiptList patientId={patientId} />
          </aside>
        </div>
      </div>
    </>
  );
}
