/**
 * Bad input of an assessment that no test of its sections shows: what it becomes once the section is folded up, the
 * entry signed and read, and the file of an own instrument changed. Values that cannot be, sides that are swapped and
 * lines beside the body stand with their sections.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { emptyComplaint } from '#shared/chart/assessment/complaint/schema.ts';
import { ODI } from '#shared/clinical/measures/back.ts';
import { EXAMPLE_FILE } from '#shared/clinical/measures/example.ts';
import type { Instrument } from '#shared/clinical/measures/instrument.ts';
import { violations } from '../support/axe.ts';
import { stranger } from '../support/people.ts';
import {
  beginAssessment,
  foldSection,
  openSection,
  readSection,
  reassess,
  section,
  signAssessment,
} from '../support/steps/assessment.ts';
import { beginWith, goToAssessment } from '../support/steps/assessmentDraft.ts';
import { addMeasure, answerBox, answerOpenDialog, cardOf } from '../support/steps/assessmentMeasures.ts';
import { jointChip, valueBox } from '../support/steps/assessmentMotion.ts';
import { addTest, testFinder } from '../support/steps/assessmentTests.ts';
import { box, button, complaintOf } from '../support/steps/fields.ts';
import { addPatient, goTo } from '../support/steps/patients.ts';
import { askToSign, isSaved } from '../support/steps/visit.ts';
import { openedPractice } from './opened.ts';

const LOW_BACK = [
  { ...emptyComplaint('a'), name: 'Low back pain', places: [{ region: 'low-back', side: 'left' } as const] },
];

describe('a section that is folded up', () => {
  it('keeps what cannot be read: it stays open, with the cursor in the box', async () => {
    const open = await openedPractice();
    await addPatient(open, stranger({}));
    await beginAssessment(open);
    await openSection(open, 'motion');
    await jointChip(open, 'shoulder').click();
    const flexion = valueBox(open, { movement: 'shoulder-flexion', side: 'left', type: 'active' });
    await flexion.fill('400');
    await foldSection(open, 'motion');
    await see(flexion).toHaveValue('400');
    await see(flexion).toBeFocused();
    await flexion.fill('140');
    await foldSection(open, 'motion');
    await see(flexion).toHaveCount(0);
    await openSection(open, 'motion');
    await see(flexion).toHaveValue('140');
  });

  it('is opened by what is missing in it', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    await beginWith(open, { complaints: LOW_BACK }, 'tests');
    await testFinder(open).focus();
    await addTest(open, 'compression');
    await page.keyboard.press('+');
    await isSaved(open);
    await foldSection(open, 'tests');
    const dialog = await askToSign(open);
    const inTests = words('assessment:section.tests');
    await dialog
      .getByRole('button', { name: words('chart:missing.finding-side', { section: inTests }) })
      .click();
    await see(section(open, 'tests').locator(':focus')).toHaveCount(1);
  });
});

describe('a questionnaire', () => {
  it('above its maximum says what it may be, and is not signed past', async () => {
    const open = await openedPractice();
    const { words } = open;
    await addPatient(open, stranger({}));
    await beginAssessment(open);
    await openSection(open, 'measures');
    const odi = await addMeasure(open, ODI);
    const total = words('assessment:measures.editor.ways.total');
    await odi.locator('label').filter({ hasText: total }).click();
    const points = box(odi, words('assessment:measures.editor.total'));
    await points.fill('51');
    expect(await complaintOf(points)).toContain(words('common:field.out-of-range'));
    await see(odi).toContainText(words('assessment:measures.editor.totalOf', { most: 50 }));
    const dialog = await askToSign(open);
    await see(button(dialog, words('chart:sign.confirm'))).toHaveCount(0);
    await dialog.getByRole('button', { name: /Oswestry|ODI/u }).click();
    await see(points).toBeFocused();
    await see(points).toHaveValue('51');
  });

  it('with too few answers is signed without a score, and reads why', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    await addPatient(open, stranger({}));
    await beginAssessment(open);
    await openSection(open, 'measures');
    const odi = await addMeasure(open, ODI);
    await answerBox(open, odi, ODI, 1).focus();
    await page.keyboard.type('2222222');
    await isSaved(open);
    await signAssessment(open);
    const article = page.getByRole('article');
    const why = words('measures:noScore.too-few-answered', { answered: 7, needed: 8 });
    await see(article).toContainText(why);
    await see(article.getByRole('table')).toHaveCount(0);
    await reassess(open);
    await openSection(open, 'measures');
    await see(answerBox(open, cardOf(open, ODI), ODI, 1)).toHaveValue('');
  });
});

describe('a safety screen that is not clear', () => {
  it('begins the letter of referral, with what was found', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    await beginWith(open, {}, 'tests');
    const hash = new URL(page.url()).hash;
    await testFinder(open).focus();
    await addTest(open, 'sharp');
    await page.keyboard.press('+');
    const alert = page.getByRole('alert').filter({ hasText: words('assessment:tests.safety') });
    await button(alert, words('assessment:impression.field.letter')).click();
    await see(box(page, words('chart:letter.text'))).toHaveValue(/Sharp-Purser/u);
    await goToAssessment(open, hash.split('/').at(-1) ?? '');
    await see(button(alert, words('assessment:impression.field.letterBegun'))).toBeVisible();
    const dialog = await askToSign(open);
    await dialog.getByRole('button', { name: words('chart:missing.refer-to') }).click();
    await page.keyboard.type('Dr. Roy');
    await readSection(open, 'impression');
    await see(section(open, 'impression')).toContainText('Dr. Roy');
    expect(await violations(open)).toEqual([]);
  });
});

describe('the file of an own instrument', () => {
  it('that changes under scores that exist is refused; its next version leaves them as they were', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    const path = join(open.profile, 'jaw.json');
    const panel = page.getByRole('region', { name: words('settings:measures.title') });
    const offer = async (content: string) => {
      writeFileSync(path, content);
      await goTo(open, 'settings');
      await button(panel, words('settings:measures.add')).click();
    };
    await answerOpenDialog(open, path);
    await offer('{ "kind": ');
    await see(panel.getByRole('alert')).toContainText(words('measures:problem.not-json'));
    await offer(EXAMPLE_FILE);
    await see(panel.getByRole('status')).toContainText('version 1');

    await addPatient(open, stranger({}));
    await beginAssessment(open);
    await openSection(open, 'measures');
    const jaw: Instrument = {
      ...ODI,
      id: 'own-jaw',
      own: { name: 'Jaw function', shortName: 'Jaw function', prompt: null },
    };
    const card = await addMeasure(open, jaw, 'jaw');
    await page.keyboard.press('Enter');
    await page.keyboard.type('44444');
    await see(card.getByRole('status')).toContainText('100/100');
    await isSaved(open);
    await signAssessment(open);
    const hash = new URL(page.url()).hash;

    const wider = EXAMPLE_FILE.replace('"high": 4', '"high": 9');
    await offer(wider);
    await see(panel.getByRole('alert')).toContainText('Raise its version');
    await offer(wider.replace('"version": 1', '"version": 2'));
    await see(panel.getByRole('status')).toContainText('version 2');

    await page.evaluate((back) => {
      location.hash = back;
    }, hash);
    await see(page.getByRole('article')).toContainText('100/100');
    await reassess(open);
    await openSection(open, 'measures');
    await button(cardOf(open, jaw), words('assessment:measures.editor.takeNewer')).click();
    await cardOf(open, jaw).getByRole('textbox').first().focus();
    await page.keyboard.type('99999');
    await see(cardOf(open, jaw)).toContainText(words('measures:noComparison.other-version'));
    await isSaved(open);
    await signAssessment(open);
    await see(page.getByRole('article')).toContainText(words('measures:noComparison.other-version'));
  });
});
