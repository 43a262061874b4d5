import { useState } from 'react';
import { LINE_LIMIT } from '#shared/practice/fields.ts';
import { fullName } from '#shared/practice/patient.ts';
import { LimitedTextArea, LimitedTextField } from '../../components/Limited.tsx';
import { formatDate } from '../../platform/dates.ts';
import { useLanguage, useText } from '../../platform/language.ts';
import { Choices } from './Choices.tsx';
import { Opened } from './Opened.tsx';
import { PageFrame } from './PageFrame.tsx';
import type { PageProps } from './PageOf.tsx';
import styles from './Rows.module.css';

/** What the record knows of her, to be confirmed; what it does not know is asked. */
export function ContactPage({ form, body, onBack, onNext }: PageProps) {
  const text = useText();
  const language = useLanguage();
  const { patient } = form.given;
  // As it was when the page came: a field does not turn into a fact while she writes in it.
  const [known] = useState({ emergency: body.emergencyContact, work: body.occupation });
  const [isDifferent, setDifferent] = useState(body.contactNote !== '');
  const facts = [
    { name: text('intake:page.name'), value: fullName(patient) },
    { name: text('intake:page.born'), value: formatDate(patient.birthDate, language) },
    { name: text('intake:page.phone'), value: patient.phone },
    { name: text('intake:page.email'), value: patient.email },
    ...(known.emergency === '' ? [] : [{ name: text('intake:page.emergency'), value: known.emergency }]),
    ...(known.work === '' ? [] : [{ name: text('intake:page.work'), value: known.work }]),
  ];
  const title = text('intake:page.contact');
  return (
    <PageFrame title={title} onBack={onBack} {...(isDifferent && { onNext })}>
      <dl className={styles['facts']}>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd data-missing={value === '' || undefined}>
              {value === '' ? text('intake:page.notGiven') : value}
            </dd>
          </div>
        ))}
      </dl>
      {known.emergency === '' && (
        <LimitedTextField
          label={text('intake:page.emergencyAsk')}
          description={text('intake:page.emergencyHint')}
          value={body.emergencyContact}
          onChange={(emergencyContact) => form.change((before) => ({ ...before, emergencyContact }))}
        />
      )}
      {known.work === '' && (
        <LimitedTextField
          label={text('intake:page.workAsk')}
          value={body.occupation}
          onChange={(occupation) => form.change((before) => ({ ...before, occupation }))}
        />
      )}
      <Choices
        label={title}
        options={[
          { id: 'right', label: text('intake:page.contactYes') },
          { id: 'different', label: text('intake:page.contactNo') },
        ]}
        chosen={isDifferent ? 'different' : null}
        onChoose={(choice) => {
          if (choice === 'different') setDifferent(true);
          else onNext();
        }}
      />
      {isDifferent && (
        <Opened isFresh={body.contactNote === ''}>
          <LimitedTextArea
            label={text('intake:page.contactDifferent')}
            rows={2}
            limit={LINE_LIMIT}
            value={body.contactNote}
            onChange={(contactNote) => form.change((before) => ({ ...before, contactNote }))}
          />
        </Opened>
      )}
    </PageFrame>
  );
}
