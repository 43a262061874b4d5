import { contradictionAt } from '#shared/chart/intake/edit.ts';
import { progressOf } from '#shared/chart/intake/progress.ts';
import type { QuestionId, SectionId } from '#shared/chart/intake/questions.ts';
import { PartRail, PartState } from '../../components/parts/PartRail.tsx';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import type { Asking, IntakeDraft } from './intakeDraft.ts';

interface Props {
  draft: IntakeDraft;
  asking: Asking;
  onGoTo: (section: SectionId) => void;
}

/** The parts of the history and how far each is; a press leads there. */
export function Rail({ draft, asking, onGoTo }: Props) {
  const text = useText();
  return (
    <PartRail
      label={text('intake:editor.rail')}
      parts={asking.sections.map((section) => ({
        id: section,
        name: text(`intake:section.${section}`),
        state: <State draft={draft} section={section} questions={asking.questions(section)} />,
      }))}
      onGoTo={onGoTo}
    />
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
  if (isWrong) return <PartState state="wrong" words={text('intake:editor.contradiction')} />;
  const words = isReview
    ? text(isConfirmed ? 'intake:editor.confirmed' : 'intake:editor.toConfirm')
    : text('intake:editor.progress', { asked, all });
  return (
    <PartState state={isDone ? 'done' : 'open'} words={words} short={isReview ? '' : `${asked}/${all}`} />
  );
}
