import { Check, TriangleAlert } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { contradictionAt } from '#shared/chart/intake/edit.ts';
import { progressOf } from '#shared/chart/intake/progress.ts';
import type { QuestionId, SectionId } from '#shared/chart/intake/questions.ts';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import type { Asking, IntakeDraft } from './intakeDraft.ts';
import styles from './Rail.module.css';

interface Props {
  draft: IntakeDraft;
  asking: Asking;
  onGoTo: (section: SectionId) => void;
}

/** The parts of the history and how far each is; a press leads there. */
export function Rail({ draft, asking, onGoTo }: Props) {
  const text = useText();
  return (
    <nav className={styles['rail']} aria-label={text('intake:editor.rail')}>
      <ul>
        {asking.sections.map((section) => (
          <li key={section}>
            <Button className={styles['item'] ?? ''} onPress={() => onGoTo(section)}>
              <span className={styles['name']}>{text(`intake:section.${section}`)}</span>
              <State draft={draft} section={section} questions={asking.questions(section)} />
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface StateProps {
  draft: IntakeDraft;
  section: SectionId;
  questions: readonly QuestionId[];
}

/** In a review what counts is that the part was gone through; else, how much of it was asked. */
function State({ draft, section, questions }: StateProps) {
  const text = useText();
  const isReview = useDraftPart(draft, ({ body }) => body.reviews !== null);
  const isConfirmed = useDraftPart(draft, ({ body }) => body.confirmed.includes(section));
  const asked = useDraftPart(draft, ({ body }) => progressOf(body, section, questions).asked);
  const all = useDraftPart(draft, ({ body }) => progressOf(body, section, questions).all);
  const isWrong = useDraftPart(draft, ({ body }) =>
    questions.some((question) => contradictionAt(body, question) !== null),
  );
  const isDone = isReview ? isConfirmed : asked === all;
  if (isWrong)
    return (
      <span className={styles['state']} data-wrong>
        <TriangleAlert size={16} aria-hidden />
        <span className="only-heard">{text('intake:editor.contradiction')}</span>
      </span>
    );
  const words = isReview
    ? text(isConfirmed ? 'intake:editor.confirmed' : 'intake:editor.toConfirm')
    : text('intake:editor.progress', { asked, all });
  return (
    <span className={styles['state']} data-done={isDone || undefined}>
      {isDone ? (
        <Check size={16} aria-hidden />
      ) : (
        <span aria-hidden>{isReview ? '' : `${asked}/${all}`}</span>
      )}
      <span className="only-heard">{words}</span>
    </span>
  );
}
