/** The clinical impression in the window: what it rests on, what follows for the care, and the way to the letter. */
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#shared/practice/practice.ts';
import { type OpenApp, SMALLEST } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { cutOff, showTheme, smallTargets } from '../support/looks.ts';
import { stranger } from '../support/people.ts';
import {
  beginAssessment,
  onAssessment,
  openSection,
  readSection,
  section,
  signAssessment,
} from '../support/steps/assessment.ts';
import { chip, nameComplaint } from '../support/steps/assessmentComplaint.ts';
import { box, button } from '../support/steps/fields.ts';
import { narrowTo, pointersUsed, press, tabTo, typeInto, watchPointers } from '../support/steps/keys.ts';
import { addPatient } from '../support/steps/patients.ts';
import { askToSign, isSaved } from '../support/steps/visit.ts';
import { openedPractice } from './opened.ts';

/** An assessment with a complaint of three weeks and one finding: four days missed. */
async function examined(language: Language = 'en'): Promise<OpenApp> {
  const open = await openedPractice({ language, size: SMALLEST });
  await addPatient(open, stranger({ language, birthDate: '1991-05-23' }));
  await beginAssessment(open);
  await nameComplaint(open, 'Mal de dos', 3);
  await box(section(open, 'complaints'), open.words('assessment:complaint.field.daysMissed')).fill('4');
  await openSection(open, 'impression');
  return open;
}

const finding = ({ words }: OpenApp): string =>
  `${words('measures:short.days-missed')}, ${words('measures:value.days', { count: 4 })}`;

describe.each(LANGUAGES)('an impression (%s)', (language) => {
  it('is written by the keyboard alone, rests on findings, and is read as it was written', async () => {
    const open = await examined(language);
    const { page, words } = open;
    await watchPointers(open);
    const part = section(open, 'impression');
    await typeInto(open, box(part, words('assessment:impression.field.words')), 'Lombalgie mécanique.');
    await narrowTo(open, part.getByRole('combobox'), finding(open));
    await see(
      button(part, words('assessment:impression.field.removeFinding', { finding: finding(open) })),
    ).toBeFocused();
    const good = button(part, words('assessment:impression.prognosis.good'));
    await tabTo(
      open,
      part.getByRole('group', { name: words('assessment:impression.field.prognosis') }).first(),
    );
    await see(good).toBeFocused();
    await page.keyboard.press('Space');
    await see(good).toHaveAttribute('aria-pressed', 'true');
    await tabTo(
      open,
      part.getByRole('group', { name: words('assessment:impression.field.massage') }).first(),
    );
    await page.keyboard.press('Space');
    await tabTo(open, part.getByRole('group', { name: words('assessment:impression.field.refer') }).first());
    await page.keyboard.press('Space');
    expect(await pointersUsed(open)).toBe(0);
    await isSaved(open);

    expect(await violations(open)).toEqual([]);
    expect(await cutOff(open)).toEqual([]);
    await showTheme(open, 'table');
    expect(await violations(open)).toEqual([]);
    expect(await smallTargets(open)).toEqual([]);
    expect(await cutOff(open)).toEqual([]);
    await showTheme(open, 'light');

    await signAssessment(open);
    const article = page.getByRole('article');
    await see(article).toContainText('Lombalgie mécanique.');
    await see(article).toContainText(finding(open));
    await see(article).toContainText(words('assessment:impression.said.massage.yes'));
    await see(article).toContainText(words('assessment:impression.said.refer.no'));
  });
});

describe('a link', () => {
  it('says nothing once its finding is gone, and speaks again with it', async () => {
    const open = await examined();
    const { page, words } = open;
    const part = section(open, 'impression');
    await narrowTo(open, part.getByRole('combobox'), finding(open));
    await readSection(open, 'impression');
    await see(part).toContainText(`Mal de dos (acute) goes with: ${finding(open)}.`);
    const days = box(section(open, 'complaints'), words('assessment:complaint.field.daysMissed'));
    await days.fill('');
    await see(part).not.toContainText('goes with:');
    await see(part.getByRole('group', { name: 'Mal de dos' })).toBeVisible();
    await days.fill('4');
    await see(part).toContainText('goes with:');
    await button(
      part,
      words('assessment:impression.field.removeFinding', { finding: finding(open) }),
    ).click();
    await see(part).not.toContainText('goes with:');
    await see(part.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
  });
});

describe('a referral', () => {
  it('has its reasons and its letter: begun once, in the words of the assessment, and gone back to', async () => {
    const open = await examined();
    const { page, words } = open;
    const part = section(open, 'impression');
    await box(part, words('assessment:impression.field.words')).fill('Signs of nerve irritation.');
    await chip(part, words('assessment:impression.field.massage'), words('assessment:impression.massage.no'));
    await chip(part, words('assessment:impression.field.refer'), words('assessment:impression.refer.yes'));
    const dialog = await askToSign(open);
    await see(dialog.getByRole('button', { name: words('chart:missing.massage-reason') })).toBeVisible();
    await dialog.getByRole('button', { name: words('chart:missing.refer-to') }).click();
    await page.keyboard.type('Dr. Roy');
    await box(part, words('assessment:impression.field.massageNote')).fill('not before she is seen');
    const address = new URL(page.url()).hash;
    await button(part, words('assessment:impression.field.letter')).click();
    await see(box(page, words('chart:letter.to'))).toHaveValue('Dr. Roy');
    await see(box(page, words('chart:letter.text'))).toHaveValue(
      /Mal de dos[\s\S]*Signs of nerve irritation\./u,
    );
    const letter = new URL(page.url()).hash;
    await page.evaluate((hash) => {
      location.hash = hash;
    }, address);
    await onAssessment(open);
    await press(open, button(part, words('assessment:impression.field.letterBegun')));
    await see(box(page, words('chart:letter.to'))).toHaveValue('Dr. Roy');
    expect(new URL(page.url()).hash).toBe(letter);
  });
});
