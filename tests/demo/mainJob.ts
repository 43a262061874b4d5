/** The main job, from nothing: a practice, a patient, a visit, a signature, a receipt, found after a restart. */
import { THERAPIST } from '#shared/fictional/practice.ts';
import { fullName } from '#shared/practice/patient.ts';
import { newProfile, openApp, removeProfile } from '../support/app.ts';
import { filesWith } from '../support/disk.ts';
import { mandatoryFields, missingFrom } from '../support/mandatory.ts';
import { textOfPdf } from '../support/pdf.ts';
import { newPractice, person, today, visitOf } from '../support/people.ts';
import {
  beginPatient,
  fillPatient,
  onChartOf,
  openPatient,
  saveNewPatient,
} from '../support/steps/patients.ts';
import {
  beginReceipt,
  choosePayment,
  isDrawn,
  issue,
  reprint,
  saveReceiptTo,
} from '../support/steps/receipt.ts';
import { isLocked, setUpPractice, unlock } from '../support/steps/start.ts';
import { askToSign, beginVisit, chartVisit, note, openVisit, signVisit } from '../support/steps/visit.ts';
import type { Stage } from './stage.ts';

const START = '14:30';

export async function mainJob({ step, picture, file }: Stage): Promise<void> {
  const setUp = { ...newPractice(), therapist: THERAPIST };
  const patient = person('whiplash');
  const body = visitOf('whiplash');
  const profile = newProfile();
  const receipt = file('receipt.pdf');
  const duplicate = file('receipt-duplicate.pdf');

  const open = await step('open the app for the first time', () => openApp({ profile, language: 'en' }));
  const look = (name: string) => picture(open.page, name);
  await look('welcome');
  await step('set up the practice, the therapist and the passphrase', () =>
    setUpPractice(open, setUp, (name) => look(`first-run-${name}`)),
  );
  await look('today-empty');
  await step('add a patient', async () => {
    await beginPatient(open);
    await fillPatient(open, patient);
    await look('new-patient');
    await saveNewPatient(open);
    await onChartOf(open, patient);
  });
  await look('patient-new');
  await step('chart a visit', async () => {
    await beginVisit(open);
    const dialog = await askToSign(open);
    await look('signing-what-is-missing');
    await open.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await chartVisit(open, { body, start: START });
  });
  await look('visit-draft-techniques');
  await note(open, 'subjective').scrollIntoViewIfNeeded();
  await look('visit-draft');
  await step('sign it', () => signVisit(open));
  await look('visit-signed');
  await step('issue and save the receipt', async () => {
    await beginReceipt(open);
    await choosePayment(open, 'debit');
    await isDrawn(open, open.words('chart:receipt.preview'));
    await look('receipt-preview');
    await issue(open, 1);
    await saveReceiptTo(open, receipt);
  });
  await look('receipt-issued');
  await step('print it again as a duplicate', async () => {
    await reprint(open);
    await saveReceiptTo(open, duplicate);
  });
  await look('receipt-duplicate');
  await step('quit', () => open.quit());

  await step('read the receipt: every mandatory field is there', async () => {
    const missing = missingFrom(
      textOfPdf(receipt),
      mandatoryFields({
        language: 'en',
        number: 1,
        practice: setUp.practice,
        therapist: setUp.therapist,
        patientName: fullName(patient),
        service: { date: today(), start: START, minutes: body.durationMinutes ?? 0 },
        feeCents: body.feeCents ?? 0,
        payment: 'debit',
        paidOn: today(),
      }),
    );
    if (missing.length > 0) throw new Error(`Not on the receipt: ${missing.join(', ')}.`);
  });
  await step('search the disk: no name and no word of the note can be read', async () => {
    const found = filesWith(profile, [
      patient.familyName,
      setUp.therapist.name,
      setUp.passphrase,
      body.subjective,
    ]);
    if (found.length > 0) throw new Error(`${found.length} files can be read.`);
  });

  const again = await step('start again and unlock', async () => {
    const reopened = await openApp({ profile });
    await isLocked(reopened);
    await picture(reopened.page, 'unlock');
    await unlock(reopened, setUp.passphrase);
    return reopened;
  });
  await step('find it all again', async () => {
    await openPatient(again, patient);
    await picture(again.page, 'patient-found-again');
    await openVisit(again);
    await again.page.getByRole('article').getByText(body.subjective).waitFor();
  });
  await again.end();
  removeProfile(profile);
}
