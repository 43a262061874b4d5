import { Link } from '@tanstack/react-router';
import { Archive } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { PatientRecord } from '#shared/contract/patients.ts';
import { listName } from '#shared/practice/patient.ts';
import { useAge, useDates } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';
import { useCall } from '../../platform/queries.ts';
import { Badge } from '../Badge.tsx';
import { AlertBanner } from './AlertBanner.tsx';
import styles from './ChartHeader.module.css';
import { Initials } from './Initials.tsx';

interface Props {
  patientId: string;
  /** On the patient's own page the name is its heading; elsewhere it leads there. */
  isPatientPage?: boolean;
  /** Actions, at the end of the line. */
  children?: ReactNode;
}

/**
 * Who is being charted: name, age, pronouns and alerts, in view on every screen of a chart. Renders its
 * frame at once and fills it when the patient has been read, so that nothing below it jumps.
 */
export function ChartHeader({ patientId, isPatientPage = false, children }: Props) {
  const text = useText();
  const { data: record } = useCall('patients.read', { patientId });
  return (
    <section className={styles['header']} aria-label={text('patients:chart.label')}>
      <div className={styles['line']}>
        {record ? <Initials patient={record.patient} size="large" /> : <span className={styles['blank']} />}
        <div className={styles['who']}>
          <div className={styles['nameLine']}>
            <Name record={record} isPatientPage={isPatientPage} />
            {record?.archived && (
              <Badge tone="neutral" icon={Archive}>
                {text('patients:archived')}
              </Badge>
            )}
          </div>
          <p className={styles['facts']}>{record && <Facts record={record} />}</p>
        </div>
        {children && <div className={styles['actions']}>{children}</div>}
      </div>
      {record && <AlertBanner key={record.id} patientId={record.id} isArchived={record.archived} />}
    </section>
  );
}

function Name({ record, isPatientPage }: { record: PatientRecord | undefined; isPatientPage: boolean }) {
  const text = useText();
  const name = record ? listName(record.patient) : '\u00a0';
  if (isPatientPage) return <Heading>{name}</Heading>;
  if (!record) return <p className={styles['name']}>{name}</p>;
  return (
    <p className={styles['name']}>
      <Link
        to="/patients/$patientId"
        params={{ patientId: record.id }}
        className={styles['link']}
        title={text('patients:action.openChart')}
      >
        {name}
      </Link>
    </p>
  );
}

/** A chart that is opened begins at its name, for those who listen or press Tab. */
function Heading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles['name']}>
      {children}
    </h1>
  );
}

function Facts({ record: { patient } }: { record: PatientRecord }) {
  const text = useText();
  const { date } = useDates();
  const age = useAge(patient.birthDate);
  const facts = [
    { id: 'age', words: age === null ? '' : text('patients:age', { count: age }) },
    { id: 'born', words: text('patients:chart.born', { date: date(patient.birthDate) }) },
    { id: 'pronouns', words: patient.pronouns },
    { id: 'phone', words: patient.phone },
  ];
  return facts
    .filter(({ words }) => words !== '')
    .map(({ id, words }) => (
      <span key={id} className={styles[id]}>
        {words}
      </span>
    ));
}
