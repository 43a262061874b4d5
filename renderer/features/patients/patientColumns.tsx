import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import { TriangleAlert } from 'lucide-react';
import type { PatientRow } from '#shared/contract/patients.ts';
import { alertsOf } from '#shared/practice/patient.ts';
import type { Text } from '#shared/text/text.ts';
import { Badge } from '../../components/Badge.tsx';
import { Initials } from '../../components/chart/Initials.tsx';
import { ageOrNull } from '../../platform/dates.ts';
import styles from './PatientTable.module.css';

/** Sorting is shown here and done by the data process, so no row model is needed for it. */
export const patientTableFeatures = tableFeatures({ rowSortingFeature });

const helper = createColumnHelper<typeof patientTableFeatures, PatientRow>();

interface Surroundings {
  text: Text;
  date: (date: string) => string;
  today: string;
  /** Where active and archived patients stand in one list, the latter say so. */
  isMixed: boolean;
}

/** The columns of the list of patients; ids of sortable ones are sorts of `patients.search`. */
export const patientColumns = ({ text, date, today, isMixed }: Surroundings) =>
  helper.columns([
    helper.accessor('familyName', {
      id: 'name',
      header: () => text('patients:list.name'),
      sortDescFirst: false,
      cell: ({ row }) => (
        <NameCell
          row={row.original}
          badge={isMixed && row.original.archived ? text('patients:archived') : null}
        />
      ),
    }),
    helper.accessor('birthDate', {
      id: 'birthDate',
      header: () => text('patients:list.birthDate'),
      sortDescFirst: false,
      cell: ({ row: { original } }) => {
        const age = ageOrNull(original.birthDate, today);
        return (
          <span className={styles['born']}>
            <span className={styles['digits']}>{date(original.birthDate)}</span>
            {age !== null && <span className={styles['soft']}>{text('patients:age', { count: age })}</span>}
          </span>
        );
      },
    }),
    helper.accessor('phone', {
      id: 'phone',
      header: () => text('patients:list.phone'),
      enableSorting: false,
      cell: ({ row }) => <span className={styles['phone']}>{row.original.phone}</span>,
    }),
    helper.accessor('lastVisit', {
      id: 'lastVisit',
      header: () => text('patients:list.lastVisit'),
      // Who was here last is what this column is asked for.
      sortDescFirst: true,
      cell: ({ row: { original } }) =>
        original.lastVisit === null ? (
          <span className={styles['faint']}>{text('patients:noVisitYet')}</span>
        ) : (
          <span className={styles['digits']}>{date(original.lastVisit)}</span>
        ),
    }),
    helper.accessor('alerts', {
      id: 'alerts',
      header: () => text('patients:list.alerts'),
      enableSorting: false,
      cell: ({ row }) => <AlertCell alerts={alertsOf(row.original)} text={text} />,
    }),
  ]);

function NameCell({ row, badge }: { row: PatientRow; badge: string | null }) {
  const preferred = row.preferredName !== row.givenName ? row.preferredName : '';
  return (
    <>
      <span className={styles['mark']}>
        <Initials patient={row} />
      </span>
      <span className={styles['name']} title={`${row.familyName}, ${row.givenName}`}>
        <span className={styles['family']}>{row.familyName}</span>, {row.givenName}
        {preferred !== '' && <span className={styles['preferred']}> ({preferred})</span>}
      </span>
      {badge !== null && <Badge tone="neutral">{badge}</Badge>}
    </>
  );
}

/** The first alert in words; how many more there are, as a number. */
function AlertCell({ alerts, text }: { alerts: string[]; text: Text }) {
  const [first] = alerts;
  if (first === undefined) return null;
  return (
    <span className={styles['alerts']} title={alerts.join('\n')}>
      <span className={styles['alert']}>
        <TriangleAlert size={13} aria-hidden />
        <span className={styles['alertWords']}>{first}</span>
      </span>
      {alerts.length > 1 && (
        <span className={styles['soft']}>
          {text('patients:list.moreAlerts', { count: alerts.length - 1 })}
        </span>
      )}
    </span>
  );
}
