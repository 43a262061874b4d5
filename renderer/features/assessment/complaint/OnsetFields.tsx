import { useState } from 'react';
import {
  AGO_UNITS,
  ago,
  isOnsetLater,
  MOST_AGO,
  onsetAgo,
} from '#shared/chart/assessment/complaint/onset.ts';
import { STAGES } from '#shared/chart/assessment/complaint/schema.ts';
import { stageOn } from '#shared/chart/assessment/complaint/stage.ts';
import { dateWords } from '#shared/chart/assessment/dateWords.ts';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { OneOf } from '../../../components/Chips.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { NumberField } from '../../../components/NumberField.tsx';
import { Segmented } from '../../../components/Segmented.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import look from '../look.module.css';
import type { ComplaintProps } from './ComplaintCard.tsx';
import styles from './ComplaintPart.module.css';

/** When it began, as so long ago or by its date, and the stage that follows from it. */
export function OnsetFields({ draft, complaint, index, onChange }: ComplaintProps) {
  const text = useText();
  const on = useDraftPart(draft, ({ service }) => service.date);
  const { onset, onsetSaid, isAbout } = complaint;
  const isDate = onsetSaid === 'date';
  const [unit, setUnit] = useState(isDate ? 'weeks' : onsetSaid);
  const count = onset === '' || isDate || on === '' ? null : ago(onset, unit, on);
  return (
    <>
      <FieldPlace path={`complaints.${index}.onset`} className={styles['onset']}>
        <div className={styles['number']}>
          <NumberField
            label={text('assessment:complaint.field.ago')}
            value={count}
            min={0}
            max={MOST_AGO}
            isDisabled={on === ''}
            onChange={(typed) =>
              onChange(
                typed === null ? { onset: '', onsetSaid: 'date', isAbout: false } : onsetAgo(typed, unit, on),
              )
            }
          />
        </div>
        <Segmented
          label={text('assessment:complaint.field.agoUnit')}
          options={AGO_UNITS.map((id) => ({ id, label: text(`assessment:complaint.unit.${id}`) }))}
          value={unit}
          onChange={(chosen) => {
            setUnit(chosen);
            if (count !== null) onChange(onsetAgo(count, chosen, on));
          }}
        />
        <DateField
          label={text('assessment:complaint.field.onsetDate')}
          value={isDate ? onset : ''}
          onChange={(date) => {
            if (date !== '' || isDate) onChange({ onset: date, onsetSaid: 'date', isAbout });
          }}
        />
        <Checkbox
          isSelected={isAbout}
          isDisabled={onset === ''}
          onChange={(isSelected) => onChange({ isAbout: isSelected })}
        >
          {text('assessment:complaint.field.isAbout')}
        </Checkbox>
      </FieldPlace>
      <StageField draft={draft} complaint={complaint} index={index} onChange={onChange} />
    </>
  );
}

function StageField({ draft, complaint, index, onChange }: ComplaintProps) {
  const text = useText();
  const on = useDraftPart(draft, ({ service }) => service.date);
  const staged = stageOn(complaint, on || complaint.onset);
  return (
    <FieldPlace path={`complaints.${index}.stage`}>
      <OneOf
        label={text('assessment:complaint.field.stage')}
        ids={STAGES}
        nameOf={(id) => text(`assessment:complaint.stage.${id}`)}
        value={staged?.stage ?? ''}
        onChange={(stage) => onChange({ stage: stage === staged?.byOnset ? '' : stage })}
      >
        <StageReason complaint={complaint} on={on} />
      </OneOf>
    </FieldPlace>
  );
}

/** Where the stage comes from: the date, the therapist against the date, or the therapist alone. */
function StageReason({ complaint, on }: Pick<ComplaintProps, 'complaint'> & { on: string }) {
  const text = useText();
  const staged = stageOn(complaint, on);
  if (isOnsetLater(complaint, on))
    return <p className={styles['later']}>{text('assessment:complaint.stageWhy.later')}</p>;
  if (staged === null) return <p className={look['hint']}>{text('assessment:complaint.stageWhy.none')}</p>;
  const { byOnset, isCorrected } = staged;
  if (byOnset === null) return <p className={look['hint']}>{text('assessment:complaint.stageWhy.judged')}</p>;
  const words = text(`assessment:complaint.stageWhy.${isCorrected ? 'corrected' : 'onset'}`, {
    date: dateWords(complaint.onset, text),
    stage: text(`assessment:complaint.stage.${byOnset}`),
    means: text(`assessment:complaint.stageMeans.${byOnset}`),
  });
  return <p className={isCorrected ? styles['corrected'] : look['hint']}>{words}</p>;
}
