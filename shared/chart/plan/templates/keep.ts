import type { PlanBody, PlannedBout } from '../schema.ts';
import type { TemplateBout, TemplateContent, TemplateGoal } from './template.ts';

/**
 * What of a plan a template keeps: techniques with region, pressure, minutes, position and order, dose, review and stop
 * rules, and what goals are measured with. Nothing that was written in words is kept, and no figure or date of the
 * patient's. Where only one side is treated, it becomes "the painful side" of whoever comes next.
 */
export function templateOf(plan: PlanBody): TemplateContent {
  const { minutes, perWeek, weeks, total } = plan.dose;
  const sides = new Set(plan.bouts.map(({ side }) => side));
  const isOneSided = sides.has('left') !== sides.has('right');
  return {
    goals: plan.goals.flatMap(({ term, measure }): TemplateGoal[] =>
      measure?.type !== 'instrument'
        ? []
        : [{ term, words: '', measures: [{ id: measure.id, own: measure.own, mcid: '' }], evaluation: '' }],
    ),
    bouts: plan.bouts.flatMap((bout) => keptBout(bout, isOneSided)),
    dose: { minutes, perWeek, weeks, total },
    review: {
      half: plan.review.half === 'none' ? 'none' : 'count',
      end: plan.review.end === 'none' ? 'none' : 'count',
    },
    expectedResponse: '',
    afterCare: '',
    stopRules: plan.stopRules,
  };
}

/** A bout without its words; one that is not whole yet is nothing to repeat. */
function keptBout(bout: PlannedBout, isOneSided: boolean): TemplateBout[] {
  const { technique, region, side, pressure, minutes, position } = bout;
  if (technique === '' || region === '' || side === '') return [];
  const isOnSide = side === 'left' || side === 'right';
  const isUp =
    (side === 'left' && position === 'side-right') || (side === 'right' && position === 'side-left');
  const lies = position === 'side-left' || position === 'side-right';
  return [
    {
      technique,
      region,
      side: isOnSide && isOneSided ? 'painful' : side,
      pressure,
      minutes,
      position: isUp ? 'side-up' : isOneSided && lies ? '' : position,
      reason: '',
    },
  ];
}
