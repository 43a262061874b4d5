import { z } from 'zod';

/** What a person said to a question. A question that nobody answered stands nowhere, and reads as `not-asked`. */
export const ANSWERS = ['yes', 'no', 'not-asked'] as const;
export type Answer = (typeof ANSWERS)[number];
export const answerSchema = () => z.enum(ANSWERS);

/** Answers by the id of their question; the absent ones were not asked. */
export type Answers<Id extends string> = Partial<Record<Id, Answer>>;
export const answersSchema = <Id extends string>(ids: readonly [Id, ...Id[]]) =>
  z.partialRecord(z.enum(ids), answerSchema());

export const answerOf = <Id extends string>(answers: Answers<Id>, id: Id): Answer =>
  answers[id] ?? 'not-asked';
