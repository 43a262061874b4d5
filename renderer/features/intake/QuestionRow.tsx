import type { ReactNode } from 'react';
import { contradictionAt, isChangedAt, withAnswer } from '#shared/chart/intake/edit.ts';
import type { QuestionId } from '#shared/chart/intake/questions.ts';
import { isGroup, rowsUnder } from '#shared/chart/intake/rules.ts';
import { ANSWERS, answerOf } from '#shared/clinical/answers.ts';
import { Badge } from '../../components/Badge.tsx';
import { FieldPlace } from '../../components/FieldPlace.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import type { IntakeDraft } from './intakeDraft.ts';
import { QuestionNote } from './QuestionNote.tsx';
import styles from './QuestionRow.module.css';

interface Props {
  draft: IntakeDraft;
  question: QuestionId;
  /** What is listed under it; shown with a yes, and as long as anything is listed. */
  children?: ReactNode;
}

/** One question with its three answers, and under a yes what it is about. */
export function QuestionRow({ draft, question, children }: Props) {
  const text = useText();
  const answer = useDraftPart(draft, ({ body }) => answerOf(body.answers, question));
  const hasNote = useDraftPart(draft, ({ body }) => (body.notes[question] ?? '') !== '');
  const hasRows = useDraftPart(draft, ({ body }) => (rowsUnder(body, question) ?? 0) > 0);
  const contradiction = useDraftPart(draft, ({ body }) => contradictionAt(body, question));
  const isChanged = useDraftPart(draft, ({ body }) => isChangedAt(body, question));
  const isOpen = answer === 'yes' || contradiction !== null;
  const name = text(`intake:questionName.${question}`);
  return (
    <FieldPlace path={`answers.${question}`} className={styles['row']}>
      <div>
        <p className={styles['name']}>
          <span aria-hidden>{name}</span>
          {isChanged && <Badge tone="accent">{text('intake:editor.changed')}</Badge>}
        </p>
        {!isGroup(question) && <p className={styles['question']}>{text(`intake:question.${question}`)}</p>}
      </div>
      <Segmented
        label={name}
        isLabelHidden
        options={ANSWERS.map((id) => ({ id, label: text(`intake:answer.${id}`) }))}
        value={answer}
        onChange={(next) => draft.changeBody((body) => withAnswer(body, question, next))}
      />
      {contradiction !== null && (
        <p className={styles['contradiction']} role="status">
          {text(contradiction === 'no' ? 'intake:editor.contradictNo' : 'intake:editor.contradictOpen')}
        </p>
      )}
      {(isOpen || hasNote) && (
        <div className={styles['more']}>
          {isOpen && children}
          {(hasNote || !hasRows) && <QuestionNote draft={draft} question={question} />}
        </div>
      )}
    </FieldPlace>
  );
}
