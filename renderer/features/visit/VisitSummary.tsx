import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EntryContent } from '#shared/chart/kind.ts';
import { boutMinutes } from '#shared/chart/visit/rules.ts';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import { formatMoney } from '#shared/practice/money.ts';
import { useDates } from '../../platform/dates.ts';
import { useLanguage, useText } from '../../platform/language.ts';
import styles from './VisitView.module.css';

interface Props {
  content: EntryContent<VisitBody>;
}

/** A visit at a glance: when, how long, what it did to the pain, and the fee. */
export function VisitSummary({ content: { body, service } }: Props) {
  const text = useText();
  const language = useLanguage();
  const { date, time } = useDates();
  const minutes = (count: number) => text('chart:visit.minutesOf', { minutes: count });
  const worked = boutMinutes(body);
  return (
    <dl className={styles['summary']}>
      <Fact name={text('chart:visit.date')}>{date(service.date)}</Fact>
      <Fact name={text('chart:visit.start')}>{service.start === '' ? null : time(service.start)}</Fact>
      <Fact name={text('chart:visit.duration')}>
        {body.durationMinutes === null ? null : minutes(body.durationMinutes)}
      </Fact>
      <Fact name={text('chart:visit.painChange')}>
        <Pain before={body.painBefore} after={body.painAfter} />
      </Fact>
      {worked > 0 && <Fact name={text('chart:visit.techniqueMinutes')}>{minutes(worked)}</Fact>}
      {body.feeCents !== null && (
        <Fact name={text('chart:visit.fee')}>{formatMoney(body.feeCents, language)}</Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const text = useText();
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children ?? <span className={styles['none']}>{text('chart:visit.notRecorded')}</span>}</dd>
    </div>
  );
}

/** Before and after side by side; what was not asked is a dash, never a zero. */
function Pain({ before, after }: { before: number | null; after: number | null }) {
  const text = useText();
  if (before === null && after === null)
    return <span className={styles['none']}>{text('chart:visit.notRecorded')}</span>;
  const part = (value: number | null) => (value === null ? text('chart:bout.notGiven') : value);
  return (
    <span className={styles['pain']}>
      <span className="only-heard">
        {text('chart:visit.painFromTo', { before: part(before), after: part(after) })}
      </span>
      <span aria-hidden>{part(before)}</span>
      <ArrowRight size={15} aria-hidden />
      <span aria-hidden>{part(after)}</span>
    </span>
  );
}
