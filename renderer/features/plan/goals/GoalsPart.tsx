import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { emptyGoal, type Goal } from '#shared/chart/plan/goal.ts';
import { measuredIn } from '#shared/chart/plan/measured.ts';
import { endOf, MOST_GOALS } from '#shared/chart/plan/schema.ts';
import type { Instrument } from '#shared/clinical/measures/instrument.ts';
import { announce } from '../../../components/announce.tsx';
import { Button } from '../../../components/Button.tsx';
import { FieldPlace, goToField } from '../../../components/FieldPlace.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import { useCall } from '../../../platform/queries.ts';
import styles from '../Part.module.css';
import { change, type PartProps } from '../planDraft.ts';
import { GoalCard } from './GoalCard.tsx';

const NONE: readonly Instrument[] = [];

/** What is to be reached, a card a goal: in the patient's words, and as a figure where it can be measured. */
export function GoalsPart({ draft, findings }: PartProps) {
  const text = useText();
  const goals = useDraftPart(draft, ({ body }) => body.goals);
  const dose = useDraftPart(draft, ({ body }) => body.dose);
  const date = useDraftPart(draft, ({ service }) => service.date);
  const known = useCall('instruments.list', {}).data?.instruments;
  const own = known?.map(({ instrument }) => instrument) ?? NONE;
  const part = useRef<HTMLDivElement>(null);
  /** The field to work in once a goal has come or gone. */
  const next = useRef<string | null>(null);

  useEffect(() => {
    if (next.current !== null && part.current) goToField(part.current, next.current);
    next.current = null;
  });

  function add(): void {
    next.current = `goals.${goals.length}.words`;
    change(draft, { goals: [...goals, emptyGoal(crypto.randomUUID())] });
  }

  function changeGoal(id: string, changed: Partial<Goal>): void {
    draft.changeBody((body) => ({
      ...body,
      goals: body.goals.map((goal) => (goal.id === id ? { ...goal, ...changed } : goal)),
    }));
  }

  function remove(id: string, index: number): void {
    const left = goals.filter((goal) => goal.id !== id);
    next.current = left.length === 0 ? 'goals' : `goals.${Math.min(index, left.length - 1)}.words`;
    change(draft, { goals: left });
    announce(text('plan:goal.removed', { number: index + 1 }));
  }

  const measured = measuredIn(findings, own);
  const end = endOf(dose, date);
  return (
    <div ref={part} className={styles['part']}>
      {goals.map((goal, index) => (
        <GoalCard
          key={goal.id}
          goal={goal}
          index={index}
          measured={measured}
          own={own}
          planDate={date}
          end={end}
          onChange={(changed) => changeGoal(goal.id, changed)}
          onRemove={() => remove(goal.id, index)}
        />
      ))}
      {goals.length === 0 && <p>{text('plan:goal.none')}</p>}
      {goals.length < MOST_GOALS && (
        <FieldPlace path="goals">
          <Button icon={Plus} onPress={add}>
            {text('plan:goal.add')}
          </Button>
        </FieldPlace>
      )}
    </div>
  );
}
