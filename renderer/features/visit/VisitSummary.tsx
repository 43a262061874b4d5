import { ArrowRight } from 'lucide-react';
import { boutMinutes } from '#shared/chart/bouts/rules.ts';
import type { EntryContent } from '#shared/chart/kind.ts';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import { formatMoney } from '#shared/practice/money.ts';
import { type SummaryFact, SummaryFacts } from '../../components/chart/SummaryFacts.tsx';
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
  const facts: SummaryFact[] = [
    { name: text('chart:visit.date'), value: date(service.date) },
    { name: text('chart:visit.start'), value: service.start === '' ? null : time(service.start) },
    {
      name: text('chart:visit.duration'),
      value: body.durationMinutes === null ? null : minutes(body.durationMinutes),
    },
    {
      name: text('chart:visit.painChange'),
      value:
        body.painBefore === null && body.painAfter === null ? null : (
          <Pain before={body.painBefore} after={body.painAfter} />
        ),
    },
  ];
  if (worked > 0) facts.push({ name: text('chart:visit.techniqueMinutes'), value: minutes(worked) });
  if (body.feeCents !== null)
    facts.push({ name: text('chart:visit.fee'), value: formatMoney(body.feeCents, language) });
  return <SummaryFacts facts={facts} />;
}

/** Before and after side by side; what was not asked is a dash, never a zero. */
function Pain({ before, after }: { before: number | null; after: number | null }) {
  const text = useText();
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
