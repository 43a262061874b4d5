/** The home care of a plan in the real window: taken from the catalogue, changed, kept; what speaks against it is said. */
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { THEMES } from '#shared/contract/system.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { type OpenApp, SMALLEST } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { cutOff, showTheme, smallTargets } from '../support/looks.ts';
import { person } from '../support/people.ts';
import { box, write } from '../support/steps/fields.ts';
import { narrowTo } from '../support/steps/keys.ts';
import { beginPlan, planned, plannedBout } from '../support/steps/planTechniques.ts';
import { goToAddress, patientId } from '../support/steps/safety.ts';
import { isSaved } from '../support/steps/visit.ts';
import { openedPractice } from './opened.ts';

const atHome = ({ page, words }: OpenApp) =>
  page.getByRole('region', { name: words('plan:part.homeCare'), exact: true });
const adder = (open: OpenApp) =>
  atHome(open).getByRole('combobox', { name: open.words('plan:atHome.add'), exact: true });
const card = (open: OpenApp, name: string) => atHome(open).getByRole('group', { name, exact: true });

describe('home care', () => {
  it('is added by keyboard, the likely first, changed, and there again when the plan is opened anew', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    const id = await patientId(open, person('scoliosis'));
    const entryId = await beginPlan(open, id, { bouts: [plannedBout({ region: 'neck-posterior' })] });
    await adder(open).focus();
    // Of the whole catalogue it would be the knee to the chest.
    await page.keyboard.type('c');
    await see(page.getByRole('option').first()).toContainText(words('plan:atHome.likely'));
    await page.keyboard.press('Backspace');
    const first = words('homeCare:name.chin-tuck');
    await narrowTo(open, adder(open), first);
    // The first field of its dose waits already.
    await see(card(open, first).getByRole('textbox').first()).toBeFocused();
    await write(card(open, first), words('plan:atHome.dose.perDay'), '5');
    await write(card(open, first), words('plan:atHome.note'), 'Before each meeting.');
    const second = words('homeCare:name.heat');
    await narrowTo(open, adder(open), second);
    await isSaved(open);

    await goToAddress(open, `/patients/${id}`);
    await atHome(open).waitFor({ state: 'detached' });
    await goToAddress(open, `/entries/${entryId}`);
    await see(box(card(open, first), words('plan:atHome.dose.perDay'))).toHaveValue('5');
    await see(card(open, second)).toBeVisible();
    expect((await planned(open, entryId)).homeCare).toMatchObject([
      { item: 'chin-tuck', dose: { perDay: 5 }, note: 'Before each meeting.' },
      { item: 'heat', note: '' },
    ]);

    // Gone, the next one waits.
    await card(open, first)
      .getByRole('button', { name: words('plan:atHome.remove', { name: first }) })
      .click();
    await see(card(open, second).getByRole('textbox').first()).toBeFocused();
    await isSaved(open);
    expect((await planned(open, entryId)).homeCare.map(({ item }) => item)).toEqual(['heat']);
  });
});

describe.each(LANGUAGES)('a card of home care (%s)', (language) => {
  it('says what speaks against it, and is open to everyone in every theme', async () => {
    const open = await openedPractice({ language, size: SMALLEST });
    const { words } = open;
    const id = await patientId(open, person('anticoagulated', language));
    await beginPlan(open, id, { bouts: [plannedBout()] });
    await adder(open).focus();
    for (const item of ['knee-to-chest', 'foam-roller'] as const)
      await narrowTo(open, adder(open), words(`homeCare:name.${item}`));
    const names = words('clinical:medicationClass.anticoagulant');
    await see(card(open, words('homeCare:name.foam-roller'))).toContainText(
      words('plan:atHome.against', { names }),
    );
    await see(card(open, words('homeCare:name.knee-to-chest'))).not.toContainText(
      words('plan:atHome.youDecide'),
    );
    const found: string[] = [];
    for (const theme of THEMES) {
      await showTheme(open, theme);
      const here = [...(await violations(open)), ...(await cutOff(open))];
      if (theme === 'table') here.push(...(await smallTargets(open)));
      found.push(...here.map((line) => `${theme}: ${line}`));
    }
    expect(found).toEqual([]);
  });
});
