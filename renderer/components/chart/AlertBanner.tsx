import { useMemo, useState } from 'react';
import type { Alert } from '#shared/chart/background/alert.ts';
import { alertsOn } from '#shared/chart/background/alerts.ts';
import { useToday } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';
import { useCall } from '../../platform/queries.ts';
import { Button } from '../Button.tsx';
import { ErrorNotice } from '../ErrorNotice.tsx';
import styles from './AlertBanner.module.css';
import { AlertItem } from './AlertItem.tsx';

/** More than these would push the chart off the screen; the rest is one press away. */
const IN_VIEW = 4;
/** So few have room to say why at once. */
const FEW = 2;

interface Props {
  patientId: string;
  /** Of an archived patient nothing is begun from here. */
  isArchived: boolean;
}

/**
 * What to keep in view about a patient, the most dangerous first, in full words: read at each visit, so none hides
 * behind an icon. Each leads to where it comes from, or begins what is missing; why is one press away for all.
 */
export function AlertBanner({ patientId, isArchived }: Props) {
  const text = useText();
  const today = useToday();
  const { data, error } = useCall('chart.background', { patientId });
  const alerts = useMemo(() => (data ? alertsOn(data.background, today) : []), [data, today]);
  if (error && !data) return <ErrorNotice error={error.error} />;
  if (alerts.length === 0) return null;
  return (
    <section className={styles['banner']} aria-label={text('patients:alerts')}>
      <Listed alerts={alerts} patientId={patientId} isArchived={isArchived} />
    </section>
  );
}

function Listed({ alerts, patientId, isArchived }: Props & { alerts: readonly Alert[] }) {
  const text = useText();
  /** `folded` is closed once more: then the focus goes back to what opens it. */
  const [fold, setFold] = useState<'closed' | 'open' | 'folded'>('closed');
  const showsAll = fold === 'open';
  const shown = showsAll ? alerts : alerts.slice(0, IN_VIEW);
  const isFew = alerts.length <= FEW;
  const hidden = alerts.length - IN_VIEW;
  const more =
    hidden > 0 ? text('patients:chart.moreAlerts', { count: hidden }) : text('patients:chart.alertsWhy');
  return (
    <>
      <ul className={styles['list']} data-open={showsAll || undefined}>
        {shown.map((alert) => (
          <AlertItem
            key={alert.id}
            alert={alert}
            patientId={patientId}
            isArchived={isArchived}
            saysWhy={showsAll || isFew}
          />
        ))}
        {!isFew && !showsAll && (
          <li>
            <Button variant="quiet" onPress={() => setFold('open')} autoFocus={fold === 'folded'}>
              {more}
            </Button>
          </li>
        )}
      </ul>
      {showsAll && (
        <Button variant="quiet" onPress={() => setFold('folded')} autoFocus>
          {text('patients:chart.fewerAlerts')}
        </Button>
      )}
    </>
  );
}
