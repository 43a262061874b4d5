import type { ConsentBody } from '#shared/chart/consent/schema.ts';
import type { EntryContent } from '#shared/chart/kind.ts';
import { Badge } from '../../components/Badge.tsx';
import { type SummaryFact, SummaryFacts } from '../../components/chart/SummaryFacts.tsx';
import { useDates } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';

interface Props {
  content: EntryContent<ConsentBody>;
}

const TONES = { given: 'ok', refused: 'danger', withdrawn: 'danger' } as const;

/** A consent at a glance: to what, how it was decided, by whom and until when. */
export function ConsentSummary({ content: { body, service } }: Props) {
  const text = useText();
  const { date } = useDates();
  const { scope, decision, giver, giverName, until, plan } = body;
  const facts: SummaryFact[] = [
    { name: text('consent:field.date'), value: date(service.date) },
    { name: text('consent:summary.scope'), value: text(`consent:scope.${scope}`) },
    {
      name: text('consent:summary.decision'),
      value:
        decision === '' ? (
          text('consent:summary.open')
        ) : (
          <Badge tone={TONES[decision]}>{text(`consent:decision.${decision}`)}</Badge>
        ),
    },
    {
      name: text('consent:summary.by'),
      value: giver === 'patient' || giverName === '' ? text(`consent:giver.${giver}`) : giverName,
    },
  ];
  if (scope === 'treatment' && plan !== null)
    facts.push({
      name: text('consent:summary.plan'),
      value: text('consent:plan.version', { number: plan.number, date: date(plan.date) }),
    });
  if (until !== '') facts.push({ name: text('consent:summary.until'), value: date(until) });
  return <SummaryFacts facts={facts} />;
}
