/** Templates of plans in the window: what is left out for a patient is said, and a plan is kept for the next one. */
import { describe, expect, it } from 'vitest';
import { emptyPlan } from '#shared/chart/plan/schema.ts';
import type { OpenApp } from '../support/app.ts';
import { person } from '../support/people.ts';
import { box, button } from '../support/steps/fields.ts';
import { applyTemplate, goToPlan, storedPlan, templateBox } from '../support/steps/plan.ts';
import { begun, patientId } from '../support/steps/safety.ts';
import { isSaved } from '../support/steps/visit.ts';
import { openedPractice } from './opened.ts';

/** Begins an empty plan of somebody of the practice. */
async function beginPlan(open: OpenApp, key: string): Promise<void> {
  const id = await patientId(open, person(key, open.language));
  await goToPlan(open, await begun(open, id, 'plan', emptyPlan()));
  await templateBox(open).waitFor();
}

const kept = ({ page, words }: OpenApp, name: string) =>
  button(page, words('plan:template.manage.actions', { name }));

describe('a template', () => {
  it('says by name what it leaves out for somebody who takes an anticoagulant, and why', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    await beginPlan(open, 'anticoagulated');
    await applyTemplate(open, words('plan:template.shipped.chronic-low-back.name'));
    const risk = words('clinical:medicationClass.anticoagulant');
    const because = words('plan:template.because.rule', { risk });
    await page.getByText(because, { exact: false }).first().waitFor();
    await isSaved(open);
    const techniques = (await storedPlan(open)).bouts.map(({ technique }) => technique);
    expect(techniques).toContain('effleurage');
    for (const left of ['stripping', 'trigger-point'] as const) {
      expect(techniques).not.toContain(left);
      await page
        .getByRole('listitem')
        .filter({ hasText: words(`chart:technique.${left}`) })
        .first()
        .waitFor();
    }
  });

  it('of one’s own is kept from a plan, found by typing, renamed and deleted', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    const dialog = page.getByRole('dialog');
    await beginPlan(open, 'office-back');
    await applyTemplate(open, words('plan:template.shipped.shoulder.name'));
    await isSaved(open);
    const { bouts } = await storedPlan(open);
    await button(page, words('plan:template.keep.action')).click();
    // A name that is there already is not given twice.
    await box(dialog, words('plan:template.keep.name')).fill('SHOULDER PAIN');
    await page.keyboard.press('Enter');
    await dialog.getByText(words('plan:template.keep.taken')).waitFor();
    await box(dialog, words('plan:template.keep.name')).fill('Swimmers');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });

    await beginPlan(open, 'scoliosis');
    await templateBox(open).fill('swim');
    await kept(open, 'Swimmers').click();
    await page.getByRole('menuitem', { name: words('plan:template.manage.rename') }).click();
    await box(dialog, words('plan:template.keep.name')).fill('Swimmers, short');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await kept(open, 'Swimmers, short').waitFor();
    await applyTemplate(open, 'Swimmers, short');
    await isSaved(open);
    const plan = await storedPlan(open);
    expect(plan.bouts.map(({ technique }) => technique)).toEqual(bouts.map(({ technique }) => technique));
    expect(plan.bouts.every(({ reason }) => reason === '')).toBe(true);

    await beginPlan(open, 'scoliosis');
    await templateBox(open).fill('swim');
    await kept(open, 'Swimmers, short').click();
    await page.getByRole('menuitem', { name: words('plan:template.manage.remove') }).click();
    const asked = page.getByRole('alertdialog');
    await button(asked, words('plan:template.manage.remove')).click();
    await page.getByText(words('plan:template.noMatch')).waitFor();
  });
});
