import { withSectionWay } from '#shared/chart/assessment/motion/edit.ts';
import { atStart } from '#shared/chart/intake/lines.ts';
import { MOTION_TYPES } from '#shared/clinical/motion/record.ts';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { Segmented } from '../../../components/Segmented.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import { type AssessmentDraft, changeSection } from '../assessmentDraft.ts';
import { WayField } from './WayField.tsx';

/** What the next values are taken as: who moves, and how it is measured. */
export function SetupFields({ draft }: { draft: AssessmentDraft }) {
  const text = useText();
  const type = useDraftPart(draft, ({ body }) => body.motion.type);
  const instrument = useDraftPart(draft, ({ body }) => body.motion.instrument);
  const unit = useDraftPart(draft, ({ body }) => body.motion.unit);
  return (
    <>
      <FieldPlace path="motion.type">
        <Segmented
          label={text('assessment:motion.type')}
          options={MOTION_TYPES.map((id) => ({ id, label: atStart(text(`examination:motionType.${id}`)) }))}
          value={type}
          onChange={(chosen) => changeSection(draft, 'motion', (motion) => ({ ...motion, type: chosen }))}
        />
      </FieldPlace>
      <FieldPlace path="motion.unit">
        <WayField
          label={text('assessment:motion.way')}
          way={{ instrument, unit }}
          onChange={(way) => changeSection(draft, 'motion', (motion) => withSectionWay(motion, way))}
        />
      </FieldPlace>
    </>
  );
}
