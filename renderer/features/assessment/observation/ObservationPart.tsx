import type { Observation } from '#shared/chart/assessment/observation/schema.ts';
import { GAITS, GUARDINGS, SKIN_FINDINGS } from '#shared/clinical/posture.ts';
import { AnyOf } from '../../../components/Chips.tsx';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { LimitedTextArea } from '../../../components/Limited.tsx';
import { SourceLine } from '../../../components/SourceLine.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import { changeSection, type SectionProps } from '../assessmentDraft.ts';
import look from '../look.module.css';
import styles from './Observation.module.css';
import { PostureField } from './PostureField.tsx';

/** What is seen before hands touch. */
export function ObservationPart({ draft }: SectionProps) {
  const text = useText();
  const { gait, guarding, skin, note } = useDraftPart(draft, ({ body }) => body.observation);
  const change = (part: Partial<Observation>) =>
    changeSection(draft, 'observation', (now) => ({ ...now, ...part }));
  return (
    <div className={styles['part']}>
      <PostureField draft={draft} />
      <AnyOf
        label={text('assessment:observation.gait')}
        ids={GAITS}
        nameOf={(id) => text(`examination:gait.${id}`)}
        value={gait}
        onChange={(chosen) => change({ gait: chosen })}
      />
      <AnyOf
        label={text('assessment:observation.guarding')}
        ids={GUARDINGS}
        nameOf={(id) => text(`examination:guarding.${id}`)}
        value={guarding}
        onChange={(chosen) => change({ guarding: chosen })}
      />
      <AnyOf
        label={text('assessment:observation.skin')}
        ids={SKIN_FINDINGS}
        nameOf={(id) => text(`examination:skin.${id}`)}
        value={skin}
        onChange={(chosen) => change({ skin: chosen })}
      />
      <FieldPlace path="observation.note">
        <LimitedTextArea
          label={text('assessment:observation.note')}
          placeholder={text('assessment:observation.noteHint')}
          rows={2}
          value={note}
          onChange={(typed) => change({ note: typed })}
        />
      </FieldPlace>
      <p className={look['hint']}>
        {text('assessment:observation.source')} <SourceLine source={null} />
      </p>
    </div>
  );
}
