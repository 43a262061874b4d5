import { assessmentProse } from '#shared/chart/assessment/prose.ts';
import type { AssessmentBody } from '#shared/chart/assessment/schema.ts';
import type { EntryContent } from '#shared/chart/kind.ts';
import { ProseSections } from '../../components/chart/ProseSections.tsx';
import { useText } from '../../platform/language.ts';
import { AssessmentSummary } from './AssessmentSummary.tsx';

interface Props {
  content: EntryContent<AssessmentBody>;
}

/** An assessment to read: the same headings, words, tables and pictures as on paper. */
export function AssessmentView({ content }: Props) {
  const text = useText();
  return (
    <>
      <AssessmentSummary content={content} />
      <ProseSections sections={assessmentProse(content, text)} />
    </>
  );
}
