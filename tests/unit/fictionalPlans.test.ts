import { describe, expect, it } from 'vitest';
import { plan } from '#shared/chart/plan/plan.ts';
import { planProse } from '#shared/chart/plan/prose.ts';
import { missingFromPlan, timeBudget } from '#shared/chart/plan/rules.ts';
import { planSchema } from '#shared/chart/plan/schema.ts';
import { sidesOf } from '#shared/clinical/regions.ts';
import { EVERYONE } from '#shared/fictional/everyone.ts';
import { practiceIn, THERAPIST } from '#shared/fictional/practice.ts';
import { patientOf } from '#shared/fictional/tell.ts';
import { planBody } from '#shared/fictional/tellPlan.ts';
import { minutesInto, serviceOf } from '#shared/fictional/when.ts';
import { dateIn } from '#shared/practice/dates.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { chartOf } from '../support/storyChart.ts';
import { textOf } from '../support/words.ts';

const NOW = '2026-03-10T15:00:00Z';
const author = { therapistId: '', ...THERAPIST };

describe.each(LANGUAGES)('the plans of the fictional practice (%s)', (language) => {
  describe.each(EVERYONE.map((story) => [story.key, story] as const))('%s', (_key, story) => {
    const { timeZone } = practiceIn(language);
    const today = dateIn(timeZone, NOW);
    const visit = story.visits[story.plan.visit];
    if (!visit) throw new Error('a plan of the story belongs to no visit');
    const service = { ...serviceOf(visit.when, NOW, timeZone), start: '' };
    const { background } = chartOf(story, language, NOW);
    const begun = plan.begin({
      previous: null,
      patient: patientOf(story, language, today),
      background,
      findings: [],
    });
    const at = minutesInto({ ...service, start: '08:00' }, 0);
    const body = planBody(begun, story.plan, { story, language, today, date: service.date, at });

    it('is a plan with nothing missing, that goes against no contraindication', () => {
      expect(planSchema.safeParse(body).error).toBeUndefined();
      expect(missingFromPlan({ body, service, author }, NOW, background)).toEqual([]);
      expect(body.bouts.map(({ override }) => override).join('')).toBe('');
    });

    it('fits its session and names sides that there are', () => {
      expect(timeBudget(body)?.over).toBeLessThanOrEqual(0);
      for (const { region, side } of body.bouts)
        expect(region !== '' && side !== '' && sidesOf(region).includes(side)).toBe(true);
    });

    it('is told in that language, whole', () => {
      const prose = planProse({ body, service, author }, textOf(language));
      const said = prose.flatMap(({ paragraphs, figures = [] }) => [
        ...paragraphs,
        ...figures.flatMap((figure) => (figure.type === 'table' ? figure.rows.flat() : [])),
      ]);
      for (const { words } of body.goals)
        expect(said.some((line) => line.includes(words.slice(0, -1)))).toBe(true);
      for (const { reason } of body.bouts) expect(said.join('\n')).toContain(reason);
      expect(said.join('\n')).not.toMatch(/undefined|\{\{|plan:/u);
    });
  });
});
