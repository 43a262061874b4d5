import { changesIn } from '#shared/chart/intake/changeLines.ts';
import type { IntakeBody } from '#shared/chart/intake/schema.ts';
import type { EntryContent } from '#shared/chart/kind.ts';
import { positiveFlags } from '#shared/chart/screen/screen.ts';
import { answerOf } from '#shared/clinical/answers.ts';
import { RED_FLAG_IDS } from '#shared/clinical/redFlags.ts';
import { Badge } from '../../components/Badge.tsx';
import { type SummaryFact, SummaryFacts } from '../../components/chart/SummaryFacts.tsx';
import { useDates } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';

interface Props {
  content: EntryContent<IntakeBody>;
}

/** A history at a glance: how much is listed, how the red flags stand, who filled it in. */
export function IntakeSummary({ content: { body, service } }: Props) {
  const text = useText();
  const { date } = useDates();
  const counted = (rows: readonly unknown[], question: 'medications' | 'allergies') =>
    rows.length > 0
      ? rows.length
      : answerOf(body.answers, question) === 'no'
        ? text('intake:summary.none')
        : null;
  const facts: SummaryFact[] = [
    { name: text('intake:summary.date'), value: date(service.date) },
    {
      name: text('intake:summary.conditions'),
      value: body.conditions.length > 0 ? body.conditions.length : text('intake:summary.none'),
    },
    { name: text('intake:summary.medicines'), value: counted(body.medications, 'medications') },
    { name: text('intake:summary.allergies'), value: counted(body.allergies, 'allergies') },
    { name: text('intake:summary.flags'), value: <Flags body={body} /> },
    { name: text('intake:summary.filledBy'), value: text(`intake:filledBy.${body.filledBy}`) },
  ];
  const changes = changesIn(body);
  if (changes !== null)
    facts.push({
      name: text('intake:summary.changed'),
      value:
        changes.length === 0
          ? text('intake:summary.unchanged')
          : text('intake:summary.changes', { count: changes.length }),
    });
  return <SummaryFacts facts={facts} />;
}

function Flags({ body }: { body: IntakeBody }) {
  const text = useText();
  const positive = positiveFlags(body).length;
  const asked = RED_FLAG_IDS.filter((flag) => answerOf(body.redFlags, flag) !== 'not-asked').length;
  if (positive > 0)
    return <Badge tone="danger">{text('intake:summary.positive', { count: positive })}</Badge>;
  return asked === 0 ? text('intake:answer.not-asked') : text('intake:summary.clear', { asked });
}
