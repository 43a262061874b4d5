import { ANSWERS, answerOf } from '#shared/clinical/answers.ts';
import type { RedFlagId } from '#shared/clinical/redFlags.ts';
import { type Draft, useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import { FieldPlace } from '../FieldPlace.tsx';
import { Segmented } from '../Segmented.tsx';
import { RedFlagAction } from './RedFlagAction.tsx';
import styles from './RedFlags.module.css';
import { type ScreenPart, withAnswer } from './redFlagChanges.ts';

interface Props<Body extends ScreenPart> {
  draft: Draft<Body>;
  flag: RedFlagId;
  onLetter: (flag: RedFlagId) => void;
}

/** One red flag: the question, its answer and, when it is positive, what follows from it. */
export function RedFlagRow<Body extends ScreenPart>({ draft, flag, onLetter }: Props<Body>) {
  const text = useText();
  const answer = useDraftPart(draft, ({ body }) => answerOf(body.redFlags, flag));
  const ask = text(`clinical:redFlag.${flag}.ask`);
  return (
    <FieldPlace path={`redFlags.${flag}`}>
      <div className={styles['row']} data-answer={answer}>
        <p className={styles['ask']} aria-hidden>
          {ask}
        </p>
        <Segmented
          label={ask}
          isLabelHidden
          options={ANSWERS.map((id) => ({ id, label: text(`intake:answer.${id}`) }))}
          value={answer}
          onChange={(next) => draft.changeBody((body) => withAnswer(body, flag, next))}
        />
        {answer === 'yes' && <RedFlagAction draft={draft} flag={flag} onLetter={onLetter} />}
      </div>
    </FieldPlace>
  );
}
