/** Outcome measures in the real window: quick by keyboard, scored as they are typed, compared with the baseline. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { ODI, START_BACK } from '#shared/clinical/measures/back.ts';
import { EXAMPLE_FILE } from '#shared/clinical/measures/example.ts';
import type { Instrument } from '#shared/clinical/measures/instrument.ts';
import { nameOf, shortNameOf } from '#shared/clinical/measures/names.ts';
import { NPRS_NOW, VAS } from '#shared/clinical/measures/pain.ts';
import { PGIC, PSFS } from '#shared/clinical/measures/patient.ts';
import { LANGUAGES, type Language } from '#shared/practice/practice.ts';
import type { OpenApp } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { cutOff, showTheme, smallTargets } from '../support/looks.ts';
import { stranger } from '../support/people.ts';
import {
  beginAssessment,
  openSection,
  readSection,
  section,
  sectionButton,
  signAssessment,
} from '../support/steps/assessment.ts';
import {
  adder,
  addMeasure,
  answerBox,
  answerOpenDialog,
  cardOf,
  scaleOf,
} from '../support/steps/assessmentMeasures.ts';
import { box, button, pick } from '../support/steps/fields.ts';
import { pointersUsed, watchPointers } from '../support/steps/keys.ts';
import { addPatient, goTo } from '../support/steps/patients.ts';
import { isSaved } from '../support/steps/visit.ts';
import { openedPractice } from './opened.ts';

async function newAssessment(language: Language = 'en'): Promise<OpenApp> {
  const open = await openedPractice({ language });
  await addPatient(open, stranger({ language }));
  await beginAssessment(open);
  await openSection(open, 'measures');
  return open;
}

describe.each(LANGUAGES)('outcome measures (%s)', (language) => {
  it('are taken, signed and read; a re-assessment says how far each moved, in two marks', async () => {
    const open = await newAssessment(language);
    const { page, words } = open;
    const part = section(open, 'measures');
    const pain = scaleOf(part, nameOf(NPRS_NOW, words));

    await pain.locator('input').first().focus();
    await page.keyboard.press('7');
    await see(part).toContainText(words('measures:band.severe-pain'));

    const odi = await addMeasure(open, ODI);
    await see(odi.getByRole('radio', { name: words('assessment:measures.editor.ways.items') })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.type('2222222');
    await see(odi).toContainText(words('measures:noScore.too-few-answered', { answered: 7, needed: 8 }));
    await page.keyboard.type('333');
    await see(odi).toContainText(words('measures:value.percent', { value: 46 })); // 23 / 50
    await see(odi).toContainText(words('measures:band.severe-disability'));
    await see(odi).toContainText('© Jeremy Fairbank');
    await see(odi).toContainText(words('measures:notReviewed'));
    await page.keyboard.press('Enter');
    await see(adder(open)).toBeFocused();

    const psfs = await addMeasure(open, PSFS);
    for (const [index, activity] of ['Escaliers / stairs', 'Lifting', 'Sleep'].entries()) {
      await box(psfs, words('assessment:measures.editor.activity', { item: index + 1 })).fill(activity);
      await pick(
        psfs,
        words('assessment:measures.editor.activityRating', { item: index + 1 }),
        `${index + 2}`,
      );
    }
    await see(psfs).toContainText(words('measures:value.points', { value: 3, most: 10 }));
    await isSaved(open);
    await readSection(open, 'measures');
    await see(part).toContainText('Escaliers / stairs');
    await signAssessment(open);
    const article = page.getByRole('article');
    const table = article.getByRole('table', { name: words('assessment:measures.prose.caption') });
    await see(table.getByRole('row')).toHaveCount(4);
    await see(article).toContainText('© Jeremy Fairbank');

    await button(page, words('assessment:action.again')).click();
    await openSection(open, 'measures');
    await see(part).toContainText(words('measures:value.percent', { value: 46 }));
    await see(box(cardOf(open, PSFS), words('assessment:measures.editor.activity', { item: 1 }))).toHaveValue(
      'Escaliers / stairs',
    );
    await see(cardOf(open, PSFS)).toContainText(
      words('assessment:measures.editor.activityBefore.baseline', {
        value: words('measures:value.points', { value: 2, most: 10 }),
      }),
    );
    await pain.locator('input').first().focus();
    await page.keyboard.press('6');
    await see(part).toContainText(words('measures:mark.errorNotReached'));
    await see(part).toContainText(words('measures:mark.importantNotReached'));
    await answerBox(open, cardOf(open, ODI), ODI, 1).focus();
    await page.keyboard.type('1111111122');
    const moved = cardOf(open, ODI);
    await see(moved).toContainText(words('measures:course.better'));
    await see(moved.locator('[data-mark="error"]')).toContainText(words('measures:mark.errorReached'));
    await see(moved.locator('[data-mark="error"]')).toContainText(words('measures:population.not-stated'));
    await see(moved.locator('[data-mark="importance"]')).toContainText(
      words('measures:population.expert-consensus'),
    );
    await isSaved(open);
    expect(await violations(open)).toEqual([]);
    await signAssessment(open);
    await see(article.getByRole('columnheader').last()).toHaveText(
      words('assessment:measures.prose.column.important'),
    );
  });
});

describe('pain now and an ODI total', () => {
  it('take ten inputs by keyboard', async () => {
    const open = await newAssessment();
    const { page } = open;
    await watchPointers(open);
    let inputs = 0;
    const press = async (key: string) => {
      inputs += 1;
      await page.keyboard.press(key);
    };
    const type = async (typed: string) => {
      inputs += 1;
      await page.keyboard.type(typed);
    };
    // The button before the section's first field.
    await sectionButton(open, 'measures', 'editor.close').focus();
    await press('Tab');
    await press('6');
    await press('Enter');
    await type('odi');
    await page.getByRole('option').first().waitFor();
    await press('Enter');
    await see(cardOf(open, ODI).getByRole('radio').first()).toBeFocused();
    await press('ArrowRight');
    await press('Enter');
    await type('16');
    await press('Enter');
    await type('9');
    await see(cardOf(open, ODI)).toContainText('35.6%');
    await see(cardOf(open, ODI)).toContainText('Scored on 9 of 10 items.');
    await isSaved(open);
    expect([inputs, await pointersUsed(open)]).toEqual([10, 0]);
  });
});

describe('what cannot be right', () => {
  it('stays in its box, marked, and is neither scored nor lost', async () => {
    const open = await newAssessment();
    const { page, words } = open;
    const odi = await addMeasure(open, ODI);
    const answer = (item: number) => answerBox(open, odi, ODI, item);
    await answer(1).focus();
    await page.keyboard.type('27');
    await see(answer(2)).toBeFocused();
    await see(answer(2)).toHaveValue('7');
    await see(answer(2)).toHaveAttribute('aria-invalid', 'true');
    await see(odi.getByRole('alert')).toHaveText('Item 2: a whole number from 0 to 5.');
    await answer(2).fill('3');
    await see(odi.getByRole('alert')).toHaveCount(0);

    await odi
      .locator('label')
      .filter({ hasText: words('assessment:measures.editor.ways.total') })
      .click();
    const total = box(odi, words('assessment:measures.editor.total'));
    await total.fill('51');
    await see(total).toHaveAttribute('aria-invalid', 'true');
    await see(total).toHaveValue('51');
    await total.fill('46');
    await box(odi, words('assessment:measures.editor.answered')).fill('9');
    await see(odi.getByRole('status')).toHaveText(words('measures:noScore.total-impossible'));
    await isSaved(open);

    await odi
      .locator('label')
      .filter({ hasText: words('assessment:measures.editor.ways.items') })
      .click();
    await see(answer(1)).toHaveValue('2');
    await see(answer(2)).toHaveValue('3');
    await odi
      .locator('label')
      .filter({ hasText: words('assessment:measures.editor.ways.total') })
      .click();
    await see(total).toHaveValue('46');
  });
});

describe('a line, levels and keys for the finger', () => {
  it('are marked by pointer and by keyboard, and pressed on the table theme', async () => {
    const open = await newAssessment();
    const { page, words } = open;
    const vas = await addMeasure(open, VAS);
    const line = vas.getByRole('slider');
    await see(line).toHaveAttribute('aria-valuetext', words('assessment:measures.editor.lineUnmarked'));
    const { width = 0, height = 0 } = (await line.boundingBox()) ?? {};
    await line.click({ position: { x: width * 0.62, y: height / 2 } });
    await see(vas.getByRole('status')).toContainText(/6[12]\u00a0mm/u);
    await line.focus();
    await page.keyboard.press('Home');
    for (const key of ['PageUp', 'PageUp', 'ArrowRight']) await page.keyboard.press(key);
    await see(vas.getByRole('status')).toContainText('21\u00a0mm');
    await page.keyboard.press('Delete');
    await see(vas.getByRole('status')).toHaveCount(0);

    const pgic = await addMeasure(open, PGIC);
    await pgic.locator('input').first().focus();
    await page.keyboard.press('2');
    await see(pgic.getByRole('status')).toContainText(words('measures:level.2'));
    await see(pgic.locator('[data-mark="importance"]')).toContainText(
      words('measures:mark.importantReached'),
    );

    const startBack = await addMeasure(open, START_BACK);
    await showTheme(open, 'table');
    await answerBox(open, startBack, START_BACK, 1).focus();
    for (let item = 1; item <= 9; item++) await button(startBack, item > 4 ? '1' : '0').click();
    await see(startBack.getByRole('status')).toContainText(words('measures:band.high-risk'));
    expect([...(await cutOff(open)), ...(await smallTargets(open))]).toEqual([]);
    expect(await violations(open)).toEqual([]);
  });
});

describe('an instrument of the therapist’s own', () => {
  it('is refused with place and reason while its file is wrong, and then has the powers of the others', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    await goTo(open, 'settings');
    const panel = page.getByRole('region', { name: words('settings:measures.title') });
    const add = button(panel, words('settings:measures.add'));
    const path = join(open.profile, 'jaw.json');
    await answerOpenDialog(open, null);
    await add.click();
    await see(panel).toContainText(words('settings:measures.none'));

    const bands = [{ name: 'little', from: 0, to: 33 }];
    writeFileSync(path, JSON.stringify({ ...JSON.parse(EXAMPLE_FILE), bands, colour: 'red' }));
    await answerOpenDialog(open, path);
    await add.click();
    const refused = panel.getByRole('alert');
    await see(refused).toContainText('colour: This field is not known.');
    await see(refused).toContainText(words('settings:measures.refusedSafe'));
    await see(panel).toContainText(words('settings:measures.none'));

    writeFileSync(path, EXAMPLE_FILE);
    await add.click();
    await see(panel.getByRole('status')).toContainText('“Jaw function”, version 1, was added.');
    await see(panel.getByRole('listitem').first()).toContainText('own-jaw');
    writeFileSync(path, EXAMPLE_FILE.replace('Jaw function', 'Another name'));
    await add.click();
    await see(refused).toContainText('Raise its version');
    await answerOpenDialog(open, join(open.profile, 'nowhere.json'));
    await add.click();
    await see(panel).toContainText(words('common:error.file-not-read.what'));
    // A page that went wrong can name no file: only the system's dialog can.
    expect(await open.call('instruments.takeOver', { path })).toMatchObject({ ok: false });
    expect(await violations(open)).toEqual([]);

    await addPatient(open, stranger({}));
    await beginAssessment(open);
    await openSection(open, 'measures');
    const jaw: Instrument = {
      ...ODI,
      id: 'own-jaw',
      own: { name: 'Jaw function', shortName: 'Jaw function', prompt: null },
    };
    const card = await addMeasure(open, jaw, 'jaw');
    await see(card).toContainText(words('assessment:measures.editor.own'));
    await page.keyboard.press('Enter');
    await page.keyboard.type('4444');
    await see(card.getByRole('status')).toContainText('100/100');
    await see(card.getByRole('status')).toContainText('Scored on 4 of 5 items.');
    await isSaved(open);
    await signAssessment(open);
    await see(page.getByRole('article')).toContainText(shortNameOf(jaw, words));
  });
});
