/** The complaint in the window: short by keyboard, everything on demand, its stage shown with its reason. */
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#shared/practice/practice.ts';
import { type OpenApp, SMALLEST } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { cutOff, showTheme, smallTargets } from '../support/looks.ts';
import { stranger } from '../support/people.ts';
import {
  beginAssessment,
  readSection,
  reassess,
  section,
  signAssessment,
} from '../support/steps/assessment.ts';
import { addPlace, chip, complaint, nameComplaint, showMore } from '../support/steps/assessmentComplaint.ts';
import { box, button, complaintOf, group, pick, writeDate } from '../support/steps/fields.ts';
import { pointersUsed, tabTo, watchPointers } from '../support/steps/keys.ts';
import { addPatient } from '../support/steps/patients.ts';
import { askToSign, isSaved } from '../support/steps/visit.ts';
import { openedPractice } from './opened.ts';

async function newAssessment(language: Language = 'en'): Promise<OpenApp> {
  const open = await openedPractice({ language, size: SMALLEST });
  await addPatient(open, stranger({ language, birthDate: '1991-05-23' }));
  await beginAssessment(open);
  return open;
}

describe('a short complaint', () => {
  it('takes a dozen inputs by keyboard alone, reads as two sentences, and opens strength and reflexes', async () => {
    const open = await newAssessment();
    const { page, words } = open;
    await watchPointers(open);
    let inputs = 0;
    const key = async (name: string) => {
      inputs += 1;
      await page.keyboard.press(name);
    };
    const type = async (text: string) => {
      inputs += 1;
      await page.keyboard.type(text);
    };
    const card = complaint(open);
    const name = box(card, words('assessment:complaint.field.name'));
    await tabTo(open, name);
    await type('Low back pain');
    await key('Tab');
    await type('low back');
    await page.getByRole('option', { name: words('chart:region.low-back'), exact: true }).waitFor();
    await key('Enter');
    await see(card.getByRole('radio').first()).toBeFocused();
    await key('ArrowRight');
    await see(button(card, words('intake:field.removePlace', { place: 'low back (right)' }))).toBeFocused();
    await key('Tab');
    await key('Tab');
    const spreads = card.getByRole('radiogroup', { name: words('assessment:complaint.field.radiates') });
    await see(
      spreads.getByRole('radio', { name: words('assessment:complaint.answer.not-asked') }),
    ).toBeFocused();
    await key('ArrowRight');
    await see(spreads.getByRole('radio', { name: words('assessment:complaint.answer.yes') })).toBeChecked();
    await key('Tab');
    await type('the back of the right thigh');
    await key('Tab');
    await type('3');
    expect(inputs).toBeLessThanOrEqual(13);
    expect(await pointersUsed(open)).toBe(0);

    await see(card).toContainText(words('assessment:complaint.stageMeans.acute'));
    await see(section(open, 'neurology').getByRole('button').first()).toHaveAccessibleName(
      new RegExp(`^${words('assessment:editor.close')}`, 'u'),
    );
    await see(await readSection(open, 'complaints')).toContainText(
      'Low back pain on the right, spreading to the back of the right thigh. It began about 3 weeks ago (acute).',
    );
    await isSaved(open);
  });
});

describe.each(LANGUAGES)('a whole complaint (%s)', (language) => {
  it('is read as it was written, and its values stand beside those of the re-assessment', async () => {
    const open = await newAssessment(language);
    const { page, words } = open;
    await nameComplaint(open, 'Mal de dos', 7);
    const card = complaint(open);
    await addPlace(open, 'Mal de dos', 'low-back', 'right');
    await pick(card, words('assessment:complaint.field.radiates'), words('assessment:complaint.answer.no'));
    await chip(
      card,
      words('assessment:complaint.field.characters'),
      words('assessment:complaint.character.aching'),
    );
    await showMore(open);
    await chip(
      card,
      words('assessment:complaint.field.timing'),
      words('assessment:complaint.timing.constant'),
    );
    await chip(
      card,
      words('assessment:complaint.field.aggravating'),
      words('assessment:complaint.factor.sitting'),
    );
    await box(card, words('assessment:complaint.field.goals')).fill('Jardiner');
    await box(section(open, 'complaints'), words('assessment:complaint.field.daysMissed')).fill('4');
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
    await see(article).toContainText(words('assessment:complaint.stage.subacute'));
    await see(article).toContainText('Jardiner');

    await reassess(open);
    const again = complaint(open);
    await see(box(again, words('assessment:complaint.field.name'))).toHaveValue('Mal de dos');
    await see(box(again, words('assessment:complaint.field.ago'))).toHaveValue('7');
    await showMore(open);
    await see(group(again, words('assessment:complaint.field.timing')).first()).toContainText(
      words('assessment:complaint.timing.constant'),
    );
    await see(
      button(
        group(again, words('assessment:complaint.field.timing')).first(),
        words('assessment:complaint.timing.constant'),
      ),
    ).toHaveAttribute('aria-pressed', 'false');
    await see(again.getByText(/: Jardiner$/u)).toBeVisible();
    await see(
      section(open, 'complaints').getByText(words('measures:value.days', { count: 4 })),
    ).toBeVisible();
  });
});

describe('the stage', () => {
  it('follows from the onset and can be corrected; the correction is seen, said and taken back', async () => {
    const open = await newAssessment();
    const { page, words } = open;
    await nameComplaint(open, 'Neck pain', 6);
    const card = complaint(open);
    const stages = group(card, words('assessment:complaint.field.stage')).first();
    const chosen = (stage: 'acute' | 'subacute' | 'chronic') =>
      button(stages, words(`assessment:complaint.stage.${stage}`));
    await see(chosen('subacute')).toHaveAttribute('aria-pressed', 'true');
    await box(card, words('assessment:complaint.field.ago')).fill('5');
    await see(chosen('acute')).toHaveAttribute('aria-pressed', 'true');
    await tabTo(open, stages);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await see(chosen('chronic')).toBeFocused();
    await page.keyboard.press('Space');
    await see(stages).toContainText('Your correction.');
    await see(await readSection(open, 'complaints')).toContainText(
      'it is judged chronic, though acute by its onset',
    );
    await chosen('acute').click();
    await see(stages).not.toContainText('Your correction.');
    await see(section(open, 'complaints')).toContainText('about 5 weeks ago (acute).');
  });
});

describe('what cannot be right', () => {
  it('is kept and said where it was typed: letters, too many days, an onset after the assessment', async () => {
    const open = await newAssessment();
    const { page, words } = open;
    const ago = box(complaint(open), words('assessment:complaint.field.ago'));
    await ago.fill('three');
    await see.poll(() => complaintOf(ago)).toContain(words('common:field.not-valid'));
    await ago.fill('200');
    await see.poll(() => complaintOf(ago)).toContain(words('common:field.out-of-range'));
    await see(ago).toHaveValue('200');
    const days = box(section(open, 'complaints'), words('assessment:complaint.field.daysMissed'));
    await days.fill('29');
    await see.poll(() => complaintOf(days)).toContain(words('common:field.out-of-range'));
    await days.fill('');
    await ago.fill('');
    await writeDate(complaint(open), words('assessment:complaint.field.onsetDate'), '2099-01-15');
    await see(complaint(open)).toContainText(words('assessment:complaint.stageWhy.later'));
    const dialog = await askToSign(open);
    await dialog.getByRole('button', { name: words('chart:missing.onset-later', { row: '1' }) }).waitFor();
    await dialog.getByRole('button', { name: words('chart:missing.complaint-name', { row: '1' }) }).click();
    await page.keyboard.type('Neck pain');
    await see(box(complaint(open), words('assessment:complaint.field.name'))).toHaveValue('Neck pain');
  });
});

describe('several complaints', () => {
  it('are added and removed one by one, and an emptied one is gone', async () => {
    const open = await newAssessment();
    const { page, words } = open;
    await nameComplaint(open, 'Neck pain', 2);
    await button(page, words('assessment:complaint.add')).click();
    await see(box(complaint(open, 2), words('assessment:complaint.field.name'))).toBeFocused();
    await page.keyboard.type('Headache');
    await see(complaint(open, 2)).toBeVisible();
    await see(await readSection(open, 'complaints')).toContainText(
      'Neck pain. It began about 2 weeks ago (acute).\n\nHeadache.',
    );
    await button(page, words('assessment:complaint.remove', { name: 'Neck pain' })).click();
    await see(complaint(open, 2)).toHaveCount(0);
    await see(box(complaint(open), words('assessment:complaint.field.name'))).toHaveValue('Headache');
    await isSaved(open);
  });
});
