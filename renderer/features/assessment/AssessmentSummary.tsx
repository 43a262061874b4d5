import { resultIn } from '#shared/chart/assessment/measures/schema.ts';
import { type AssessmentBody, examined } from '#shared/chart/assessment/schema.ts';
import { SECTION_IDS } from '#shared/chart/assessment/sections.ts';
import type { EntryContent } from '#shared/chart/kind.ts';
import { PAIN_MEASURE } from '#shared/chart/visit/facts.ts';
import { valueText } from '#shared/clinical/measures/names.ts';
import { NPRS_NOW } from '#shared/clinical/measures/pain.ts';
import { type SummaryFact, SummaryFacts } from '../../components/chart/SummaryFacts.tsx';
import { useDates } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';

interface Props {
  content: EntryContent<AssessmentBody>;
}

/** An assessment at a glance: when and why, what for, how much was examined, and the pain. */
export function AssessmentSummary({ content: { body, service } }: Props) {
  const text = useText();
  const { date } = useDates();
  const names = body.complaints.map(({ name }) => name).filter((name) => name !== '');
  const pain = body.measures.map(resultIn).find((result) => result?.instrument === PAIN_MEASURE);
  const facts: SummaryFact[] = [
    { name: text('assessment:summary.date'), value: date(service.date) },
    { name: text('assessment:summary.purpose'), value: text(`assessment:purpose.${body.purpose}`) },
    {
      name: text('assessment:summary.complaints'),
      value: names.length === 0 ? text('assessment:summary.none') : names.join('; '),
    },
    {
      name: text('assessment:summary.sections'),
      value: text('assessment:summary.sectionsOf', {
        count: examined(body).length,
        all: SECTION_IDS.length,
      }),
    },
  ];
  if (pain)
    facts.push({ name: text('assessment:summary.pain'), value: valueText(NPRS_NOW, pain.value, text) });
  return <SummaryFacts facts={facts} />;
}
