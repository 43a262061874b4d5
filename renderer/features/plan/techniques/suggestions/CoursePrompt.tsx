import { CalendarCheck, Check } from 'lucide-react';
import type { Suggestions } from '#shared/clinical/suggest/suggestion.ts';
import { announce } from '../../../../components/announce.tsx';
import { Button } from '../../../../components/Button.tsx';
import { SourceLine } from '../../../../components/SourceLine.tsx';
import { useDraftPart } from '../../../../platform/drafts.ts';
import { useText } from '../../../../platform/language.ts';
import { change, type PlanDraft } from '../../planDraft.ts';
import styles from './Suggestions.module.css';

/** The course that was tried, or is usual; a press takes the least of it into the dose. */
export function CoursePrompt({ draft, dose }: { draft: PlanDraft; dose: Suggestions['dose'] }) {
  const text = useText();
  const planned = useDraftPart(draft, ({ body }) => body.dose);
  const least = {
    perWeek: dose.perWeek[0],
    weeks: dose.weeks[0],
    ...(dose.minutes && { minutes: dose.minutes[0] }),
  };
  const isTaken =
    planned.perWeek === least.perWeek &&
    planned.weeks === least.weeks &&
    (dose.minutes === null || planned.minutes === least.minutes);
  const { perWeek, weeks, minutes } = least;
  const words =
    minutes === undefined
      ? text('plan:techniques.course', { perWeek, weeks })
      : text('plan:techniques.courseOf', { minutes, perWeek, weeks });
  return (
    <div className={styles['prompt']}>
      <div>
        <p>
          <strong>{text('suggest:dose.title')}</strong> {text(`suggest:dose.${dose.id}`)}{' '}
          {text('suggest:dose.review', { weeks: dose.reviewAfterWeeks })}
        </p>
        <SourceLine source={dose.source} />
      </div>
      <Button
        icon={isTaken ? Check : CalendarCheck}
        onPress={() => {
          change(draft, { dose: { ...planned, ...least, total: null } });
          announce(text('plan:techniques.courseTaken'));
        }}
      >
        {isTaken ? text('plan:techniques.courseTaken') : words}
      </Button>
    </div>
  );
}
