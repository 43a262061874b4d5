import { useId } from 'react';
import type { BoutSafety } from '../../../../components/chart/bouts/safety.ts';
import { useDates } from '../../../../platform/dates.ts';
import { useDraftPart } from '../../../../platform/drafts.ts';
import { useText } from '../../../../platform/language.ts';
import type { PartProps } from '../../planDraft.ts';
import { CoursePrompt } from './CoursePrompt.tsx';
import { ExercisePrompt } from './ExercisePrompt.tsx';
import { RegionList } from './RegionList.tsx';
import { ScreenFirst } from './ScreenFirst.tsx';
import styles from './Suggestions.module.css';
import { useSuggestions } from './useSuggestions.ts';

interface Props extends Pick<PartProps, 'draft' | 'findings'> {
  safety: BoutSafety;
  /** Leads to a field of the table. */
  goTo: (path: string) => void;
}

/**
 * Help in choosing: what has to be examined first, then a short list for each region with its reasons, the course that
 * was tried, and exercise. An order to think in; whoever treats decides.
 */
export function SuggestionPanel({ draft, findings, safety, goTo }: Props) {
  const text = useText();
  const { date } = useDates();
  const id = useId();
  const basis = useDraftPart(draft, ({ body }) => body.basis);
  const found = useSuggestions({ draft, findings }, safety);
  if (found === null) {
    // While findings are read, a plan that rests on an assessment says nothing.
    return basis === null ? <p className={styles['soft']}>{text('plan:techniques.noAssessment')}</p> : null;
  }
  const { assessment, massage, screens, regions, dose, exercise } = found;
  const [first] = regions;
  const isNew = draft.content().body.bouts.length === 0;
  return (
    <section className={styles['panel']} aria-labelledby={id}>
      <h3 id={id} className={styles['title']}>
        {text('suggest:title')}
      </h3>
      <p className={styles['soft']}>
        {text('plan:techniques.from', { date: date(assessment.date) })} {text('suggest:lead')}
      </p>
      {screens.map((screen) => (
        <ScreenFirst key={screen.id} screen={screen} assessmentId={assessment.entryId} />
      ))}
      {first === undefined && (
        <p className={styles['nothing']}>{text(massage === 'no' ? 'suggest:notMassage' : 'suggest:none')}</p>
      )}
      {regions.map((region) => (
        <RegionList
          key={region.region}
          draft={draft}
          region={region}
          isOpenAtFirst={isNew && region === first}
          goTo={goTo}
        />
      ))}
      <CoursePrompt draft={draft} dose={dose} />
      <ExercisePrompt draft={draft} prompt={exercise} place={first} goTo={goTo} />
    </section>
  );
}
