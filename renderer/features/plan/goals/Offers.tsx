import { CalendarCheck, Target } from 'lucide-react';
import { type Goal, instrumentOfGoal, isTargetBetter } from '#shared/chart/plan/goal.ts';
import { judged, scoreReaching } from '#shared/clinical/measures/change.ts';
import { valueText } from '#shared/clinical/measures/names.ts';
import type { PlainDate } from '#shared/practice/dates.ts';
import { Button } from '../../../components/Button.tsx';
import { useDates } from '../../../platform/dates.ts';
import { useText } from '../../../platform/language.ts';
import type { GoalProps } from './GoalCard.tsx';
import styles from './Goals.module.css';

/** The least target that is important to patients, with its instrument; null where none is known or it is reached. */
function targetOffered(goal: Goal) {
  const { measure, baseline, target } = goal;
  const instrument = measure && instrumentOfGoal(measure);
  if (!instrument || baseline === null) return null;
  const { importance } = judged(instrument, baseline, target ?? baseline);
  if (importance === null || (importance.reached && isTargetBetter(goal))) return null;
  const value = scoreReaching(instrument, importance.threshold, baseline);
  return value === null ? null : { instrument, value };
}

/** What can be filled in by one press: the target that matters, and the end of the dose. */
export function Offers({ goal, onChange, end }: Omit<GoalProps, 'index'> & { end: PlainDate | null }) {
  const text = useText();
  const { date } = useDates();
  const target = targetOffered(goal);
  const by = goal.by === '' ? end : null;
  if (target === null && by === null) return null;
  return (
    <div className={styles['offers']}>
      {target !== null && (
        <Button variant="quiet" icon={Target} onPress={() => onChange({ target: target.value })}>
          {text('plan:goals.takeTarget', { value: valueText(target.instrument, target.value, text) })}
        </Button>
      )}
      {by !== null && (
        <Button variant="quiet" icon={CalendarCheck} onPress={() => onChange({ by })}>
          {text('plan:goals.byEnd', { date: date(by) })}
        </Button>
      )}
    </div>
  );
}
