import { z } from 'zod';
import { type Answers, answerOf, answersSchema } from '../../clinical/answers.ts';
import {
  actionsFor,
  RED_FLAG_ACTIONS,
  RED_FLAG_IDS,
  type RedFlagId,
  redFlagOf,
} from '../../clinical/redFlags.ts';
import { freeText } from '../../practice/fields.ts';
import { idSchema } from '../entry.ts';
import type { Fact, Missing } from '../kind.ts';

/** What was done about a positive red flag; `letterId` is the referral letter that was written for it. */
export const flagActionSchema = z.object({
  flag: z.enum(RED_FLAG_IDS),
  action: z.enum([...RED_FLAG_ACTIONS, '']),
  note: freeText(),
  letterId: idSchema.nullable(),
});
export type FlagAction = z.infer<typeof flagActionSchema>;

export const redFlagAnswers = () => answersSchema(RED_FLAG_IDS);

/** Those of the flags that are to be asked now: one that hangs on another only with it, or once it was answered. */
export const flagsToAsk = (answers: Answers<RedFlagId>, flags: readonly RedFlagId[]): RedFlagId[] =>
  flags.filter((flag) => {
    const { after } = redFlagOf(flag);
    return (
      after === null || answerOf(answers, flag) !== 'not-asked' || answerOf<string>(answers, after) === 'yes'
    );
  });

/** The red flags part of any entry that asks them. */
export interface Screened {
  redFlags: Answers<RedFlagId>;
  flagActions: readonly FlagAction[];
}

export const positiveFlags = ({ redFlags }: Pick<Screened, 'redFlags'>): RedFlagId[] =>
  RED_FLAG_IDS.filter((id) => answerOf(redFlags, id) === 'yes');

/** The action that settles the flag, or null while there is none that its level accepts. */
export function settledBy(
  { flagActions }: Pick<Screened, 'flagActions'>,
  flag: RedFlagId,
): FlagAction | null {
  const action = flagActions.find((row) => row.flag === flag);
  if (!action || action.action === '') return null;
  return actionsFor(redFlagOf(flag).level).includes(action.action) ? action : null;
}

/**
 * A positive red flag cannot be signed past without an action (records-and-claims, rule 8).
 */
export const unsettledFlags = (screened: Screened): Missing[] =>
  positiveFlags(screened)
    .filter((flag) => settledBy(screened, flag) === null)
    .map((flag) => ({ path: `redFlags.${flag}`, reason: 'red-flag-action' }));

/** Every flag that was asked, with its answer and what was done about a positive one. */
export const screenFacts = (screened: Screened): Fact[] =>
  RED_FLAG_IDS.flatMap((flag): Fact[] => {
    const answer = answerOf(screened.redFlags, flag);
    if (answer === 'not-asked') return [];
    // What was noted for a yes that was taken back is kept in the entry and says nothing.
    const done = answer === 'yes' ? screened.flagActions.find((row) => row.flag === flag)?.action : '';
    return [{ type: 'red-flag', flag, answer, action: done === undefined || done === '' ? null : done }];
  });
