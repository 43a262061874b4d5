import type { EntryContent } from '#shared/chart/kind.ts';
import type { LetterBody } from '#shared/chart/letter/schema.ts';
import { SummaryFacts } from '../../components/chart/SummaryFacts.tsx';
import { useDates } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';

/** A letter at a glance: when, to whom and about what. */
export function LetterSummary({ content: { body, service } }: { content: EntryContent<LetterBody> }) {
  const text = useText();
  const { date } = useDates();
  return (
    <SummaryFacts
      facts={[
        { name: text('chart:letter.date'), value: date(service.date) },
        { name: text('chart:letter.to'), value: body.to || null },
        { name: text('chart:letter.subject'), value: body.subject || null },
      ]}
    />
  );
}
