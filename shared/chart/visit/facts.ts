import { techniqueIn } from '../bouts/schema.ts';
import type { Fact } from '../kind.ts';
import { screenFacts } from '../screen/screen.ts';
import type { VisitBody } from './schema.ts';

/** The id of the numeric pain rating among measures. */
export const PAIN_MEASURE = 'pain-nprs';

/** Pain before and after, each complete bout, and what was asked about risks. */
export function visitFacts(body: VisitBody): Fact[] {
  const pain = (occasion: 'before' | 'after', value: number | null): Fact[] =>
    value === null ? [] : [{ type: 'measurement', measure: PAIN_MEASURE, occasion, value, unit: '/10' }];
  const bouts = body.bouts.flatMap((bout): Fact[] => {
    const { region, side, pressure, minutes } = bout;
    const technique = techniqueIn(bout);
    return technique === '' || region === '' || side === ''
      ? []
      : [{ type: 'bout', technique, region, side, pressure, minutes }];
  });
  const changes: Fact[] = body.changes.answer === 'yes' ? [{ type: 'change', note: body.changes.note }] : [];
  return [
    ...pain('before', body.painBefore),
    ...pain('after', body.painAfter),
    ...bouts,
    ...changes,
    ...screenFacts(body),
  ];
}
