/** The technique library: what is not offered vanishes from the lists, never from a chart; and one's own. */
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { stranger } from '../support/people.ts';
import { box, button, choose, find } from '../support/steps/fields.ts';
import { addPatient, goTo } from '../support/steps/patients.ts';
import { goToEntry, value } from '../support/steps/safety.ts';
import { goToTechniques } from '../support/steps/techniques.ts';
import { beginVisit, cell, isSaved } from '../support/steps/visit.ts';
import { openedPractice } from './opened.ts';

describe('a technique that the therapist hides', () => {
  it('vanishes from the lists to choose from, and stays in the row that names it', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    const cupping = words('chart:technique.cupping');
    await addPatient(open, stranger({}));
    await beginVisit(open);
    await find(page, words('chart:bout.add'), cupping);
    await isSaved(open);
    const [, visit = ''] = page.url().split('/entries/');

    await goToTechniques(open);
    const offered = page.getByRole('checkbox', { name: cupping, exact: true });
    await see(offered).toBeChecked();
    await page.getByText(cupping, { exact: true }).click();
    await see(offered).not.toBeChecked();
    expect(await open.call('techniques.list', {})).toMatchObject({
      ok: true,
      value: { hidden: ['cupping'] },
    });
    const joints = page.getByRole('region', { name: words('techniques:family.mobilisation') });
    await joints.getByRole('button').click();
    await see(joints.getByRole('checkbox', { checked: true })).toHaveCount(0);

    await goToEntry(open, visit);
    const named = page.getByRole('combobox', { name: cell(open, 'technique', 1) });
    await see(named).toHaveValue(cupping);
    // Looked for anew, it is found: the row still names it.
    await named.fill(cupping.slice(0, 4));
    await see(page.getByRole('option', { name: cupping, exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    const adder = page.getByRole('combobox', { name: words('chart:bout.add'), exact: true });
    await adder.press('ArrowDown');
    await see(page.getByRole('option', { name: words('chart:technique.thai'), exact: true })).toBeVisible();
    for (const hidden of ['cupping', 'joint-mobilisation', 'joint-mobilisation-4'] as const)
      await see(
        page.getByRole('option', { name: words(`chart:technique.${hidden}`), exact: true }),
      ).toHaveCount(0);
  });
});

describe('a technique of the therapist’s own in a visit', () => {
  it('is chosen as any other, and stays when it is taken off her list', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    const own = { name: 'Craniosacral hold', group: 'swedish', pressure: null, minutes: null };
    const { id } = await value<{ id: string }>(open, 'techniques.addOwn', { technique: own });
    await addPatient(open, stranger({}));
    await beginVisit(open);
    await find(page, words('chart:bout.add'), own.name);
    await isSaved(open);
    const [, visit = ''] = page.url().split('/entries/');
    await value(open, 'techniques.removeOwn', { id });
    await goTo(open, 'today');
    await goToEntry(open, visit);
    const named = page.getByRole('combobox', { name: cell(open, 'technique', 1) });
    await see(named).toHaveValue(own.name);
  });
});

describe('a technique of the therapist’s own', () => {
  it('is added, changed and removed; a bad one is refused where it is wrong and loses nothing', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    await goToTechniques(open);
    const panel = page.getByRole('region', { name: words('settings:techniques.own.title') });
    await see(panel).toContainText(words('settings:techniques.own.none'));
    await button(panel, words('settings:techniques.own.add')).click();
    const dialog = page.getByRole('dialog');
    const save = button(dialog, words('common:action.save'));
    const name = box(dialog, words('settings:techniques.own.name'));
    // What the list has already, and nothing said of what speaks against it.
    await name.fill('effleurage');
    await save.click();
    await see(dialog).toContainText(words('common:field.required'));
    await choose(page, words('settings:techniques.own.group'), words('techniques:group.swedish'));
    await save.click();
    await see(dialog).toContainText(words('common:field.name-taken'));
    await see(name).toHaveValue('effleurage');
    await name.fill('Craniosacral hold');
    await choose(page, words('settings:techniques.own.low'), '3/5');
    await choose(page, words('settings:techniques.own.high'), '1/5');
    await save.click();
    await see(dialog).toContainText(words('common:field.out-of-range'));
    await choose(page, words('settings:techniques.own.low'), '0/5');
    expect(await violations(open)).toEqual([]);
    await save.click();
    await see(dialog).toHaveCount(0);
    const row = panel.getByRole('listitem');
    await see(row).toContainText('Craniosacral hold');
    await see(row).toContainText('pressure 0–1 of 5');
    await see(row).toContainText(words('techniques:group.swedish'));

    await button(row, words('settings:techniques.own.editOf', { name: 'Craniosacral hold' })).click();
    await box(dialog, words('settings:techniques.own.minutes')).fill('15');
    await page.keyboard.press('Enter');
    await see(row).toContainText('15 min');

    await button(row, words('settings:techniques.own.removeOf', { name: 'Craniosacral hold' })).click();
    const question = page.getByRole('alertdialog');
    await see(question).toContainText(words('settings:techniques.own.removeBody'));
    await button(question, words('common:action.remove')).click();
    await see(panel).toContainText(words('settings:techniques.own.none'));
    await see(button(panel, words('settings:techniques.own.add'))).toBeFocused();
  });
});
