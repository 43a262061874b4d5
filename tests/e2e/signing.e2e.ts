/** Signing: what is missing is named, what is signed stays, and a correction stands beside it with its reason. */
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/practice/practice.ts';
import type { OpenApp } from '../support/app.ts';
import { person, shortVisitOf } from '../support/people.ts';
import { box, button, complaintOf } from '../support/steps/fields.ts';
import { onChartOf, openPatient } from '../support/steps/patients.ts';
import {
  askToSign,
  beginAmendment,
  beginVisit,
  cell,
  chartVisit,
  giveReason,
  isSaved,
  isSigned,
  note,
  openDraft,
  signVisit,
} from '../support/steps/visit.ts';
import { openedPractice } from './opened.ts';

const KEY = 'frozen-shoulder';

async function newVisit(language: 'en' | 'fr' = 'en'): Promise<OpenApp> {
  const open = await openedPractice({ language });
  await openPatient(open, person(KEY, language));
  await beginVisit(open);
  return open;
}

describe.each(LANGUAGES)('what is missing (%s)', (language) => {
  it('is listed, and each line leads to its field', async () => {
    const open = await newVisit(language);
    const { page, words } = open;
    const dialog = await askToSign(open);
    await see(dialog).toContainText(words('chart:sign.missingTitle'));
    for (const reason of [
      'start-time',
      'duration',
      'subjective',
      'objective',
      'bouts',
      'response',
      'assessment',
      'plan',
    ] as const)
      await see(dialog.getByRole('button', { name: words(`chart:missing.${reason}`) })).toBeVisible();

    await dialog.getByRole('button', { name: words('chart:missing.response') }).click();
    await see(note(open, 'response')).toBeFocused();

    await page.getByRole('combobox', { name: words('chart:bout.add') }).fill(words('chart:technique.heat'));
    await page.getByRole('option', { name: words('chart:technique.heat') }).click();
    const again = await askToSign(open);
    const area = words('chart:sign.row', { row: 1, what: words('chart:missing.region') });
    await again.getByRole('button', { name: area }).click();
    await see(page.getByRole('combobox', { name: cell(open, 'region', 1) })).toBeFocused();
  });
});

describe('a signed visit', () => {
  it('can only be read, and an amendment stands beside it with its reason', async () => {
    const open = await newVisit();
    const { page, words } = open;
    const body = shortVisitOf(KEY);
    await chartVisit(open, { body, start: '09:30' });
    await signVisit(open);
    await see(page.getByRole('textbox')).toHaveCount(0);
    await see(page.getByRole('article')).toContainText(body.assessment);
    expect(await saveOver(open)).toMatchObject({ ok: false, error: { reason: 'entry-not-a-draft' } });

    await beginAmendment(open, 'The left side was meant.');
    await see(page.getByRole('complementary')).toContainText(body.assessment);
    await note(open, 'assessment').fill('Clinical impression: the left shoulder.');
    await isSaved(open);
    await signVisit(open);

    const amended = page.getByRole('article', { name: words('chart:entry.amendment', { number: 1 }) });
    await see(amended).toContainText('Clinical impression: the left shoulder.');
    await see(amended).toContainText('The left side was meant.');
    const original = page.getByRole('article', { name: words('chart:entry.original'), exact: true });
    await see(original).toContainText(body.assessment);
    await see(original).not.toContainText('The left side was meant.');

    await page.getByRole('link', { name: person(KEY).familyName }).click();
    await onChartOf(open, person(KEY));
    await see(
      page.getByText(words('patients:timeline.reason', { reason: 'The left side was meant.' })),
    ).toBeVisible();
  });

  it('is signed by Ctrl and Enter as well', async () => {
    const open = await newVisit();
    await chartVisit(open, { body: shortVisitOf(KEY), start: '09:30' });
    await note(open, 'plan').press('Control+Enter');
    const dialog = open.page.getByRole('dialog', { name: open.words('chart:sign.title') });
    // The keys go to the note until the dialog has taken the focus.
    await see(button(dialog, open.words('chart:sign.confirm'))).toBeFocused();
    await open.page.keyboard.press('Enter');
    await isSigned(open);
  });
});

describe('a draft', () => {
  it('is discarded with a reason, leaves the chart, and stays on the record as void', async () => {
    const open = await newVisit();
    const { page, words } = open;
    await note(open, 'subjective').fill('Charted for the wrong person.');
    await isSaved(open);
    const address = new URL(page.url()).hash;
    await button(page, words('chart:entry.more')).click();
    await page.getByRole('menuitem', { name: words('chart:discard.action') }).click();

    const dialog = page.getByRole('dialog');
    await button(dialog, words('chart:discard.confirm')).click();
    await see
      .poll(() => complaintOf(box(dialog, words('chart:discard.reason'))))
      .toContain(words('common:field.required'));
    await giveReason(open, words('chart:discard.reason'), 'Wrong chart.', words('chart:discard.confirm'));

    await onChartOf(open, person(KEY));
    await see(page.getByText('Charted for the wrong person.')).toHaveCount(0);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, address);
    await see(page.getByText(words('chart:entry.voidBody', { reason: 'Wrong chart.' }))).toBeVisible();
    await see(page.getByRole('article')).toContainText('Charted for the wrong person.');
    await see(page.getByRole('textbox')).toHaveCount(0);
  });

  it('is kept when its page is left, and goes on where it was', async () => {
    const open = await newVisit();
    await note(open, 'objective').fill('Half a sentence');
    await openDraft(open, person(KEY));
    await see(note(open, 'objective')).toHaveValue('Half a sentence');
  });
});

/** What a script in the page could try on the signed entry that is shown. */
function saveOver(open: OpenApp) {
  const entryId = open.page.url().split('/').at(-1);
  const service = { date: '2026-01-05', start: '09:30', zone: 'America/Toronto' };
  return open.call('entries.save', { entryId, revision: 1, service, body: shortVisitOf(KEY) });
}
