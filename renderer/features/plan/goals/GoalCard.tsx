import { Trash2 } from 'lucide-react';
import { type Goal, TERMS } from '#shared/chart/plan/goal.ts';
import type { Measured } from '#shared/chart/plan/measured.ts';
import type { Instrument } from '#shared/clinical/measures/instrument.ts';
import type { PlainDate } from '#shared/practice/dates.ts';
import { OneOf } from '../../../components/Chips.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { FieldComplaint } from '../../../components/FieldComplaint.tsx';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { LimitedTextArea, LimitedTextField } from '../../../components/Limited.tsx';
import { useText } from '../../../platform/language.ts';
import { GoalFigures } from './GoalFigures.tsx';
import styles from './Goals.module.css';
import { MeasureField } from './MeasureField.tsx';
import { Offers } from './Offers.tsx';
import { TargetMarks } from './TargetMarks.tsx';

export interface GoalProps {
  goal: Goal;
  index: number;
  onChange: (change: Partial<Goal>) => void;
}

interface Props extends GoalProps {
  measured: readonly Measured[];
  own: readonly Instrument[];
  planDate: PlainDate;
  /** The end of the dose, where it says so. */
  end: PlainDate | null;
  onRemove: () => void;
}

/** One goal: what the patient wants, how it is known to be reached, and by when. */
export function GoalCard({ goal, index, onChange, measured, own, planDate, end, onRemove }: Props) {
  const text = useText();
  const { term, words, measure, evaluation } = goal;
  const path = `goals.${index}`;
  const of = { goal, index, onChange };
  const name = text('plan:goal.one', { number: index + 1 });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own border and legend
    <div className={styles['card']} role="group" aria-label={name}>
      <div className={styles['head']}>
        <h3 className={styles['name']}>{name}</h3>
        <IconButton
          label={text('plan:goal.remove', { number: index + 1 })}
          icon={Trash2}
          onPress={onRemove}
        />
      </div>
      <div className={styles['said']}>
        <FieldPlace path={`${path}.words`} className={styles['words']}>
          <LimitedTextArea
            label={text('plan:goal.words')}
            rows={1}
            value={words}
            onChange={(typed) => onChange({ words: typed })}
          />
        </FieldPlace>
        <FieldPlace path={`${path}.term`}>
          <OneOf
            label={text('plan:goal.term')}
            ids={TERMS}
            nameOf={(id) => text(`plan:goal.terms.${id}`)}
            value={term}
            onChange={(chosen) => onChange({ term: chosen })}
          />
        </FieldPlace>
      </div>
      <div className={styles['row']}>
        <MeasureField {...of} measured={measured} own={own} />
        {(measure === null || evaluation !== '') && (
          <FieldPlace path={`${path}.evaluation`} className={styles['grows']}>
            <LimitedTextField
              label={text('plan:goal.evaluation')}
              placeholder={text('plan:goals.evaluationHint')}
              value={evaluation}
              onChange={(typed) => onChange({ evaluation: typed })}
            />
          </FieldPlace>
        )}
      </div>
      <div className={styles['row']}>
        {measure !== null && <GoalFigures {...of} measure={measure} />}
        <ByField {...of} planDate={planDate} />
      </div>
      <Offers {...of} end={end} />
      {measure !== null && <TargetMarks goal={goal} measure={measure} />}
    </div>
  );
}

/** By when; a day that is past is said to be one. */
function ByField({ goal: { by }, index, onChange, planDate }: GoalProps & Pick<Props, 'planDate'>) {
  const text = useText();
  // A year that is still being typed is a date too: `2`, `20`, `202` on the way to `2027`.
  const isPast = by > '1900' && by <= planDate;
  return (
    <FieldPlace path={`goals.${index}.by`} className={styles['date']}>
      <DateField
        label={text('plan:goal.by')}
        value={by}
        onChange={(typed) => onChange({ by: typed })}
        // There from the beginning: a description that comes later is not heard.
        description={isPast ? <FieldComplaint>{text('plan:goals.byPast')}</FieldComplaint> : ''}
      />
    </FieldPlace>
  );
}
