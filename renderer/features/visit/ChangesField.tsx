import type { VisitBody } from '#shared/chart/visit/schema.ts';
import { ANSWERS } from '#shared/clinical/answers.ts';
import { FieldPlace } from '../../components/FieldPlace.tsx';
import { LimitedTextArea } from '../../components/Limited.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { type Draft, useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import styles from './BeforePart.module.css';

/** Whether anything changed since the last time, and what. A change makes the history due for a review. */
export function ChangesField({ draft }: { draft: Draft<VisitBody> }) {
  const text = useText();
  const { answer, note } = useDraftPart(draft, ({ body }) => body.changes);
  const change = (by: Partial<VisitBody['changes']>) =>
    draft.changeBody((body) => ({ ...body, changes: { ...body.changes, ...by } }));
  return (
    <>
      <FieldPlace path="changes.answer">
        <Segmented
          label={text('chart:visit.before.changes')}
          options={ANSWERS.map((id) => ({ id, label: text(`chart:visit.before.answer.${id}`) }))}
          value={answer}
          onChange={(chosen) => change({ answer: chosen })}
        />
      </FieldPlace>
      {answer === 'yes' && (
        <FieldPlace path="changes.note" className={styles['wide']}>
          <LimitedTextArea
            label={text('chart:visit.before.changesNote')}
            placeholder={text('chart:visit.before.changesHint')}
            rows={1}
            value={note}
            onChange={(typed) => change({ note: typed })}
          />
        </FieldPlace>
      )}
    </>
  );
}
