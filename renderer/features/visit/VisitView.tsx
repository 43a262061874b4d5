import type { EntryContent } from '#shared/chart/kind.ts';
import { visitProse } from '#shared/chart/visit/prose.ts';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import { ProseSections } from '../../components/chart/ProseSections.tsx';
import { useText } from '../../platform/language.ts';
import { BoutList } from './BoutList.tsx';
import { VisitSummary } from './VisitSummary.tsx';

interface Props {
  content: EntryContent<VisitBody>;
}

/** A visit to read: the same headings and words as on paper, with the techniques as a table. */
export function VisitView({ content }: Props) {
  const text = useText();
  return (
    <>
      <VisitSummary content={content} />
      <ProseSections
        sections={visitProse(content, text)}
        instead={{ [text('chart:visit.techniques')]: <BoutList body={content.body} /> }}
      />
    </>
  );
}
