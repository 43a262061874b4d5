import type { PatientRecord } from '#shared/contract/patients.ts';
import type { Address } from '#shared/practice/practice.ts';
import { Panel } from '../../components/Panel.tsx';
import { useDates } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';
import styles from './ContactFacts.module.css';

/** How to reach the patient, and the rest of what is known that is not clinical; what is empty is left out. */
export function ContactFacts({ record: { patient, createdAt } }: { record: PatientRecord }) {
  const text = useText();
  const { dateOf } = useDates();
  const facts = [
    { name: text('patients:facts.phone'), value: patient.phone },
    { name: text('patients:facts.email'), value: patient.email },
    { name: text('patients:facts.address'), value: addressLines(patient.address) },
    { name: text('patients:facts.emergencyContact'), value: patient.emergencyContact },
    { name: text('patients:facts.occupation'), value: patient.occupation },
    { name: text('patients:facts.language'), value: text(`common:language.${patient.language}`) },
    { name: text('patients:facts.since'), value: dateOf(createdAt) },
  ];
  return (
    <Panel title={text('patients:facts.title')}>
      <dl className={styles['facts']}>
        {facts
          .filter(({ value }) => value !== '')
          .map(({ name, value }) => (
            <div key={name} className={styles['fact']}>
              <dt className={styles['name']}>{name}</dt>
              <dd className={styles['value']}>{value}</dd>
            </div>
          ))}
      </dl>
    </Panel>
  );
}

/** As on an envelope: the street, then city, province and postal code. */
function addressLines({ street, city, province, postalCode }: Address): string {
  const place = [[city, province].filter(Boolean).join(' '), postalCode.replace(' ', '\u00a0')]
    .filter(Boolean)
    .join('\u2002');
  return [street, place].filter(Boolean).join('\n');
}
