/**
 * Bad input of a plan: goals that cannot be measured, figures that cannot be, no sessions, and a plan that changes after it
 * was consented to. What goes against a contraindication stands with the techniques.
 */
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { withEntry, withInstrument } from '#shared/chart/assessment/measures/edit.ts';
import { emptyAssessment } from '#shared/chart/assessment/schema.ts';
import { ODI } from '#shared/clinical/measures/back.ts';
import { nameOf, shortNameOf } from '#shared/clinical/measures/names.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import type { OpenApp } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { cutOff, showTheme } from '../support/looks.ts';
import { box, button, complaintOf, find, pick } from '../support/steps/fields.ts';
import { beginPlan, goalCard, newPatient, planOf } from '../support/steps/planGoals.ts';
import { alerts, goToEntry, record, signByHand, tickElements } from '../support/steps/safety.ts';
import { askToSign, isSaved, signVisit } from '../support/steps/visit.ts';
import { openedPractice } from './opened.ts';

/** Begins a plan without goals for somebody whose ODI was 40 % at the assessment. */
async function planAfterAssessment(open: OpenApp): Promise<void> {
  const patientId = await newPatient(open);
  const measures = withEntry(withInstrument([], ODI), ODI.id, {
    by: 'items',
    answers: ODI.items.map(() => 2),
    activities: [],
  });
  await record(open, patientId, 'assessment', { ...emptyAssessment(), measures });
  await beginPlan(open, patientId, planOf({ goals: [] }));
}

describe.each(LANGUAGES)('a goal (%s)', (language) => {
  it('begins at what was measured, says at once when its target is worse, and takes what matters', async () => {
    const open = await openedPractice({ language });
    const { page, words } = open;
    await planAfterAssessment(open);
    await see(page.getByText(words('plan:goal.none'))).toBeVisible();
    const refused = await askToSign(open);
    await refused.getByRole('button', { name: words('chart:missing.plan-goals') }).click();
    await see(button(page, words('plan:goal.add'))).toBeFocused();
    await page.keyboard.press('Enter');

    const card = goalCard(open, 1);
    await see(box(card, words('plan:goal.words'))).toBeFocused();
    await page.keyboard.type('Lift my daughter.');
    const name = words('assessment:measures.editor.option', {
      name: nameOf(ODI, words),
      short: shortNameOf(ODI, words),
    });
    await find(page, words('plan:goal.measure'), name);
    const baseline = box(card, words('plan:goal.baseline'));
    const target = box(card, words('plan:goal.target'));
    await see(baseline).toHaveValue('40');

    await target.fill('50');
    expect(await complaintOf(target)).toBe(words('plan:goal.wrongSide'));
    await target.fill('140');
    expect(await complaintOf(target)).toContain(words('common:field.out-of-range'));
    await see(target).toHaveValue('140');
    await button(
      card,
      words('plan:goals.takeTarget', { value: words('measures:value.percent', { value: 30 }) }),
    ).click();
    await see(target).toHaveValue('30');
    await see(card).toContainText(words('measures:mark.importantReached'));

    await baseline.fill('');
    await isSaved(open);
    const dialog = await askToSign(open);
    await dialog.getByRole('button', { name: words('chart:missing.goal-baseline') }).click();
    await see(baseline).toBeFocused();
    await page.keyboard.type('41,5');
    await card.getByRole('button', { name: /dose/u }).click();
    await isSaved(open);
    for (const theme of ['light', 'dark', 'table'] as const) {
      await showTheme(open, theme);
      expect([theme, await violations(open), await cutOff(open)]).toEqual([theme, [], []]);
    }
    await showTheme(open, 'light');
    await signVisit(open);
    await see(page.getByRole('article')).toContainText('Lift my daughter.');
  });
});

describe('a goal that is taken out', () => {
  it('is told, and leaves the cursor in the next one', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    await planAfterAssessment(open);
    for (const said of ['First.', 'Second.']) {
      await button(page, words('plan:goal.add')).click();
      await page.keyboard.type(said);
    }
    await button(page, words('plan:goal.remove', { number: 1 })).click();
    await see(
      page.getByRole('status').filter({ hasText: words('plan:goal.removed', { number: 1 }) }),
    ).toBeVisible();
    await see(box(goalCard(open, 1), words('plan:goal.words'))).toBeFocused();
    await see(box(goalCard(open, 1), words('plan:goal.words'))).toHaveValue('Second.');
  });
});

describe('no sessions', () => {
  it('are not a dose: zero is refused, and a plan without them is not signed', async () => {
    const open = await openedPractice();
    const { words } = open;
    const patientId = await newPatient(open);
    const dose = { minutes: 60, perWeek: 2, weeks: null, total: null, start: '' };
    const body = planOf({ dose: { ...dose, total: 0 } });
    const zero = await open.call('entries.create', { patientId, kind: 'plan', body });
    expect(zero).toMatchObject({ ok: false, error: { code: 'invalid' } });
    await beginPlan(open, patientId, planOf({ dose }));
    const dialog = await askToSign(open);
    await see(dialog.getByRole('button', { name: words('chart:missing.dose-sessions') })).toBeVisible();
    await see(button(dialog, words('chart:sign.confirm'))).toHaveCount(0);
  });
});

describe('a plan that changes after the consent', () => {
  it('is a new version, and consent is asked again', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    const patientId = await newPatient(open);
    const plan = words('chart:alert.plan-consent.title', { number: 1 });
    const consentTo = async () => {
      await button(page, words('plan:action.consent')).click();
      await see(page.getByRole('radiogroup', { name: words('consent:plan.field') })).toBeVisible();
      await see(box(page, words('consent:field.proposal'))).toHaveValue(/version \d.*Effleurage.*low back/u);
      await pick(page, words('consent:field.decision'), words('consent:decision.given'));
      await tickElements(open);
      await signByHand(open);
      await isSaved(open);
      expect(await violations(open)).toEqual([]);
      await signVisit(open);
    };

    await beginPlan(open, patientId, planOf());
    await signVisit(open);
    const signedPlan = page.url().split('/').at(-1) ?? '';
    await consentTo();
    await see(page.getByRole('article')).toContainText(/covers version 1/u);
    await see(alerts(open)).not.toContainText(plan);

    await goToEntry(open, signedPlan);
    await button(page, words('plan:action.newVersion')).click();
    await see(page.getByText(words('plan:version', { number: 2 }))).toBeVisible();
    await see(box(goalCard(open, 1), words('plan:goal.words'))).toHaveValue('Sit through a meeting.');
    await isSaved(open);
    await signVisit(open);
    await see(alerts(open)).toContainText(words('chart:alert.plan-consent.title', { number: 2 }));
    await consentTo();
    await see(page.getByRole('article')).toContainText(/covers version 2/u);
    await see(alerts(open)).not.toContainText(words('chart:alert.plan-consent.title', { number: 2 }));

    // What was replaced is not consented to any more.
    await goToEntry(open, signedPlan);
    await see(button(page, words('plan:action.consent'))).toHaveCount(0);
  });
});
