import { useRef } from 'react';
import { flagsToAsk } from '#shared/chart/screen/screen.ts';
import { answerOf } from '#shared/clinical/answers.ts';
import { type RedFlagId, redFlagOf } from '#shared/clinical/redFlags.ts';
import { type Draft, useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import { Button } from '../Button.tsx';
import { RedFlagRow } from './RedFlagRow.tsx';
import styles from './RedFlags.module.css';
import { type ScreenPart, withNoneOf } from './redFlagChanges.ts';

interface Props<Body extends ScreenPart> {
  draft: Draft<Body>;
  /** The flags to ask, in order; one that hangs on another shows once that one is positive. */
  flags: readonly RedFlagId[];
  /** Begins a referral letter, or goes to the one that was written (`letterId` of its action). */
  onLetter: (flag: RedFlagId) => void;
}

/**
 * Asks red flags in any kind of entry: each is yes, no or not asked, and stays *not asked* until someone says
 * otherwise. A positive one opens what to say and what was done about it.
 */
export function RedFlags<Body extends ScreenPart>({ draft, flags, onLetter }: Props<Body>) {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  const answers = useDraftPart(draft, ({ body }) => body.redFlags);
  const listed = flagsToAsk(answers, flags);
  const open = listed.filter((flag) => answerOf(answers, flag) === 'not-asked');
  const hasPositive = listed.some((flag) => answerOf(answers, flag) === 'yes');

  function sayNone(): void {
    draft.changeBody((body) => withNoneOf(body, listed));
    // The button goes once nothing is left to answer; the focus stays with the answers.
    list.current?.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true });
  }

  return (
    <div className={styles['flags']}>
      <div className={styles['head']}>
        <p className={styles['progress']}>
          {text('intake:flags.progress', { asked: listed.length - open.length, all: listed.length })}
        </p>
        {open.length > 0 && (
          <Button onPress={sayNone}>
            {text(hasPositive ? 'intake:flags.noneOther' : 'intake:flags.none')}
          </Button>
        )}
      </div>
      <div ref={list} className={styles['list']}>
        {listed.map((flag, index) => {
          const { group } = redFlagOf(flag);
          const before = listed[index - 1];
          const isFirst = before === undefined || redFlagOf(before).group !== group;
          return (
            <div key={flag} className={styles['item']}>
              {isFirst && <p className={styles['group']}>{text(`clinical:redFlagGroup.${group}`)}</p>}
              <RedFlagRow draft={draft} flag={flag} onLetter={onLetter} />
            </div>
          );
        })}
      </div>
      <p className={styles['foot']}>{text('intake:flags.honest')}</p>
    </div>
  );
}
