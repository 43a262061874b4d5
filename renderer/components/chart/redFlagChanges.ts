import type { FlagAction } from '#shared/chart/screen/screen.ts';
import { type Answer, type Answers, answerOf } from '#shared/clinical/answers.ts';
import type { RedFlagId } from '#shared/clinical/redFlags.ts';

/** The part of a body that every entry has which asks red flags. */
export interface ScreenPart {
  redFlags: Answers<RedFlagId>;
  flagActions: FlagAction[];
}

/** Each of the flags answered with no, as if asked one by one; one that is positive stays so. */
export const withNoneOf = <Body extends ScreenPart>(body: Body, flags: readonly RedFlagId[]): Body => ({
  ...body,
  redFlags: {
    ...body.redFlags,
    ...Object.fromEntries(
      flags.filter((flag) => answerOf(body.redFlags, flag) !== 'yes').map((flag) => [flag, 'no' as const]),
    ),
  },
});

/** What was done is kept when an answer changes: it may change back. */
export const withAnswer = <Body extends ScreenPart>(body: Body, flag: RedFlagId, answer: Answer): Body => ({
  ...body,
  redFlags: { ...body.redFlags, [flag]: answer },
});

export const actionOf = ({ flagActions }: Pick<ScreenPart, 'flagActions'>, flag: RedFlagId): FlagAction =>
  flagActions.find((row) => row.flag === flag) ?? { flag, action: '', note: '', letterId: null };

export const withAction = <Body extends ScreenPart>(
  body: Body,
  flag: RedFlagId,
  change: Partial<Omit<FlagAction, 'flag'>>,
): Body => ({
  ...body,
  flagActions: [
    ...body.flagActions.filter((row) => row.flag !== flag),
    { ...actionOf(body, flag), ...change },
  ],
});
