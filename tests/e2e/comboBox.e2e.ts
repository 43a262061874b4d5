/** The box to choose one of many from: whatever happens to its list, what is typed stays until something is chosen. */
import type { Locator } from 'playwright';
import { expect as see } from 'playwright/test';
import { beforeEach, describe, expect, it } from 'vitest';
import { withTapped } from '#shared/chart/assessment/bodyChart/edit.ts';
import { emptyAssessment } from '#shared/chart/assessment/schema.ts';
import { spotName } from '#shared/clinical/body/names.ts';
import type { Spot } from '#shared/clinical/body/regions.ts';
import type { OpenApp } from '../support/app.ts';
import { section } from '../support/steps/assessment.ts';
import { storedChart } from '../support/steps/assessmentBodyChart.ts';
import { complaint } from '../support/steps/assessmentComplaint.ts';
import { beginWith } from '../support/steps/assessmentDraft.ts';
import { escaped } from '../support/steps/fields.ts';
import { typeAhead } from '../support/steps/inputs.ts';
import { isSaved } from '../support/steps/visit.ts';
import { practiceForAll } from './opened.ts';

const SACRUM: Spot = { region: 'sacrum', side: 'midline' };
const open = practiceForAll();

/** Where the complaint lies: it is taken from, and holds nothing. */
const places = ({ words }: OpenApp): Locator =>
  complaint(open()).getByRole('combobox', {
    name: new RegExp(`^${escaped(words('intake:field.region'))}`, 'u'),
  });

describe('while it is typed into', () => {
  beforeEach(async () => {
    await beginWith(open(), {}, 'complaints');
  });

  it('keeps what was typed when the page is scrolled, and its list comes back', async () => {
    const { page, words } = open();
    await page.keyboard.press('Alt+1');
    await page.keyboard.press('Tab');
    await page.keyboard.type('low b');
    const option = page.getByRole('option', { name: words('chart:region.low-back'), exact: true });
    await see(option).toBeVisible();
    const scrolled = page.evaluate(
      () => new Promise((done) => document.addEventListener('scroll', done, { capture: true, once: true })),
    );
    await page.mouse.move(600, 500);
    await page.mouse.wheel(0, 60);
    await scrolled;
    await see(places(open())).toHaveValue('low b');
    await page.keyboard.type('ack');
    await see(places(open())).toHaveValue('low back');
    await see(option).toBeVisible();
    await page.keyboard.press('Enter');
    await see(complaint(open()).getByRole('radiogroup').first()).toHaveAccessibleName(
      words('intake:field.side', { region: words('chart:region.low-back') }),
    );
  });

  it('takes all that was typed ahead while the window was still busy with the key that leads there', async () => {
    const { page } = open();
    await typeAhead(open(), ['Alt+1', 'Tab'], 'low back');
    await see(places(open())).toBeFocused();
    // The frames in which the list is drawn, the page scrolls, and the list hears of it.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 5; frame++) await new Promise((next) => requestAnimationFrame(next));
    });
    expect(await places(open()).inputValue()).toBe('low back');
  });
});

describe('with something chosen', () => {
  it('shows it again when another was looked for and not taken', async () => {
    const { page, words } = open();
    await beginWith(
      open(),
      { bodyChart: withTapped(emptyAssessment().bodyChart, SACRUM, { kind: 'ache', intensity: 3 }, 'm1') },
      'bodyChart',
    );
    const row = section(open(), 'bodyChart').getByRole('listitem');
    await row.getByRole('button').first().click();
    const region = row.getByRole('combobox', { name: words('assessment:bodyChart.list.region') });
    const sacrum = spotName(SACRUM, words);
    await region.focus();
    await page.keyboard.press('Tab');
    await see(region).toHaveValue(sacrum);

    await region.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('kne');
    await see(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await see(region).toHaveValue(sacrum);

    await page.keyboard.press('Control+a');
    await page.keyboard.type('inner kn');
    await see(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await see(region).toHaveValue(spotName({ region: 'knee-inner', side: 'left' }, words));
    await isSaved(open());
    expect((await storedChart(open())).marks).toMatchObject([
      { where: { spot: { region: 'knee-inner', side: 'left' } } },
    ]);
  });
});
