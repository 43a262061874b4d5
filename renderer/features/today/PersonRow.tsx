import { Link } from '@tanstack/react-router';
import { NotebookPen, TriangleAlert } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { PatientRow } from '#shared/contract/patients.ts';
import { alertsOf, listName } from '#shared/practice/patient.ts';
import { Initials } from '../../components/chart/Initials.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { ageOrNull, useDates, useToday } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';
import styles from './PersonRow.module.css';

interface Props {
  row: PatientRow;
  isPending: boolean;
  onNewVisit: () => void;
}

/** A patient in the list of the day: the name opens the chart, the button begins a visit. */
export function PersonRow({ row, isPending, onNewVisit }: Props) {
  const text = useText();
  const { date } = useDates();
  const age = ageOrNull(row.birthDate, useToday());
  const name = listName(row);
  const alerts = alertsOf(row);
  const lastVisit =
    row.lastVisit === null
      ? text('patients:noVisitYet')
      : text('patients:today.lastVisit', { date: date(row.lastVisit) });
  const facts = age === null ? [lastVisit] : [text('patients:age', { count: age }), lastVisit];
  return (
    <li className={styles['row']}>
      <Link to="/patients/$patientId" params={{ patientId: row.id }} className={styles['person']}>
        <Initials patient={row} />
        <span className={styles['words']}>
          <span className={styles['name']}>{name}</span>
          <span className={styles['facts']}>
            <span>{facts.join(' · ')}</span>
            {alerts.length > 0 && (
              <span className={styles['alert']} title={alerts.join('\n')}>
                <TriangleAlert size={13} aria-hidden />
                <span className={styles['alertWords']}>{alerts.join(' · ')}</span>
              </span>
            )}
          </span>
        </span>
      </Link>
      <AriaButton
        className={styles['visit'] ?? ''}
        aria-label={text('patients:action.newVisitFor', { name })}
        isPending={isPending}
        onPress={onNewVisit}
      >
        {isPending ? <Spinner /> : <NotebookPen size={16} aria-hidden />}
        {text('patients:action.newVisit')}
      </AriaButton>
    </li>
  );
}
