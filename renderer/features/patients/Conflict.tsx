import { useEffect, useRef } from 'react';
import type { Patient } from '#shared/practice/patient.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { useText } from '../../platform/language.ts';
import styles from './Conflict.module.css';

interface Props {
  mine: Patient;
  stored: Patient;
  onKeepMine: () => void;
  onTakeStored: () => void;
}

/** The name of each field beside the text that it holds, in the order of the form. */
function useFieldTexts(): (patient: Patient) => { name: string; value: string }[] {
  const text = useText();
  return ({ address, ...patient }) => [
    { name: text('patients:form.givenName'), value: patient.givenName },
    { name: text('patients:form.familyName'), value: patient.familyName },
    { name: text('patients:form.preferredName'), value: patient.preferredName },
    { name: text('patients:form.pronouns'), value: patient.pronouns },
    { name: text('patients:form.birthDate'), value: patient.birthDate },
    { name: text('patients:form.phone'), value: patient.phone },
    { name: text('patients:form.email'), value: patient.email },
    { name: text('patients:form.street'), value: address.street },
    { name: text('patients:form.city'), value: address.city },
    { name: text('patients:form.province'), value: address.province },
    { name: text('patients:form.postalCode'), value: address.postalCode },
    { name: text('patients:form.alerts'), value: patient.alerts },
    { name: text('patients:form.occupation'), value: patient.occupation },
    { name: text('patients:form.emergencyContact'), value: patient.emergencyContact },
    { name: text('patients:form.language'), value: text(`common:language.${patient.language}`) },
  ];
}

/** Two versions of a patient, field by field where they differ, and the choice between them. */
export function Conflict({ mine, stored, onKeepMine, onTakeStored }: Props) {
  const text = useText();
  const textsOf = useFieldTexts();
  const storedTexts = textsOf(stored);
  const differing = textsOf(mine)
    .map((field, index) => ({ ...field, stored: storedTexts[index]?.value ?? '' }))
    .filter((field) => field.value !== field.stored);
  const empty = <span className={styles['empty']}>{text('patients:conflict.empty')}</span>;
  // Saving was pressed at the foot of the form: the choice comes into view and is read.
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <Banner tone="warn">
      <p ref={title} tabIndex={-1} className={styles['title']}>
        {text('patients:conflict.title')}
      </p>
      <p>{text('patients:conflict.what')}</p>
      {differing.length === 0 ? (
        <p>{text('patients:conflict.same')}</p>
      ) : (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{text('patients:conflict.field')}</th>
              <th scope="col">{text('patients:conflict.yours')}</th>
              <th scope="col">{text('patients:conflict.stored')}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map((field) => (
              <tr key={field.name}>
                <th scope="row">{field.name}</th>
                <td>{field.value || empty}</td>
                <td>{field.stored || empty}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={styles['actions']}>
        <Button onPress={onKeepMine}>{text('patients:conflict.keepMine')}</Button>
        <Button onPress={onTakeStored}>{text('patients:conflict.takeStored')}</Button>
      </div>
    </Banner>
  );
}
