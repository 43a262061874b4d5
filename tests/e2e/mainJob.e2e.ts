/** The main job from the first start to a receipt in hand, found again after a restart. */
import { join } from 'node:path';
import { expect as see } from 'playwright/test';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fullName } from '#shared/practice/patient.ts';
import { newProfile, type OpenApp, removeProfile } from '../support/app.ts';
import { filesWith } from '../support/disk.ts';
import { mandatoryFields, missingFrom } from '../support/mandatory.ts';
import { textOfPdf } from '../support/pdf.ts';
import { newPractice, person, today, visitOf } from '../support/people.ts';
import { addPatient, openPatient } from '../support/steps/patients.ts';
import { issueReceipt, saveReceiptTo } from '../support/steps/receipt.ts';
import { setUpPractice, unlock } from '../support/steps/start.ts';
import { beginVisit, chartVisit, openVisit, signVisit } from '../support/steps/visit.ts';
import { opened, openedAgain } from './opened.ts';

const setUp = newPractice();
const patient = person('whiplash');
const body = visitOf('whiplash');
const START = '14:30';

describe('the main job', () => {
  it('goes from the first start to a receipt, and is all there after a restart', async () => {
    const profile = newProfile();
    onTestFinished(() => removeProfile(profile));
    const pdf = join(profile, 'receipt.pdf');

    const open = await opened({ profile, language: 'en' });
    await setUpPractice(open, setUp);
    await addPatient(open, patient);
    await beginVisit(open);
    await chartVisit(open, { body, start: START });
    await signVisit(open);
    await issueReceipt(open, 'debit', 1);
    await saveReceiptTo(open, pdf);
    expect(await signatureOnReceipt(open)).toHaveLength(2);
    await open.quit();

    const paper = textOfPdf(pdf);
    expect(missingFrom(paper, expectedOnPaper())).toEqual([]);
    for (const amount of ['$120.00', 'HST 13%', '$15.60', '$135.60']) expect(paper).toContain(amount);
    removeProfile(pdf);
    expect(filesWith(profile, markers())).toEqual([]);

    const again = await openedAgain(open);
    await unlock(again, setUp.passphrase);
    await openPatient(again, patient);
    await seeEverything(again);
  });
});

const expectedOnPaper = () =>
  mandatoryFields({
    language: 'en',
    number: 1,
    practice: setUp.practice,
    therapist: setUp.therapist,
    patientName: fullName(patient),
    service: { date: today(), start: START, minutes: 60 },
    feeCents: 12_000,
    payment: 'debit',
    paidOn: today(),
  });

/** Names and words of the note that must not be readable anywhere on the disk. */
const markers = (): string[] => [
  patient.familyName,
  patient.phone,
  patient.email,
  setUp.practice.name,
  setUp.therapist.name,
  setUp.passphrase,
  body.subjective,
  body.assessment,
];

async function signatureOnReceipt(open: OpenApp): Promise<unknown> {
  const receiptId = open.page.url().split('/').at(-1);
  const read = await open.call('receipts.read', { receiptId });
  return read.ok && Reflect.get(Object(read.value), 'receipt').therapist.signature.strokes;
}

/** The chart, the note with every word of it, and the receipt. */
async function seeEverything(open: OpenApp): Promise<void> {
  const { page, words } = open;
  await see(page.getByRole('region', { name: words('patients:alerts') })).toContainText('ICBC claim');
  await openVisit(open);
  const note = page.getByRole('article');
  for (const text of [body.subjective, body.objective, body.response, body.assessment, body.plan])
    await see(note).toContainText(text);
  await see(note).toContainText(words('chart:technique.static-contact'));
  await page.getByRole('button', { name: words('chart:visit.receiptNumbered', { number: 1 }) }).click();
  await see(page.getByRole('heading', { level: 1 })).toHaveText(words('chart:receipt.title', { number: 1 }));
}
