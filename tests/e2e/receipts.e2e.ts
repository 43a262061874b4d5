/** Receipts: refused while something mandatory is missing, numbered, printed right, marked when printed again. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { sayDate } from '#data/documents/say.ts';
import { fullName } from '#shared/practice/patient.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import type { OpenApp } from '../support/app.ts';
import { textOfPdf } from '../support/pdf.ts';
import { newPractice, person, receiptsIssued, shortVisitOf, stranger, today } from '../support/people.ts';
import { button } from '../support/steps/fields.ts';
import { addPatient, goTo, nameBox, onChartOf, openPatient } from '../support/steps/patients.ts';
import {
  answerSaveDialog,
  beginReceipt,
  isDrawn,
  issue,
  reprint,
  saveReceiptTo,
} from '../support/steps/receipt.ts';
import { drawSignature } from '../support/steps/start.ts';
import { beginVisit, chartVisit, signVisit } from '../support/steps/visit.ts';
import { textOf } from '../support/words.ts';
import { openedPractice } from './opened.ts';

const NEXT = receiptsIssued() + 1;

/** From the chart of someone with a signed visit that has no receipt yet, to its preview. */
async function firstUnpaid(open: OpenApp, key: string): Promise<void> {
  const { page, words } = open;
  await openPatient(open, person(key, open.language));
  await page
    .getByRole('link', { name: words('patients:timeline.issueReceipt') })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: words('chart:receipt.newTitle') }).waitFor();
}

describe.each(LANGUAGES)('a receipt that lacks something (%s)', (language) => {
  it('is not issued: it says what is missing and leads there', async () => {
    const open = await openedPractice({ language });
    const { page, words } = open;
    await goTo(open, 'settings');
    await button(page, words('settings:signature.remove')).click();
    await button(page, words('common:action.save')).click();
    await see(page.getByText(words('settings:unsaved'))).toHaveCount(0);

    await firstUnpaid(open, 'office-back');
    const missing = page.getByRole('status').filter({ hasText: words('chart:receipt.missingTitle') });
    await see(missing).toContainText(words('chart:missing.signature'));
    await see(button(page, words('chart:receipt.issue'))).toBeDisabled();

    await missing.getByRole('link', { name: words('chart:receipt.goToSettings') }).click();
    const { signature } = newPractice().therapist;
    if (signature?.type === 'strokes') await drawSignature(open, signature);
    await button(page, words('common:action.save')).click();
    await see(page.getByText(words('settings:unsaved'))).toHaveCount(0);
    await firstUnpaid(open, 'office-back');
    await issue(open, NEXT);
  });
});

describe('a visit without a fee', () => {
  it('has no receipt, and is amended to get one', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    await openPatient(open, person('carpal-tunnel'));
    await beginVisit(open);
    await chartVisit(open, { body: { ...shortVisitOf('carpal-tunnel'), feeCents: null }, start: '11:00' });
    await signVisit(open);
    await beginReceipt(open);
    await see(page.getByText(words('chart:missing.fee'))).toBeVisible();
    await see(button(page, words('chart:receipt.issue'))).toBeDisabled();
    await page.getByRole('link', { name: words('chart:receipt.goToVisit') }).click();
    await button(page, words('chart:amend.action')).waitFor();
  });
});

describe('an issued receipt', () => {
  it('was previewed, has the next number, and is printed again as a marked duplicate', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    await firstUnpaid(open, 'office-back');
    await isDrawn(open, words('chart:receipt.preview'));
    const preview = page.getByRole('region', { name: words('chart:receipt.preview') });
    // The patient's language is French, and so is what she is handed.
    await see(preview).toContainText(textOf('fr')('documents:mark.preview'));
    await issue(open, NEXT);

    const original = join(open.profile, 'original.pdf');
    await saveReceiptTo(open, original);
    expect(textOfPdf(original)).toContain(`${NEXT}`.padStart(5, '0'));
    expect(textOfPdf(original)).not.toMatch(/DUPLICATE|PREVIEW|DUPLICATA|APERÇU/u);

    await reprint(open);
    const duplicate = join(open.profile, 'duplicate.pdf');
    await saveReceiptTo(open, duplicate);
    const french = (date: string) => sayDate(date, 'fr');
    const text = textOfPdf(duplicate);
    expect(text).toContain(textOf('fr')('documents:mark.duplicate'));
    expect(text.split(french(today())).length).toBeGreaterThan(2);

    await button(page, words('chart:receipt.showOriginal')).click();
    const again = join(open.profile, 'again.pdf');
    await saveReceiptTo(open, again);
    expect(readFileSync(again).equals(readFileSync(original))).toBe(true);
  });

  it('prints the names of many alphabets right', async () => {
    const open = await openedPractice();
    for (const key of ['office-back', 'whiplash', 'pregnancy', 'anticoagulated', 'sciatica-like']) {
      const patient = person(key);
      await openPatient(open, patient);
      await open.page
        .getByRole('complementary')
        .getByRole('link', { name: new RegExp(open.words('patients:receipts.number', { number: '' }), 'u') })
        .first()
        .click();
      const path = join(open.profile, `${key}.pdf`);
      await saveReceiptTo(open, path);
      expect(textOfPdf(path)).toContain(fullName(patient).normalize('NFC'));
    }
  });

  it('names the character that no font can print, and nothing is lost', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    const patient = stranger({ givenName: 'Zoé 🌿' });
    await addPatient(open, patient);
    await beginVisit(open);
    await chartVisit(open, { body: shortVisitOf('frozen-shoulder'), start: '13:00' });
    await signVisit(open);
    await beginReceipt(open);
    const refusal = page.getByRole('alert');
    await see(refusal).toContainText(words('common:error.character-not-printable.what'));
    await see(refusal).toContainText(words('common:character', { character: 'U+1F33F 🌿' }));
    await see(button(page, words('chart:receipt.issue'))).toBeDisabled();

    await page.getByRole('link', { name: patient.familyName }).click();
    await onChartOf(open, patient);
    await button(page, words('patients:action.editDetails')).click();
    await nameBox(open, 'givenName').fill('Zoé');
    await button(page, words('patients:form.save')).click();
    await onChartOf(open, { ...patient, givenName: 'Zoé' });
    await page.getByRole('link', { name: words('patients:timeline.issueReceipt') }).click();
    await issue(open, NEXT);
  });
});

describe('saving a receipt', () => {
  it('does nothing when the dialog is cancelled, and says so when the file cannot be written', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    await firstUnpaid(open, 'office-back');
    await issue(open, NEXT);

    await answerSaveDialog(open, null);
    await button(page, words('chart:receipt.savePdf')).click();
    await see(button(page, words('chart:receipt.savePdf'))).toBeEnabled();
    await see(page.getByRole('alertdialog')).toHaveCount(0);

    await answerSaveDialog(open, join(open.profile, 'nowhere', 'receipt.pdf'));
    await button(page, words('chart:receipt.savePdf')).click();
    const failed = page.getByRole('alertdialog', { name: words('chart:receipt.saveFailed') });
    await see(failed).toContainText(words('common:error.file-not-written.what'));
    await see(failed).toContainText(words('common:error.file-not-written.do'));

    const path = join(open.profile, 'receipt.pdf');
    await answerSaveDialog(open, path);
    await button(failed, words('common:action.retry')).click();
    await see.poll(() => existsSync(path)).toBe(true);
    await see(failed).toHaveCount(0);
  });
});
