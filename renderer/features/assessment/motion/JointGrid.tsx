import { memo, useId } from 'react';
import { linesOf, type MotionLine } from '#shared/chart/assessment/motion/lines.ts';
import type { Motion } from '#shared/chart/assessment/motion/schema.ts';
import type { Earlier } from '#shared/chart/assessment/part.ts';
import { type JointId, motionSides, movementsOf } from '#shared/clinical/motion/movements.ts';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import type { AssessmentDraft } from '../assessmentDraft.ts';
import styles from './Grid.module.css';
import { GridLine } from './GridLine.tsx';

interface Props {
  draft: AssessmentDraft;
  joint: JointId;
  earlier: Earlier<Motion>;
}

/** A joint: its movements under one another, left and right beside each other. */
export const JointGrid = memo(function JointGrid({ draft, joint, earlier }: Props) {
  const text = useText();
  const heading = useId();
  // As words, so that it is drawn again only when a line comes or goes.
  const lines = useDraftPart(draft, ({ body }) =>
    linesOf(body.motion, joint)
      .map(({ movement, type }) => `${movement} ${type}`)
      .join(),
  );
  const isPaired = movementsOf(joint).some((movement) => motionSides(movement).length === 2);
  return (
    <section className={styles['joint']} aria-labelledby={heading} data-joint={joint}>
      <div className={styles['head']}>
        <h3 id={heading} className={styles['name']}>
          {text(`examination:joint.${joint}`)}
        </h3>
        {isPaired && (
          <>
            <span aria-hidden>{text('assessment:motion.column.left')}</span>
            <span aria-hidden>{text('assessment:motion.column.right')}</span>
          </>
        )}
      </div>
      {lines.split(',').map((key) => (
        <GridLine key={key} draft={draft} line={lineOf(key)} earlier={earlier} />
      ))}
    </section>
  );
});

function lineOf(key: string): MotionLine {
  const [movement, type] = key.split(' ');
  return { movement, type } as MotionLine;
}
