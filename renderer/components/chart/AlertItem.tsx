import { Link } from '@tanstack/react-router';
import { ArrowUpRight, OctagonAlert, PencilLine, Plus, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Alert } from '#shared/chart/background/alert.ts';
import { alertWords } from '#shared/chart/background/alertWords.ts';
import { useDates } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';
import { useCall } from '../../platform/queries.ts';
import styles from './AlertBanner.module.css';
import { alertStart } from './alertStart.ts';
import { useNewEntry } from './useNewEntry.ts';

interface Props {
  alert: Alert;
  patientId: string;
  isArchived: boolean;
  /** Beside what it is; it is always heard. */
  saysWhy: boolean;
}

/** One alert: what it is, why, and the way to what it comes from or to what is missing. */
export function AlertItem({ alert, patientId, isArchived, saysWhy }: Props) {
  const text = useText();
  const starts = isArchived ? null : alertStart(alert);
  return (
    <li className={styles['alert']} data-level={alert.level} data-type={alert.what.type}>
      {starts !== null ? (
        <Starting alert={alert} patientId={patientId} saysWhy={saysWhy} kind={starts} />
      ) : alert.entryId !== null ? (
        <Link
          to="/entries/$entryId"
          params={{ entryId: alert.entryId }}
          className={styles['open']}
          title={text('patients:chart.alertOpen')}
        >
          <AlertFace alert={alert} saysWhy={saysWhy} sign={<ArrowUpRight size={14} aria-hidden />} />
        </Link>
      ) : (
        <Noted alert={alert} patientId={patientId} saysWhy={saysWhy} />
      )}
    </li>
  );
}

/** What begins the entry that is missing, or goes on with it where it was begun and is not signed yet. */
function Starting({
  alert,
  patientId,
  saysWhy,
  kind,
}: Omit<Props, 'isArchived'> & { kind: 'intake' | 'consent' }) {
  const text = useText();
  const entry = useNewEntry(kind);
  const { data } = useCall('entries.drafts', {});
  const isBegun = data?.drafts.some((draft) => draft.patientId === patientId && draft.kind === kind) ?? false;
  const verb = isBegun ? 'alertGoOn' : alert.entryId === null ? 'alertStart' : 'alertReview';
  const Sign = isBegun ? PencilLine : Plus;
  return (
    <Button
      className={styles['open'] ?? ''}
      isDisabled={entry.pendingFor !== null}
      onPress={() => entry.startOrGoOn(patientId)}
    >
      <AlertFace
        alert={alert}
        saysWhy={saysWhy}
        sign={
          <span className={styles['verb']}>
            <Sign size={14} aria-hidden />
            {text(`patients:chart.${verb}`)}
          </span>
        }
      />
    </Button>
  );
}

/** What the therapist wrote on the record leads to the record. */
function Noted({ alert, patientId, saysWhy }: Omit<Props, 'isArchived'>) {
  const text = useText();
  if (alert.what.type !== 'note')
    return (
      <span className={styles['open']}>
        <AlertFace alert={alert} saysWhy={saysWhy} sign={null} />
      </span>
    );
  return (
    <Link
      to="/patients/$patientId/edit"
      params={{ patientId }}
      className={styles['open']}
      title={text('patients:action.editDetails')}
    >
      <AlertFace alert={alert} saysWhy={saysWhy} sign={<PencilLine size={13} aria-hidden />} />
    </Link>
  );
}

function AlertFace({ alert, saysWhy, sign }: Pick<Props, 'alert' | 'saysWhy'> & { sign: ReactNode }) {
  const text = useText();
  const { date } = useDates();
  const { title, why } = alertWords(text, alert, date);
  const Icon = alert.level === 'danger' ? OctagonAlert : TriangleAlert;
  return (
    <>
      <Icon className={styles['icon']} size={15} strokeWidth={2.25} aria-hidden />
      <span className={styles['words']}>
        <strong>{title}</strong>{' '}
        {why !== '' && <span className={saysWhy ? styles['why'] : 'only-heard'}>{why}</span>}
      </span>
      {sign !== null && <span className={styles['sign']}>{sign}</span>}
    </>
  );
}
