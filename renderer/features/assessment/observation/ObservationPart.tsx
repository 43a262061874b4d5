import type { Observation } from '#shared/chart/assessment/observation/schema.ts';
import { GAITS, GUARDINGS, SKIN_FINDINGS } from '#shared/clinical/posture.ts';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { LimitedTextArea } from '../../../components/Limited.tsx';
import type { Option } from '../../../components/OptionList.tsx';
import { ToggleChips } from '../../../components/ToggleChips.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import { type AssessmentDraft, changeSection, type SectionProps } from '../assessmentDraft.ts';
import styles from './Observation.module.css';
import { PostureField } from './PostureField.tsx';

/** What is seen before hands touch. */
export function ObservationPart({ draft }: SectionProps) {
  const text = useText();
  const note = useDraftPart(draft, ({ body }) => body.observation.note);
  return (
    <div className={styles['part']}>
      <PostureField draft={draft} />
      <Chips
        draft={draft}
        list="gait"
        label={text('assessment:observation.gait')}
        options={GAITS.map((id) => ({ id, label: text(`examination:gait.${id}`) }))}
      />
      <Chips
        draft={draft}
        list="guarding"
        label={text('assessment:observation.guarding')}
        options={GUARDINGS.map((id) => ({ id, label: text(`examination:guarding.${id}`) }))}
      />
      <Chips
        draft={draft}
        list="skin"
        label={text('assessment:observation.skin')}
        options={SKIN_FINDINGS.map((id) => ({ id, label: text(`examination:skin.${id}`) }))}
      />
      <FieldPlace path="observation.note">
        <LimitedTextArea
          label={text('assessment:observation.note')}
          placeholder={text('assessment:observation.noteHint')}
          rows={2}
          value={note}
          onChange={(typed) => changeSection(draft, 'observation', (now) => ({ ...now, note: typed }))}
        />
      </FieldPlace>
      <p className={styles['source']}>{text('assessment:observation.source')}</p>
    </div>
  );
}

type List = 'gait' | 'guarding' | 'skin';

interface ChipsProps {
  draft: AssessmentDraft;
  list: List;
  label: string;
  options: readonly Option<Observation[List][number]>[];
}

/** Any of several things that can be seen, in the order of the list. */
function Chips({ draft, list, label, options }: ChipsProps) {
  const selected = useDraftPart(
    draft,
    ({ body }): readonly Observation[List][number][] => body.observation[list],
  );
  return (
    <div className={styles['named']}>
      <span className={styles['label']} aria-hidden>
        {label}
      </span>
      <ToggleChips
        label={label}
        options={options}
        selected={selected}
        onToggle={(id, isOn) => {
          const now = options
            .map((option) => option.id)
            .filter((one) => (one === id ? isOn : selected.includes(one)));
          changeSection(draft, 'observation', (before) => ({ ...before, [list]: now }));
        }}
      />
    </div>
  );
}
