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

interface Props {
  patientId: string;
  /** Of an archived patient nothing is begun from here. */
  isArchived: boolean;
  /** Where something is written there is room for what it is; why is one press away. */
  isCompact: boolean;
}

/**
 * What to keep in view about a patient, the most dangerous first, in full words: read at each visit, so none hides
 * behind an icon. Each says why and leads to where it comes from, or begins what is missing.
 */
export function AlertBanner({ patientId, isArchived, isCompact }: Props) {
  const text = useText();
  const today = useToday();
  const { data, error } = useCall('chart.background', { patientId });
  const alerts = useMemo(() => (data ? alertsOn(data.background, today) : []), [data, today]);
  if (error && !data) return <ErrorNotice error={error.error} />;
  if (alerts.length === 0) return null;
  return (
    <section className={styles['banner']} aria-label={text('patients:alerts')}>
      <Listed alerts={alerts} patientId={patientId} isArchived={isArchived} isCompact={isCompact} />
    </section>
  );
}

function Listed({ alerts, patientId, isArchived, isCompact }: Props & { alerts: readonly Alert[] }) {
  const text = useText();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? alerts : alerts.slice(0, IN_VIEW);
  const hidden = alerts.length - IN_VIEW;
  const more =
    hidden > 0 ? text('patients:chart.moreAlerts', { count: hidden }) : text('patients:chart.alertsWhy');
  return (
    <ul className={styles['list']} data-open={showsAll || undefined}>
      {shown.map((alert) => (
        <AlertItem
          key={alert.id}
          alert={alert}
          patientId={patientId}
          isArchived={isArchived}
          saysWhy={showsAll || !isCompact}
        />
      ))}
      {(hidden > 0 || isCompact) && (
        <li>
          <Button variant="quiet" onPress={() => setShowsAll(!showsAll)}>
            {showsAll ? text('patients:chart.fewerAlerts') : more}
          </Button>
        </li>
      )}
    </ul>
  );
}
