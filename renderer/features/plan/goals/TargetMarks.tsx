import { type Goal, type GoalMeasure, instrumentOfGoal, isTargetBetter } from '#shared/chart/plan/goal.ts';
import { judged } from '#shared/clinical/measures/change.ts';
import { MarkLine } from '../../../components/measures/MarkLine.tsx';
import { useText } from '../../../platform/language.ts';
import styles from './Goals.module.css';

/**
 * What change matters, as two published figures: beyond the error of measurement, and important to patients. They are held
 * against the target once there is one that is better.
 */
export function TargetMarks({ goal, measure }: { goal: Goal; measure: GoalMeasure }) {
  const text = useText();
  const instrument = instrumentOfGoal(measure);
  if (instrument === null)
    return measure.type === 'motion' ? (
      <p className={styles['note']}>{text('plan:goals.noFigures')}</p>
    ) : null;
  const { baseline, target } = goal;
  const isOpen = baseline === null || target === null || !isTargetBetter(goal);
  // Without a change there is still what each figure asks for.
  const { error, importance } = judged(instrument, baseline ?? 0, (isOpen ? baseline : target) ?? 0);
  return (
    <div className={styles['marks']}>
      <MarkLine kind="error" definition={instrument} mark={error} isOpen={isOpen} />
      <MarkLine kind="importance" definition={instrument} mark={importance} isOpen={isOpen} />
    </div>
  );
}
