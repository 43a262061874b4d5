import { memo, useId } from 'react';
import { linesOf, type MotionLine } from '#shared/chart/assessment/motion/lines.ts';
import { coversJoint } from '#shared/chart/assessment/motion/reference.ts';
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
  const keys = useDraftPart(draft, ({ body }) =>
    linesOf(body.motion, joint)
      .map(({ movement, type }) => `${movement} ${type}`)
      .join(),
  );
  const lines = keys.split(',').map(lineOf);
  const types = new Set(lines.map(({ type }) => type));
  const [type] = types;
  const isUnknown = useDraftPart(draft, ({ body: { motion } }) =>
    motion.reference === null ? false : !coversJoint(motion.reference.table, joint, motion.reference.version),
  );
  const isPaired = movementsOf(joint).some((movement) => motionSides(movement).length === 2);
  return (
    <section className={styles['joint']} aria-labelledby={heading} data-joint={joint}>
      <div className={styles['head']}>
        <h3 id={heading} className={styles['name']}>
          {text(`examination:joint.${joint}`)}
          {types.size === 1 && type && (
            <span className={styles['type']}>{text(`examination:motionType.${type}`)}</span>
          )}
        </h3>
        {isPaired && (
          <>
            <span aria-hidden>{text('assessment:motion.column.left')}</span>
            <span aria-hidden>{text('assessment:motion.column.right')}</span>
          </>
        )}
      </div>
      {isUnknown && <p className={styles['unknown']}>{text('assessment:motion.notCovered')}</p>}
      {lines.map((line) => (
        <GridLine
          key={`${line.movement} ${line.type}`}
          draft={draft}
          line={line}
          isTypeSaid={types.size === 1}
          earlier={earlier}
        />
      ))}
    </section>
  );
});

function lineOf(key: string): MotionLine {
  const [movement, type] = key.split(' ');
  return { movement, type } as MotionLine;
}
