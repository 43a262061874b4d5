/** The techniques of a plan in the real window: chosen by keyboard or from what is to be considered, within their time. */
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { THEMES } from '#shared/contract/system.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { SMALLEST } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { cutOff, showTheme, smallTargets } from '../support/looks.ts';
import { person } from '../support/people.ts';
import { box, button, escaped, find, write } from '../support/steps/fields.ts';
import { chooseByLetters, narrowTo, press, tabTo, typeInto } from '../support/steps/keys.ts';
import {
  beginPlan,
  planned,
  plannedBout,
  secondLine,
  suggestions,
  techniques,
  unscreened,
} from '../support/steps/planTechniques.ts';
import { adviceUnder, overrideOf, patientId } from '../support/steps/safety.ts';
import { askToSign, cell, isSaved } from '../support/steps/visit.ts';
import { openedPractice } from './opened.ts';

const DOSE = { minutes: 20, perWeek: 1, weeks: 6, total: null, start: '' as const };

describe('a technique of a plan', () => {
  it('is added by keyboard alone: what, where, how, the position and the reason', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    const entryId = await beginPlan(open, await patientId(open, person('scoliosis')));
    const part = techniques(open);
    await techniques(open).getByRole('heading').first().focus();
    const adder = part.getByRole('combobox', { name: words('chart:bout.add'), exact: true });
    await narrowTo(open, adder, words('chart:technique.petrissage'));
    // The next field waits already.
    const region = part.getByRole('combobox', { name: cell(open, 'region', 1) });
    await see(region).toBeFocused();
    await narrowTo(open, region, words('chart:region.upper-back'));
    const list = (label: string) => part.getByRole('button', { name: label });
    await chooseByLetters(open, list(cell(open, 'side', 1)), words('chart:side.left'));
    await chooseByLetters(
      open,
      list(cell(open, 'pressure', 1)),
      words('chart:bout.pressureLevel', { level: 3 }),
    );
    await chooseByLetters(
      open,
      list(secondLine(open, 'position', 1)),
      words('plan:techniques.positions.prone'),
    );
    await typeInto(open, box(part, secondLine(open, 'reason', 1)), 'Tone is raised beside the curve.');
    await tabTo(open, box(part, cell(open, 'minutes', 1)), 'Shift+Tab');
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await see(part.getByRole('combobox', { name: words('chart:bout.add'), exact: true })).toBeFocused();
    await isSaved(open);
    expect((await planned(open, entryId)).bouts).toEqual([
      {
        id: expect.any(String),
        technique: 'petrissage',
        region: 'upper-back',
        side: 'left',
        pressure: 3,
        minutes: 12,
        position: 'prone',
        reason: 'Tone is raised beside the curve.',
        override: '',
      },
    ]);
  });

  it('that the session has no time for is told, with how much is too much', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    const body = { bouts: [plannedBout({ minutes: 15 })], dose: DOSE };
    await beginPlan(open, await patientId(open, person('scoliosis')), body);
    const said = techniques(open).locator('[aria-live="polite"]').last();
    await see(said).toContainText(words('plan:budget.fits', { planned: 15, session: 20 }));
    await write(page, cell(open, 'minutes', 1), '32');
    await see(said).toHaveText(words('plan:budget.over', { planned: 32, session: 20, over: 12 }));
    await see(page.getByRole('navigation', { name: words('plan:rail') })).toContainText(
      words('plan:partState.over'),
    );
    await write(page, cell(open, 'minutes', 1), '20');
    await see(said).toContainText(words('plan:budget.fits', { planned: 20, session: 20 }));
  });

  it('that is forbidden for the patient keeps the plan from being signed until there is a reason', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    const bout = plannedBout({ technique: 'frictions', region: 'shoulder', side: 'left', pressure: 4 });
    const id = await patientId(open, person('anticoagulated'));
    const entryId = await beginPlan(open, id, { bouts: [bout], dose: DOSE });
    await see(adviceUnder(open, 1)).toContainText(words('clinical:severity.do-not'));
    const missing = () =>
      page.getByRole('dialog').getByRole('button', { name: words('chart:missing.override') });
    await askToSign(open);
    await missing().click();
    // The line leads to the box in which the reason is given.
    await see(overrideOf(open, 1)).toBeFocused();
    await overrideOf(open, 1).fill('Agreed with the physician by telephone.');
    await isSaved(open);
    expect((await planned(open, entryId)).bouts[0]?.override).toBe('Agreed with the physician by telephone.');
    const dialog = await askToSign(open);
    await see(dialog.getByRole('button', { name: words('chart:missing.plan-goals') })).toBeVisible();
    await see(missing()).toHaveCount(0);
  });
});

describe('what the patient prefers', () => {
  it('is said while it is folded up, and a technique has helped or not, never both', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    const entryId = await beginPlan(open, await patientId(open, person('scoliosis')));
    const fold = techniques(open).getByRole('button', { name: words('plan:wish.title') });
    await see(fold).toContainText(words('plan:techniques.noWish'));
    await fold.click();
    await button(page, words('plan:wish.pressures.light')).click();
    const add = (list: 'helped' | 'notHelped') => `${words('chart:bout.add')}: ${words(`plan:wish.${list}`)}`;
    await find(page, add('helped'), words('chart:technique.heat'));
    await find(page, add('notHelped'), words('chart:technique.heat'));
    await fold.click();
    await see(fold).toContainText(words('plan:said.pressure.light'));
    await see(fold).toContainText(
      words('plan:said.notHelped', { techniques: words('chart:technique.heat') }),
    );
    await isSaved(open);
    expect((await planned(open, entryId)).preferences).toMatchObject({
      pressure: 'light',
      helped: [],
      notHelped: ['heat'],
    });
  });
});

describe.each(LANGUAGES)('what is to be considered (%s)', (language) => {
  it('asks for the screen first, gives its reasons, and is taken with a press', async () => {
    const open = await openedPractice({ language });
    const { page, words } = open;
    const entryId = await beginPlan(open, await unscreened(open));
    const panel = suggestions(open);
    await see(panel).toContainText(words('suggest:screen.neurological.title'));
    await see(panel).toContainText(words('examination:screen.because.radiation'));
    // What goes deep waits for it.
    await see(panel.getByText(words('chart:technique.trigger-point'), { exact: true })).toHaveCount(0);

    const name = words('chart:technique.petrissage');
    const named = (key: 'addOf' | 'inPlanOf' | 'whyOf') => {
      const [before = ''] = words(`plan:techniques.${key}`, { technique: name, place: '', row: 1 }).split(
        name,
      );
      return panel.getByRole('button', { name: new RegExp(`^${escaped(`${before}${name}`)}`, 'u') });
    };
    await named('whyOf').first().click();
    await see(panel).toContainText(words('clinical:source.notReviewed'));
    await press(open, named('addOf').first());
    await see(named('inPlanOf').first()).toBeFocused();
    await button(panel, words('plan:techniques.course', { perWeek: 1, weeks: 10 })).click();
    await isSaved(open);
    const { bouts, dose } = await planned(open, entryId);
    expect(bouts).toEqual([
      {
        id: expect.any(String),
        technique: 'petrissage',
        region: 'low-back',
        side: expect.stringMatching(/left|both/u),
        pressure: expect.any(Number),
        minutes: expect.any(Number),
        position: '',
        reason: expect.stringContaining(words('suggest:reason.tone-raised')),
        override: '',
      },
    ]);
    expect(dose).toMatchObject({ perWeek: 1, weeks: 10 });
    // Once there, the press leads to its row.
    await named('inPlanOf').first().click();
    await see(page.getByRole('combobox', { name: cell(open, 'technique', 1) })).toBeFocused();
  });

  it('and the table are open to everyone in every theme, in the smallest window', async () => {
    const open = await openedPractice({ language, size: SMALLEST });
    const bouts = [
      plannedBout({ position: 'prone', minutes: 30 }),
      plannedBout({ region: 'gluteal', technique: 'effleurage' }),
    ];
    await beginPlan(open, await unscreened(open), { bouts, dose: DOSE });
    await suggestions(open).waitFor();
    const folds = suggestions(open).locator('button[aria-expanded="false"]');
    await folds.first().click();
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
