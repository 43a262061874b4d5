import type { EntryContent, ProseSection } from '#shared/chart/kind.ts';
import { visitProse } from '#shared/chart/visit/prose.ts';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import { useText } from '../../platform/language.ts';
import { BoutList } from './BoutList.tsx';
import { VisitSummary } from './VisitSummary.tsx';
import styles from './VisitView.module.css';

interface Props {
  content: EntryContent<VisitBody>;
}

/** A visit to read: the same headings and words as on paper, with the techniques as a table. */
export function VisitView({ content }: Props) {
  const text = useText();
  const techniques = text('chart:visit.techniques');
  return (
    <>
      <VisitSummary content={content} />
      <div className={styles['note']}>
        {visitProse(content, text).map((section) =>
          section.heading === techniques ? (
            <section key={section.heading}>
              <h3>{section.heading}</h3>
              <BoutList body={content.body} />
            </section>
          ) : (
            <Section key={section.heading} {...section} />
          ),
        )}
      </div>
    </>
  );
}

const Section = ({ heading, paragraphs }: ProseSection) => (
  <section>
    <h3>{heading}</h3>
    <div className={styles['paragraphs']}>
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a signed text never change places
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  </section>
);
