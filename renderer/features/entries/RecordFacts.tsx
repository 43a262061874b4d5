import type { ReactNode } from 'react';
import type { Entry } from '#shared/chart/entry.ts';
import { kindOf } from '#shared/chart/registry.ts';
import { useDates } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';
import styles from './Version.module.css';

/** Enough of a hash to compare two by eye. */
const SHORT_HASH = 12;

/** The record of the record: when the care was, when it was written and signed, by whom, and its seal. */
export function RecordFacts({ entry }: { entry: Entry }) {
  const text = useText();
  const { date, time, dateOf, timeOf } = useDates();
  const at = (day: string, hour: string) => text('chart:entry.serviceAt', { date: day, time: hour });
  const { service, author, enteredAt, signedAt, hash } = entry;
  // What is charged for has a start; a history or a consent needs none.
  const isTimed = kindOf(entry.kind).charge(entry.body) !== null;
  return (
    <dl className={styles['facts']}>
      <Fact name={text('chart:entry.service')}>
        {service.start === ''
          ? [date(service.date), ...(isTimed ? [text('chart:entry.startUnknown')] : [])].join(', ')
          : at(date(service.date), time(service.start))}
      </Fact>
      <Fact name={text('chart:entry.entered')}>{at(dateOf(enteredAt), timeOf(enteredAt))}</Fact>
      {signedAt !== null && (
        <Fact name={text('chart:entry.signed')}>{at(dateOf(signedAt), timeOf(signedAt))}</Fact>
      )}
      <Fact name={text('chart:entry.author')}>
        {[author.name, author.designation].filter(Boolean).join(', ')}
        {author.registrationNumber !== '' && (
          <span>{text('chart:entry.registration', { number: author.registrationNumber })}</span>
        )}
      </Fact>
      {hash !== null && (
        <Fact name={text('chart:entry.seal')}>
          <code className={styles['hash']} title={`${text('chart:entry.sealWhy')} ${hash}`}>
            {hash.slice(0, SHORT_HASH)}
          </code>
        </Fact>
      )}
    </dl>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
