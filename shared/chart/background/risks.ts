import type { Risk } from '../../clinical/contraindications/engine.ts';
import { pregnancyConditions } from '../../clinical/pregnancy.ts';
import { type RedFlagId, redFlagOf } from '../../clinical/redFlags.ts';
import type { PlainDate } from '../../practice/dates.ts';
import { type Background, fromHistory, statementsOf } from './background.ts';

/** Each red flag as it was answered last, whichever entry asked it. */
export function lastFlags(background: Pick<Background, 'statements'>) {
  const last = new Map<RedFlagId, ReturnType<typeof statementsOf<'red-flag'>>[number]>();
  for (const statement of statementsOf(background, 'red-flag')) last.set(statement.fact.flag, statement);
  return last;
}

/** The red flags that stand positive and were not cleared by a physician. */
export const openFlags = (background: Pick<Background, 'statements'>) =>
  [...lastFlags(background).values()].filter(
    ({ fact }) => fact.answer === 'yes' && fact.action !== 'cleared-by-physician',
  );

/** A positive flag as the condition that rules know it by. */
export function flagRisks(flags: readonly RedFlagId[]): Risk[] {
  return flags.flatMap((flag): Risk[] => {
    const { condition } = redFlagOf(flag);
    return condition === null ? [] : [{ type: 'condition', id: condition, places: [] }];
  });
}

/**
 * What the rules of contraindication may speak of: conditions, medication classes and the pregnancy of the
 * newest history, and red flags that stand. The trimester follows the date.
 */
export function risksOf(background: Pick<Background, 'statements'>, on: PlainDate): Risk[] {
  const conditions = fromHistory(background, 'condition').map(
    ({ fact }): Risk => ({ type: 'condition', id: fact.condition, places: fact.places }),
  );
  const medications = fromHistory(background, 'medication').flatMap(({ fact }): Risk[] =>
    fact.class === null ? [] : [{ type: 'medication', id: fact.class }],
  );
  const pregnancy = fromHistory(background, 'pregnancy').flatMap(({ fact }) => {
    const weeks = pregnancyConditions(fact.due, on);
    const ids =
      weeks.length > 0 && fact.complication === 'yes' ? [...weeks, 'pregnancy-complication' as const] : weeks;
    return ids.map((id): Risk => ({ type: 'condition', id, places: [] }));
  });
  return [
    ...conditions,
    ...medications,
    ...pregnancy,
    ...flagRisks(openFlags(background).map(({ fact }) => fact.flag)),
  ];
}
