import type { EntryContent } from '#shared/chart/kind.ts';
import { type PlanBody, sessionsOf } from '#shared/chart/plan/schema.ts';
import { type SummaryFact, SummaryFacts } from '../../components/chart/SummaryFacts.tsx';
import { useDates } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';

/** A plan at a glance: when, which version, and how often. */
export function PlanSummary({ content: { body, service } }: { content: EntryContent<PlanBody> }) {
  const text = useText();
  const { date } = useDates();
  const { minutes, perWeek, weeks } = body.dose;
  const sessions = sessionsOf(body.dose);
  const facts: SummaryFact[] = [
    { name: text('plan:field.date'), value: date(service.date) },
    { name: text('plan:summary.version'), value: `${body.number}` },
    { name: text('plan:summary.goals'), value: `${body.goals.length}` },
    {
      name: text('plan:summary.dose'),
      value:
        minutes === null || perWeek === null || weeks === null
          ? null
          : text('plan:summary.doseOf', { minutes, perWeek, weeks }),
    },
    { name: text('plan:summary.sessions'), value: sessions === null ? null : `${sessions}` },
  ];
  return <SummaryFacts facts={facts} />;
}
