import { directionOf, type GoalMeasure, instrumentOfGoal, isTargetBetter } from '#shared/chart/plan/goal.ts';
import { figuresOf } from '#shared/chart/plan/measured.ts';
import { DateField } from '../../../components/DateField.tsx';
import { FieldComplaint } from '../../../components/FieldComplaint.tsx';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { NumberField } from '../../../components/NumberField.tsx';
import { useText } from '../../../platform/language.ts';
import type { GoalProps } from './GoalCard.tsx';
import styles from './Goals.module.css';

/** Where nothing is known of a measure, any figure that the goal can hold. */
const ANYTHING = { low: -100_000, high: 100_000, decimals: 2 };

/** The sign of the unit after a figure; the same in every language, and none where there is none. */
function unitSign(measure: GoalMeasure): string {
  if (measure.type === 'motion') return '°';
  const instrument = instrumentOfGoal(measure);
  switch (instrument?.unit) {
    case 'points':
      return `/${instrument.range.high}`;
    case 'percent':
      return '%';
    case 'millimetres':
      return 'mm';
    default:
      return '';
  }
}

/** From where to where, in the unit of the measure; what the measure cannot be stays in the box and is not recorded. */
export function GoalFigures({ goal, index, onChange, measure }: GoalProps & { measure: GoalMeasure }) {
  const text = useText();
  const path = `goals.${index}`;
  const { low, high, decimals } = figuresOf(measure) ?? ANYTHING;
  const direction = directionOf(measure);
  const better = direction === null ? '' : text(`plan:goals.better.${direction}`);
  const figure = { min: low, max: high, decimals, unit: unitSign(measure) };
  return (
    <>
      <FieldPlace path={`${path}.baseline`} className={styles['figure']}>
        <NumberField
          {...figure}
          label={text('plan:goal.baseline')}
          value={goal.baseline}
          onChange={(baseline) => onChange({ baseline })}
        />
      </FieldPlace>
      <FieldPlace path={`${path}.baselineDate`} className={styles['date']}>
        <DateField
          label={text('plan:goal.baselineDate')}
          value={goal.baselineDate}
          onChange={(baselineDate) => onChange({ baselineDate })}
        />
      </FieldPlace>
      <FieldPlace path={`${path}.target`} className={styles['figure']}>
        <NumberField
          {...figure}
          label={text('plan:goal.target')}
          value={goal.target}
          onChange={(target) => onChange({ target })}
          // There from the beginning: a description that comes later is not heard.
          description={
            isTargetBetter(goal) ? better : <FieldComplaint>{text('plan:goal.wrongSide')}</FieldComplaint>
          }
        />
      </FieldPlace>
    </>
  );
}
