import { flushSync } from 'react-dom';
import { withJoint } from '#shared/chart/assessment/motion/edit.ts';
import { jointsIn } from '#shared/chart/assessment/motion/lines.ts';
import { likelyJoints } from '#shared/clinical/motion/likely.ts';
import { JOINTS, type JointId } from '#shared/clinical/motion/movements.ts';
import { announce } from '../../../components/announce.tsx';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { ToggleChips } from '../../../components/ToggleChips.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import { type AssessmentDraft, changeSection } from '../assessmentDraft.ts';

interface Props {
  draft: AssessmentDraft;
  /** The joint is there to be measured. */
  onOpened: (joint: JointId) => void;
}

/** Which joints are measured; those near the complaint come first. */
export function JointChips({ draft, onOpened }: Props) {
  const text = useText();
  const open = useDraftPart(draft, ({ body }) => jointsIn(body.motion).join(' ')).split(' ');
  const likely = useDraftPart(draft, ({ body }) =>
    likelyJoints(body.complaints.flatMap(({ places }) => places)).join(' '),
  );
  const order = [...new Set([...likely.split(' '), ...JOINTS])].filter((joint) => joint !== '') as JointId[];

  function toggle(joint: JointId, isOpen: boolean): void {
    flushSync(() => changeSection(draft, 'motion', (motion) => withJoint(motion, joint, isOpen)));
    if (isOpen) onOpened(joint);
    else if (jointsIn(draft.content().body.motion).includes(joint))
      announce(text('assessment:motion.staysOpen', { joint: text(`examination:joint.${joint}`) }));
  }

  return (
    <FieldPlace path="motion.joints">
      <ToggleChips
        label={text('assessment:motion.joints')}
        options={order.map((id) => ({ id, label: text(`examination:joint.${id}`) }))}
        selected={order.filter((joint) => open.includes(joint))}
        onToggle={toggle}
      />
    </FieldPlace>
  );
}
