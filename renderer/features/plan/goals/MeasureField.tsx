import type { GoalMeasure } from '#shared/chart/plan/goal.ts';
import { type Measured, measureKey, outcomeMeasures, withMeasure } from '#shared/chart/plan/measured.ts';
import { goalMeasureFullName, goalValue } from '#shared/chart/plan/prose.ts';
import type { Instrument } from '#shared/clinical/measures/instrument.ts';
import { ComboBox } from '../../../components/ComboBox.tsx';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import type { Option } from '../../../components/OptionList.tsx';
import { useDates } from '../../../platform/dates.ts';
import { useText } from '../../../platform/language.ts';
import type { GoalProps } from './GoalCard.tsx';
import styles from './Goals.module.css';

const NOT_MEASURED = 'none';

interface Props extends GoalProps {
  measured: readonly Measured[];
  own: readonly Instrument[];
}

/** What it is measured with: what the episode has measured comes first, with its newest value. */
export function MeasureField({ goal, index, onChange, measured, own }: Props) {
  const text = useText();
  const { date } = useDates();
  const known = new Map<string, GoalMeasure>();
  for (const measure of [
    ...measured.map((one) => one.measure),
    ...outcomeMeasures(own),
    // One that was measured in an earlier version, or is not known here any more.
    ...(goal.measure ? [goal.measure] : []),
  ])
    if (!known.has(measureKey(measure))) known.set(measureKey(measure), measure);

  const optionOf = (id: string, measure: GoalMeasure): Option => {
    const label = goalMeasureFullName(measure, text);
    const last = measured.find((one) => measureKey(one.measure) === id);
    if (!last) return { id, label };
    const said = { value: goalValue(measure, last.value, text), date: date(last.date) };
    return { id, label, mark: { label: text('plan:goals.last', said), tone: 'neutral' } };
  };

  return (
    <FieldPlace path={`goals.${index}.measure`} className={styles['grows']}>
      <ComboBox
        label={text('plan:goal.measure')}
        placeholder={text('plan:goal.noMeasure')}
        options={[
          ...[...known].map(([id, measure]) => optionOf(id, measure)),
          { id: NOT_MEASURED, label: text('plan:goal.noMeasure') },
        ]}
        value={goal.measure ? measureKey(goal.measure) : ''}
        onChange={(id) => onChange(withMeasure(goal, known.get(id) ?? null, measured))}
      />
    </FieldPlace>
  );
}
