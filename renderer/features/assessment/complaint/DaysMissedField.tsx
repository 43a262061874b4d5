import { daysMissedIn, withDaysMissed } from '#shared/chart/assessment/daysMissed.ts';
import { DAYS_MISSED } from '#shared/clinical/measures/pain.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import { type AssessmentDraft, changeSection } from '../assessmentDraft.ts';
import styles from './ComplaintPart.module.css';
import { Then } from './Then.tsx';

/** Asked where the history is taken, and written into the outcome measure that compares it. */
export function DaysMissedField({ draft }: { draft: AssessmentDraft }) {
  const text = useText();
  const days = useDraftPart(draft, ({ body }) => daysMissedIn(body.measures));
  return (
    <div className={styles['days']}>
      <NumberField
        label={text('assessment:complaint.field.daysMissed')}
        description={text('assessment:complaint.field.daysMissedHint')}
        value={days}
        min={DAYS_MISSED.range.low}
        max={DAYS_MISSED.range.high}
        unit={text('assessment:complaint.unit.days')}
        onChange={(typed) => changeSection(draft, 'measures', (measures) => withDaysMissed(measures, typed))}
      />
      <Then
        draft={draft}
        say={({ measures }) => {
          const then = daysMissedIn(measures);
          return then === null ? '' : text('measures:value.days', { count: then });
        }}
      />
    </div>
  );
}
