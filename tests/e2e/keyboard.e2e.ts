/** The main job by the keyboard alone, from the first start to the saved receipt. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { fullName } from '#shared/practice/patient.ts';
import { fromRoot } from '../../build/paths.ts';
import type { OpenApp } from '../support/app.ts';
import { textOfPdf } from '../support/pdf.ts';
import { newPractice, person, visitOf } from '../support/people.ts';
import { box, button, group, secretBox } from '../support/steps/fields.ts';
import {
  chooseByLetters,
  narrowTo,
  pointersUsed,
  press,
  tabTo,
  typeInto,
  typeParts,
  watchPointers,
} from '../support/steps/keys.ts';
import { nameBox, onChartOf } from '../support/steps/patients.ts';
import { answerSaveDialog } from '../support/steps/receipt.ts';
import { isOpen, readRecoveryCode } from '../support/steps/start.ts';
import { cell, isSaved, isSigned, note } from '../support/steps/visit.ts';
import { opened } from './opened.ts';

/** Any picture stands for a scanned signature. */
const SIGNATURE_PICTURE = fromRoot('build', 'icons', 'icon.png');

const { practice, therapist, passphrase } = newPractice();
const patient = person('frozen-shoulder');
const body = visitOf('frozen-shoulder');

describe('the main job', () => {
  it('is done without a mouse', async () => {
    const open = await opened({ language: 'en' });
    await watchPointers(open);
    await setUp(open);
    await addPatient(open);
    await chart(open);
    await sign(open);
    const path = join(open.profile, 'receipt.pdf');
    await handOver(open, path);
    expect(textOfPdf(path)).toContain(fullName(patient));
    expect(await pointersUsed(open)).toBe(0);
  });
});

async function setUp(open: OpenApp): Promise<void> {
  const { page, words } = open;
  await press(open, page.getByRole('button', { name: words('start:welcome.setUp') }));
  await typeInto(open, box(page, words('settings:practice.name')), practice.name);
  await typeInto(open, box(page, words('settings:practice.street')), practice.address.street);
  await typeInto(open, box(page, words('settings:practice.city')), practice.address.city);
  const province = page.getByRole('button', { name: words('settings:practice.province') });
  await chooseByLetters(open, province, words('common:province.ON'));
  await typeInto(open, box(page, words('settings:practice.postalCode')), practice.address.postalCode);
  await typeInto(open, box(page, words('settings:practice.phone')), practice.phone);
  await tabTo(open, page.getByRole('radiogroup', { name: words('settings:practice.tax') }));
  await page.keyboard.press('ArrowRight');
  await typeInto(open, box(page, words('settings:practice.taxNumber')), practice.taxNumber);
  await page.keyboard.press('Enter');

  await typeInto(open, box(page, words('settings:therapist.name')), therapist.name);
  await typeInto(
    open,
    box(page, words('settings:therapist.registrationNumber')),
    therapist.registrationNumber,
  );
  const asked = page.waitForEvent('filechooser');
  await press(open, button(page, words('settings:signature.image')));
  await (await asked).setFiles(SIGNATURE_PICTURE);
  await page.getByRole('img', { name: words('settings:signature.preview') }).waitFor();
  await press(open, button(page, words('common:action.next')));

  await typeInto(open, secretBox(page, words('start:passphrase.label')), passphrase);
  await typeInto(open, secretBox(page, words('start:passphrase.repeat')), passphrase);
  await page.keyboard.press('Enter');

  const code = (await readRecoveryCode(open)).split(' ');
  await press(open, button(page, words('start:recovery.written')));
  await page.getByRole('heading', { name: words('start:recovery.confirmTitle') }).waitFor();
  for (const [index, part] of code.entries()) {
    const field = box(page, words('start:recovery.group', { number: index + 1 }));
    if (await field.isVisible()) await typeInto(open, field, part);
  }
  await page.keyboard.press('Enter');
  await isOpen(open);
}

/** By the palette, as from anywhere. */
async function addPatient(open: OpenApp): Promise<void> {
  const { page, words } = open;
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('combobox', { name: words('common:palette.title') });
  await palette.waitFor();
  await page.keyboard.type(words('common:palette.newPatient'));
  await page.getByRole('option', { name: words('common:palette.newPatient') }).waitFor();
  await page.keyboard.press('Enter');
  await typeInto(open, nameBox(open, 'givenName'), patient.givenName);
  await typeInto(open, nameBox(open, 'familyName'), patient.familyName);
  const [year = '', month = '', day = ''] = patient.birthDate.split('-');
  await typeParts(open, group(page, words('patients:form.birthDate')), { year, month, day });
  await typeInto(open, box(page, words('patients:form.phone')), patient.phone);
  await page.keyboard.press('Enter');
  await onChartOf(open, patient);
}

async function chart(open: OpenApp): Promise<void> {
  const { page, words } = open;
  await press(open, button(page, words('patients:action.newVisit')));
  await note(open, 'subjective').waitFor();
  await typeParts(open, group(page, words('chart:visit.start')), {
    hour: '02',
    minute: '30',
    dayPeriod: 'p',
  });
  await typeInto(open, box(page, words('chart:visit.duration')), `${body.durationMinutes}`);
  await typeInto(open, box(page, words('chart:visit.fee')), '120');
  await typeInto(open, note(open, 'subjective'), body.subjective);
  await tabTo(open, page.getByRole('radiogroup', { name: words('chart:visit.painBefore') }));
  await page.keyboard.type('10');
  await typeInto(open, note(open, 'objective'), body.objective);
  for (const [index, bout] of body.bouts.slice(0, 2).entries()) {
    const row = index + 1;
    if (bout.technique === '' || bout.region === '' || bout.side === '') continue;
    const adder = page.getByRole('combobox', { name: words('chart:bout.add') });
    await narrowTo(open, adder, words(`chart:technique.${bout.technique}`));
    const region = page.getByRole('combobox', { name: cell(open, 'region', row) });
    await narrowTo(open, region, words(`chart:region.${bout.region}`));
    const side = page.getByRole('button', { name: cell(open, 'side', row) });
    if (await side.isEnabled()) await chooseByLetters(open, side, words(`chart:side.${bout.side}`));
    await typeInto(open, box(page, cell(open, 'minutes', row)), `${bout.minutes ?? 5}`);
    await page.keyboard.press('Enter');
  }
  await typeInto(open, note(open, 'response'), body.response);
  await typeInto(open, note(open, 'assessment'), body.assessment);
  await typeInto(open, note(open, 'plan'), body.plan);
  await isSaved(open);
}

async function sign(open: OpenApp): Promise<void> {
  const { page, words } = open;
  await page.keyboard.press('Control+Enter');
  await button(
    page.getByRole('dialog', { name: words('chart:sign.title') }),
    words('chart:sign.confirm'),
  ).waitFor();
  await page.keyboard.press('Enter');
  await isSigned(open);
}

async function handOver(open: OpenApp, path: string): Promise<void> {
  const { page, words } = open;
  await press(open, button(page, words('chart:visit.receipt')));
  await chooseByLetters(
    open,
    page.getByRole('button', { name: words('chart:receipt.payment') }),
    words('chart:receipt.method.debit'),
  );
  const issue = button(page, words('chart:receipt.issue'));
  // Until the preview shows the last choice, there is nothing to press.
  await see(issue).toBeEnabled();
  await press(open, issue);
  await page.getByRole('heading', { level: 1, name: words('chart:receipt.title', { number: 1 }) }).waitFor();
  await answerSaveDialog(open, path);
  await press(open, button(page, words('chart:receipt.savePdf')));
  await page.getByText(words('chart:receipt.savedPdf')).first().waitFor();
  expect(existsSync(path)).toBe(true);
}
