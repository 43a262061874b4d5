/**
 * The patients of the fictional practice: their plans made through the window and kept as they were told, and what keeps
 * three of them from being treated like the others.
 */
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import type { AssessmentBody } from '#shared/chart/assessment/schema.ts';
import { emptyAssessment } from '#shared/chart/assessment/schema.ts';
import type { PlanBody } from '#shared/chart/plan/schema.ts';
import { planSchema } from '#shared/chart/plan/schema.ts';
import { emptyMotion } from '#shared/clinical/motion/record.ts';
import type { RegionId } from '#shared/clinical/regions.ts';
import type { TechniqueId } from '#shared/clinical/techniques/techniques.ts';
import type { StoryPatient } from '#shared/fictional/story.ts';
import { planBody } from '#shared/fictional/tellPlan.ts';
import type { Language } from '#shared/practice/practice.ts';
import type { OpenApp } from '../support/app.ts';
import { person, storyOf, stranger, today } from '../support/people.ts';
import { button } from '../support/steps/fields.ts';
import { onPlan, storedPlan } from '../support/steps/plan.ts';
import { plannedBout, planOf } from '../support/steps/planGoals.ts';
import { makePlan } from '../support/steps/planStory.ts';
import { beginPlan, suggestions, unscreened } from '../support/steps/planTechniques.ts';
import {
  adviceUnder,
  beginFromChart,
  goToAddress,
  overrideOf,
  patientId,
  record,
  value,
} from '../support/steps/safety.ts';
import { addBout, askToSign, isSaved, signVisit } from '../support/steps/visit.ts';
import { chartOf } from '../support/storyChart.ts';
import { practiceForAll } from './opened.ts';

/** The three who show best that a plan is made for a patient, not for a complaint. */
const LIMITED = ['pregnancy', 'anticoagulated', 'sciatica-like'];

export function plansOf(keys: readonly string[], language: Language): void {
  const open = practiceForAll({ language });

  describe(`the plan made through the window (${language})`, () => {
    it.each([...keys, ...LIMITED])('of %s', async (key) => {
      await beginFor(open(), storyOf(key));
      const wanted = await told(open(), storyOf(key));
      await makePlan(open(), wanted);
      await signVisit(open());
      expect(withoutIds(await storedPlan(open()))).toEqual(withoutIds(wanted));
    });
  });

  describe(`what is limited in a plan (${language})`, () => {
    it.each<Limit>([
      // Nothing deep on the legs, from what is generally known; no cups on a blood thinner, from a page that is named.
      {
        key: 'pregnancy',
        technique: 'deep-tissue',
        region: 'calf',
        severity: 'change-how',
        because: 'condition.pregnancy-later',
        how: 'no-deep-leg-abdomen',
        source: null,
      },
      {
        key: 'anticoagulated',
        technique: 'cupping',
        region: 'upper-back',
        severity: 'do-not',
        because: 'medicationClass.anticoagulant',
        how: null,
        source: 'cupandrelease.com',
      },
    ])('$technique for $key says what, why and from where, and is not signed without a reason', (limit) =>
      refusedWithoutReason(open(), limit),
    );

    it('what goes deep waits for the neurological screen of pain that radiates', async () => {
      const { words } = open();
      await beginPlan(open(), await unscreened(open()));
      const panel = suggestions(open());
      await see(panel).toContainText(words('suggest:screen.neurological.title'));
      await see(panel).toContainText(words('examination:screen.because.radiation'));
      await see(panel.getByText(words('chart:technique.petrissage'), { exact: true }).first()).toBeVisible();
      await see(panel.getByText(words('chart:technique.trigger-point'), { exact: true })).toHaveCount(0);
    });
  });
}

interface Limit {
  key: string;
  technique: TechniqueId;
  region: RegionId;
  severity: 'change-how' | 'do-not';
  because: 'condition.pregnancy-later' | 'medicationClass.anticoagulant';
  how: 'no-deep-leg-abdomen' | null;
  source: string | null;
}

/** Plans something for the seeded patient that goes against the history. */
async function refusedWithoutReason(open: OpenApp, limit: Limit): Promise<void> {
  const { page, words, language } = open;
  await beginPlan(open, await patientId(open, person(limit.key, language)), planOf({ bouts: [] }));
  const row = 1;
  const { technique, region } = limit;
  await addBout(open, plannedBout({ technique, region, pressure: 4 }), row);

  const advice = adviceUnder(open, row);
  await see(advice).toContainText(words(`clinical:severity.${limit.severity}`));
  await see(advice).toContainText(words(`clinical:${limit.because}`));
  if (limit.how) await see(advice).toContainText(words(`clinical:how.${limit.how}`));
  await button(page, words('chart:advice.whyOf', { row })).click();
  await see(advice).toContainText(limit.source ?? words('clinical:source.general'));
  await see(advice).toContainText(words('clinical:source.notReviewed'));

  const dialog = await askToSign(open);
  await see(button(dialog, words('chart:sign.confirm'))).toHaveCount(0);
  await dialog.getByRole('button', { name: words('chart:missing.override') }).click();
  await see(overrideOf(open, row)).toBeFocused();
  await page.keyboard.type('Agreed in writing.');
  await isSaved(open);
  await signVisit(open);
  await see(page.getByRole('article')).toContainText('Agreed in writing.');
}

/** Begins the first plan of someone new who is as old as she, and of whom the same is known as when hers was made. */
async function beginFor(open: OpenApp, story: StoryPatient): Promise<void> {
  const { language } = open;
  const patient = stranger({ language, birthDate: person(story.key, language).birthDate });
  const { patientId: id } = await value<{ patientId: string }>(open, 'patients.create', { patient });
  const before = chartOf(story, language, new Date().toISOString()).entries.filter(
    ({ visit }) => visit < story.plan.visit,
  );
  for (const { body } of before.filter(({ kind }) => kind === 'intake'))
    await record(open, id, 'intake', body);
  const assessed = before.find(({ kind }) => kind === 'assessment')?.body ?? measuredOnly(story);
  if (assessed) await record(open, id, 'assessment', assessed);
  await goToAddress(open, `/patients/${id}`);
  await beginFromChart(open, 'newPlan');
  await onPlan(open);
}

/** Of those who were not assessed, the motion that a goal is held against was measured all the same. */
function measuredOnly({ plan }: StoryPatient): AssessmentBody | null {
  const body = emptyAssessment();
  const rows = plan.goals.flatMap(({ measured }) => {
    if (!measured || typeof measured[0] === 'string') return [];
    const [[movement, side], value] = measured;
    return [{ ...emptyMotion(movement, movement), side, type: 'active' as const, value }];
  });
  return rows.length === 0 ? null : { ...body, motion: { ...body.motion, rows } };
}

/** The plan as it is to be: the story's, on what the records began it with. */
async function told(open: OpenApp, story: StoryPatient): Promise<PlanBody> {
  await isSaved(open);
  const telling = { story, language: open.language, today: today(), date: today() };
  const body = planBody(await storedPlan(open), story.plan, { ...telling, at: new Date().toISOString() });
  return planSchema.parse(body);
}

const withoutIds = (body: PlanBody): PlanBody => ({
  ...body,
  goals: body.goals.map((goal) => ({ ...goal, id: '' })),
  bouts: body.bouts.map((bout) => ({ ...bout, id: '' })),
});
