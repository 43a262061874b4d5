import { changesBetween } from '#shared/chart/intake/changes.ts';
import { type QuestionId, questionsFor } from '#shared/chart/intake/questions.ts';
import { isGroup, relevanceOf } from '#shared/chart/intake/rules.ts';
import type { IntakeBody } from '#shared/chart/intake/schema.ts';
import { flagsToAsk } from '#shared/chart/screen/screen.ts';
import { answerOf } from '#shared/clinical/answers.ts';
import type { ConditionGroup } from '#shared/clinical/conditions.ts';
import {
  RED_FLAG_GROUPS,
  RED_FLAG_IDS,
  type RedFlagGroup,
  type RedFlagId,
  redFlagOf,
} from '#shared/clinical/redFlags.ts';
import type { PlainDate } from '#shared/practice/dates.ts';

/** One page of the patient: one question, or one list to tick. */
export type Step =
  | { id: string; type: 'welcome' | 'contact' | 'reason' | 'sign' }
  | { id: string; type: 'question'; question: QuestionId }
  | { id: string; type: 'group'; group: ConditionGroup }
  | { id: string; type: 'flags'; flags: RedFlagGroup };

/** The pages for this patient, in order; they follow what she has said so far. */
export function stepsFor(body: IntakeBody, birthDate: PlainDate, date: PlainDate): Step[] {
  const questions = questionsFor(body.set, relevanceOf(body, birthDate, date)).map(
    ({ id }): Step =>
      isGroup(id) ? { id, type: 'group', group: id } : { id, type: 'question', question: id },
  );
  const flags = RED_FLAG_GROUPS.map((group): Step => ({ id: `flags-${group}`, type: 'flags', flags: group }));
  // Daily life and other care come last: they are the easiest to talk about instead.
  const last = questions.findIndex(({ id }) => id === 'sleep');
  return [
    { id: 'welcome', type: 'welcome' },
    { id: 'contact', type: 'contact' },
    { id: 'reason', type: 'reason' },
    ...questions.slice(0, last),
    ...flags,
    ...questions.slice(last),
    { id: 'sign', type: 'sign' },
  ];
}

/** The red flags that a page asks now. */
export const flagsOn = (body: IntakeBody, group: RedFlagGroup): RedFlagId[] =>
  flagsToAsk(
    body.redFlags,
    RED_FLAG_IDS.filter((flag) => redFlagOf(flag).group === group),
  );

/** Whether a page still waits for an answer. The first and the last ask nothing of the history. */
export function isOpen(body: IntakeBody, step: Step): boolean {
  switch (step.type) {
    case 'question':
      return answerOf(body.answers, step.question) === 'not-asked';
    case 'group':
      return answerOf(body.answers, step.group) === 'not-asked';
    case 'flags':
      return flagsOn(body, step.flags).some((flag) => answerOf(body.redFlags, flag) === 'not-asked');
    case 'reason':
      return body.reason.trim() === '' && body.reasonAreas.length === 0;
    default:
      return false;
  }
}

/** The pages that still wait for an answer. */
export const openSteps = (body: IntakeBody, steps: readonly Step[]): Step[] =>
  steps.filter((step) => isOpen(body, step));

/** Whether she has been here before: something is answered that the record, or the history before, did not say. */
export function hasBegun(body: IntakeBody): boolean {
  if (Object.values(body.redFlags).some((answer) => answer !== 'not-asked')) return true;
  if (body.before !== null) return changesBetween(body.before.said, body).length > 0;
  return body.reason !== '' || body.reasonAreas.length > 0 || Object.keys(body.answers).length > 0;
}

/** Each red flag of a page that was not ticked, answered with no; a ticked one stays. */
export const withoutOtherFlags = (body: IntakeBody, group: RedFlagGroup): IntakeBody => ({
  ...body,
  redFlags: {
    ...body.redFlags,
    ...Object.fromEntries(
      flagsOn(body, group)
        .filter((flag) => answerOf(body.redFlags, flag) !== 'yes')
        .map((flag) => [flag, 'no' as const]),
    ),
  },
});
