import type { Place } from '../../clinical/places.ts';
import { techniqueIn } from '../bouts/schema.ts';
import type { Fact } from '../kind.ts';
import { type PlanBody, sessionsOf } from './schema.ts';

/** That there is a plan and its dose, which consents, calendars and counts look at, the bouts as planned, and each goal with a measure. */
export function planFacts(body: PlanBody): Fact[] {
  const { number, dose } = body;
  return [
    {
      type: 'plan',
      number,
      ownTechniques: [...new Set(body.bouts.flatMap(({ own }) => own?.name ?? []))],
      techniques: [...new Set(body.bouts.flatMap(({ technique }) => (technique === '' ? [] : [technique])))],
      places: placesOf(body),
      minutes: dose.minutes,
      perWeek: dose.perWeek,
      weeks: dose.weeks,
      sessions: sessionsOf(dose),
      start: dose.start,
    },
    ...body.bouts.flatMap((bout): Fact[] => {
      const { region, side } = bout;
      const technique = techniqueIn(bout);
      return technique === '' || region === '' || side === ''
        ? []
        : [{ type: 'planned-bout', technique, region, side }];
    }),
    ...body.goals.flatMap(({ id, words, measure, baseline, target, by }): Fact[] =>
      measure === null || baseline === null || target === null
        ? []
        : [
            {
              type: 'goal',
              goal: id,
              words,
              measure: measure.type === 'instrument' ? measure.id : measure.movement,
              side: measure.type === 'motion' ? measure.side : '',
              baseline,
              target,
              by,
            },
          ],
    ),
  ];
}

/** Where the plan works, each place once, in the order of the bouts. */
function placesOf({ bouts }: PlanBody): Place[] {
  const places = new Map<string, Place>();
  for (const { region, side } of bouts)
    if (region !== '' && side !== '') places.set(`${region} ${side}`, { region, side });
  return [...places.values()];
}
