import type { ReactNode } from 'react';
import type { Figure, ProseSection } from '#shared/chart/kind.ts';
import { BodyFigure } from '../bodyChart/BodyFigure.tsx';
import { FigureTable } from './FigureTable.tsx';
import styles from './ProseSections.module.css';

interface Props {
  sections: readonly ProseSection[];
  /** Drawn in the place of the paragraphs under that heading. */
  instead?: Readonly<Record<string, ReactNode>>;
}

/** An entry to read: the same headings and words as on paper. */
export function ProseSections({ sections, instead = {} }: Props) {
  return (
    <div className={styles['note']}>
      {sections.map(({ heading, paragraphs, figures = [] }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {instead[heading] ?? (
            <div className={styles['body']}>
              <Paragraphs of={paragraphs} />
              {figures.map((figure) => (
                <Drawn key={figure.caption} figure={figure} />
              ))}
            </div>
          )}
        </section>
      ))}
    </div>
  );
}

const Drawn = ({ figure }: { figure: Figure }) =>
  figure.type === 'table' ? <FigureTable table={figure} /> : <BodyFigure figure={figure} />;

const Paragraphs = ({ of }: { of: readonly string[] }) => (
  <div className={styles['paragraphs']}>
    {of.map((paragraph, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a signed text never change places
      <p key={index}>{paragraph}</p>
    ))}
  </div>
);
