import { useMemo, useRef } from 'react';
import { jointsIn } from '#shared/chart/assessment/motion/lines.ts';
import type { Motion } from '#shared/chart/assessment/motion/schema.ts';
import type { Earlier } from '#shared/chart/assessment/part.ts';
import type { EarlierAssessment } from '#shared/chart/assessment/schema.ts';
import type { JointId } from '#shared/clinical/motion/movements.ts';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { LimitedTextArea } from '../../../components/Limited.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import { type AssessmentDraft, changeSection, type SectionProps } from '../assessmentDraft.ts';
import { goToFirstCell, onGridKey } from './gridKeys.ts';
import { JointChips } from './JointChips.tsx';
import { JointGrid } from './JointGrid.tsx';
import styles from './MotionPart.module.css';
import { ReferenceField } from './ReferenceField.tsx';
import { SetupFields } from './SetupFields.tsx';
import { WithoutSide } from './WithoutSide.tsx';

/** Range of motion: the joints that are measured, each a small grid to type numbers into. */
export function MotionPart({ draft, background }: SectionProps) {
  const text = useText();
  const section = useRef<HTMLDivElement>(null);
  const earlier = useEarlier(draft);
  // One word a joint, so that it is drawn again only when a joint comes or goes.
  const joints = useDraftPart(draft, ({ body }) => jointsIn(body.motion).join(' '));
  return (
    <div ref={section} className={styles['motion']}>
      <JointChips draft={draft} onOpened={(joint) => goToFirstCell(section.current, joint)} />
      <div className={styles['setup']}>
        <SetupFields draft={draft} />
        <ReferenceField draft={draft} background={background} />
      </div>
      {joints === '' ? (
        <p className={styles['none']}>{text('assessment:motion.none')}</p>
      ) : (
        <div className={styles['joints']} onKeyDownCapture={onGridKey}>
          <p className={styles['keys']}>{text('assessment:motion.keys')}</p>
          {joints.split(' ').map((joint) => (
            <JointGrid key={joint} draft={draft} joint={joint as JointId} earlier={earlier} />
          ))}
        </div>
      )}
      <WithoutSide draft={draft} />
      <Note draft={draft} />
    </div>
  );
}

/** What was measured at the baseline and last time; the same object as long as the entry is open. */
function useEarlier(draft: AssessmentDraft): Earlier<Motion> {
  const baseline = useDraftPart(draft, ({ body }) => body.baseline);
  const last = useDraftPart(draft, ({ body }) => body.last);
  return useMemo(() => {
    const motionIn = (entry: EarlierAssessment | null) =>
      entry && { date: entry.date, value: entry.findings.motion };
    return { baseline: motionIn(baseline), last: motionIn(last) };
  }, [baseline, last]);
}

function Note({ draft }: { draft: AssessmentDraft }) {
  const text = useText();
  const note = useDraftPart(draft, ({ body }) => body.motion.note);
  return (
    <FieldPlace path="motion.note">
      <LimitedTextArea
        label={text('assessment:motion.note')}
        rows={2}
        value={note}
        onChange={(typed) => changeSection(draft, 'motion', (motion) => ({ ...motion, note: typed }))}
      />
    </FieldPlace>
  );
}
