/** What cannot be right is refused in the reader's language, beside its field, and nothing typed is lost. */
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { emptyVisit } from '#shared/chart/visit/schema.ts';
import type { FieldReason } from '#shared/practice/fields.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import type { OpenApp } from '../support/app.ts';
import { person, stranger } from '../support/people.ts';
import { PASSPHRASE } from '../support/seeded.ts';
import { box, complaintOf, group, writeDate } from '../support/steps/fields.ts';
import {
  beginPatient,
  fillPatient,
  nameBox,
  onChartOf,
  openPatient,
  saveNewPatient,
} from '../support/steps/patients.ts';
import { unlock } from '../support/steps/start.ts';
import { askToSign, beginVisit, chartVisit, isSaved, note, openDraft } from '../support/steps/visit.ts';
import { openedAgain, openedPractice, practiceForAll } from './opened.ts';

describe.each(LANGUAGES)('a patient (%s)', (language) => {
  const practice = practiceForAll({ language });

  it('has a name and a whole birth date', async () => {
    const open = practice();
    const { page, words } = open;
    await beginPatient(open);
    await saveNewPatient(open);
    for (const name of ['givenName', 'familyName'] as const)
      await complains(open, nameBox(open, name), 'required');
    const birthDate = group(page, words('patients:form.birthDate'));
    await see(birthDate).toHaveAttribute('aria-describedby', /./u);
    expect(await complaintOf(birthDate)).toContain(words('patients:form.birthDateMissing'));

    // A future date is well formed, and still no date of birth.
    await fillPatient(open, stranger({ birthDate: '2099-01-31' }));
    await saveNewPatient(open);
    await see.poll(() => complaintOf(birthDate)).toContain(words('common:field.in-the-future'));
    await see(nameBox(open, 'familyName')).toHaveValue(stranger().familyName);
    await writeDate(page, words('patients:form.birthDate'), stranger().birthDate);
    await saveNewPatient(open);
    await onChartOf(open, stranger());
  });

  it('cannot have a name of 10,000 letters, and none of them is cut off', async () => {
    const open = practice();
    const long = 'Ł'.repeat(10_000);
    await beginPatient(open);
    await fillPatient(open, stranger({ familyName: long }));
    await saveNewPatient(open);
    await complains(open, nameBox(open, 'familyName'), 'too-long');
    expect(await nameBox(open, 'familyName').inputValue()).toBe(long);

    const patient = stranger({ givenName: 'Ottoline', familyName: 'Łubieńska' });
    await fillPatient(open, patient);
    await saveNewPatient(open);
    await onChartOf(open, patient);
  });

  it('may have a name with emoji in it', async () => {
    const open = practice();
    const patient = stranger({ givenName: 'Zoé 🌿', familyName: '👩🏽‍🦱 Ferme' });
    await beginPatient(open);
    await fillPatient(open, patient);
    await saveNewPatient(open);
    await onChartOf(open, patient);
  });
});

describe.each(LANGUAGES)('a fee (%s)', (language) => {
  const [negative, threeDecimals, right] =
    language === 'fr' ? ['-5', '95,125', '95,50'] : ['-5', '95.125', '95.50'];

  it('is an amount with two decimals at most; until it is, everything else is saved', async () => {
    const open = await openedPractice({ language });
    const { page, words } = open;
    const patient = person('frozen-shoulder', language);
    await openPatient(open, patient);
    await beginVisit(open);
    const fee = box(page, words('chart:visit.fee'));

    await fee.fill(negative);
    await complains(open, fee, 'negative');
    await fee.fill(threeDecimals);
    await complains(open, fee, 'too-many-decimals');
    await note(open, 'plan').fill('Twice a week.');
    await isSaved(open);
    await see(fee).toHaveValue(threeDecimals);

    const dialog = await askToSign(open);
    await see(dialog).toContainText(words('chart:sign.fixLead'));
    await dialog.getByRole('button', { name: words('chart:visit.fee') }).click();
    await see(fee).toBeFocused();

    await fee.fill(right);
    await see(fee).not.toHaveAttribute('aria-invalid', 'true');
    await isSaved(open);
    await open.quit();

    const again = await openedAgain(open);
    await unlock(again, PASSPHRASE);
    await openDraft(again, patient);
    await see(box(again.page, words('chart:visit.fee'))).toHaveValue(right);
    await see(note(again, 'plan')).toHaveValue('Twice a week.');
  });
});

describe('a long note', () => {
  it('is kept whole', async () => {
    const open = await openedPractice();
    await openPatient(open, person('frozen-shoulder'));
    await beginVisit(open);
    const long = `${'Kettlebell 🌿 swing. '.repeat(500)}The end.`;
    await chartVisit(open, { body: { ...emptyVisit(), subjective: long }, start: '10:00' });
    await open.page.reload();
    await see(note(open, 'subjective')).toHaveValue(long);
  });
});

async function complains(
  { words }: OpenApp,
  field: ReturnType<typeof box>,
  reason: FieldReason,
): Promise<void> {
  await see(field).toHaveAttribute('aria-invalid', 'true');
  await see.poll(() => complaintOf(field)).toContain(words(`common:field.${reason}`));
}
