/** A health history as the therapist takes it: quick, honest about what was not asked, and reviewed year by year. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { SECTIONS, type SectionId } from '#shared/chart/intake/questions.ts';
import { CONDITION_GROUPS, CONDITIONS } from '#shared/clinical/conditions.ts';
import { worstOf } from '#shared/clinical/contraindications/engine.ts';
import { LANGUAGES, type Language } from '#shared/practice/practice.ts';
import type { OpenApp } from '../support/app.ts';
import { person, stranger, today } from '../support/people.ts';
import { box, button, choose, complaintOf, find, group, pick, writeDate } from '../support/steps/fields.ts';
import {
  answer,
  beginIntake,
  cell,
  noRedFlags,
  noToRest,
  onIntake,
  part,
  startReview,
} from '../support/steps/intake.ts';
import { press, tabTo } from '../support/steps/keys.ts';
import { addPatient, goTo, openPatient } from '../support/steps/patients.ts';
import { answerSaveDialog } from '../support/steps/receipt.ts';
import { adviceUnder, alerts, goToEntry, historyOf, patientId } from '../support/steps/safety.ts';
import { askToSign, beginVisit, cell as boutCell, isSaved, isSigned } from '../support/steps/visit.ts';
import { until } from '../support/until.ts';
import { openedPractice } from './opened.ts';

async function newHistory(language: Language = 'en', birthDate = '1991-05-23'): Promise<OpenApp> {
  const open = await openedPractice({ language });
  await addPatient(open, stranger({ language, birthDate }));
  await beginIntake(open);
  return open;
}

/** A whole history in a few presses: a healthy person who takes one medicine. */
async function chart(open: OpenApp): Promise<void> {
  const { page, words } = open;
  await box(page, words('intake:field.reason')).fill('Sore low back since spring.');
  await find(
    page,
    `${words('intake:field.region')}: ${words('intake:field.areas')}`,
    words('chart:region.low-back'),
  );
  await answer(open, 'mobility', 'no');
  await box(page, words('intake:field.emergencyContact')).fill('Luc, 613-555-0145');
  await noToRest(open, 'conditions');
  await answer(open, 'medications', 'yes');
  await box(page, cell(open, 'medicineName', 1)).fill('Apixaban 5 mg');
  await button(page, words('intake:field.classTake')).click();
  await answer(open, 'allergies', 'no');
  await answer(open, 'pregnancy', 'no');
  await noToRest(open, 'body');
  await noRedFlags(open);
  await noToRest(open, 'life');
  await noToRest(open, 'care');
  await isSaved(open);
}

async function sign(open: OpenApp): Promise<void> {
  const dialog = await askToSign(open);
  await button(dialog, open.words('chart:sign.confirm')).click();
  await isSigned(open);
}

describe.each(LANGUAGES)('a history (%s)', (language) => {
  it('is taken, signed and read; its review goes part by part and says what changed', async () => {
    const open = await newHistory(language);
    const { page, words } = open;
    await chart(open);
    await sign(open);
    const article = page.getByRole('article');
    await see(article).toContainText('Sore low back since spring.');
    await see(article).toContainText(words('clinical:medicationClass.anticoagulant'));
    await see(page.getByRole('region', { name: words('patients:chart.label') })).toContainText(
      words('clinical:medicationClass.anticoagulant'),
    );

    await startReview(open);
    await see(box(page, words('intake:field.reason'))).toHaveValue('Sore low back since spring.');
    await see(
      part(open, 'medicines')
        .getByRole('radio', { name: words('intake:answer.no'), exact: true })
        .first(),
    ).toBeChecked();
    const asked = await askToSign(open);
    await see(
      asked.getByRole('button', {
        name: words('chart:missing.section-not-confirmed', { section: words('intake:section.medicines') }),
      }),
    ).toBeVisible();
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: words('intake:field.remove', { what: 'Apixaban 5 mg' }) }).click();
    await answer(open, 'medications', 'no');
    const removed = words('intake:change.removed', { what: '' }).trim();
    await see(part(open, 'medicines')).toContainText(removed);
    await noRedFlags(open);
    await confirmAll(open);
    await sign(open);
    await see(article.first()).toContainText(`${removed}`);
    await see(article.first()).toContainText('Apixaban 5 mg');
  });
});

const confirmAll = async (open: OpenApp): Promise<void> => {
  for (const section of SECTIONS) await confirm(open, section);
  await isSaved(open);
};

const confirm = (open: OpenApp, section: SectionId): Promise<void> =>
  part(open, section)
    .locator('label')
    .filter({ hasText: open.words('intake:editor.confirm') })
    .click();

describe.each(LANGUAGES)('a history that is more than a year old (%s)', (language) => {
  it('is asked to be reviewed, starts from what was said, shows what changed, and is due no more', async () => {
    const open = await openedPractice({ language });
    const { page, words } = open;
    const patient = person('carpal-tunnel', language);
    const isDue = words('chart:alert.history-due.title');
    await openPatient(open, patient);
    await alerts(open)
      .getByRole('button', { name: new RegExp(isDue, 'u') })
      .click();
    await onIntake(open);
    await see(page.getByText(words('intake:editor.reviewBody'))).toBeVisible();
    const iron = language === 'fr' ? 'Comprimés de fer' : 'Iron tablets';
    await see(box(page, cell(open, 'medicineName', 1))).toHaveValue(iron);
    const added = words('intake:change.added', { what: 'Apixaban 5 mg' });
    await see(part(open, 'medicines')).not.toContainText(added);

    await box(page, cell(open, 'medicineName', 2)).fill('Apixaban 5 mg');
    await button(page, words('intake:field.classTake')).click();
    await answer(open, 'pregnancy', 'no');
    await see(part(open, 'medicines')).toContainText(added);
    await see(alerts(open)).toContainText(isDue);
    await noRedFlags(open);
    await confirmAll(open);
    await sign(open);

    await see(page.getByRole('article')).toContainText(added);
    await see(alerts(open)).not.toContainText(isDue);
    await see(alerts(open)).not.toContainText(words('chart:alert.history-changed.title'));
    await see(alerts(open)).toContainText('Apixaban 5 mg');
    await goTo(open, 'needs');
    const table = page.getByRole('grid', { name: words('patients:needs.table') });
    await see(table.getByText(person('frozen-shoulder', language).familyName)).toBeVisible();
    await see(table.getByText(patient.familyName)).toHaveCount(0);
  });
});

describe.each(LANGUAGES)('a first history that is only a draft (%s)', (language) => {
  it('is not yet one that the rules know, and the alert leads to it', async () => {
    const open = await newHistory(language);
    const { page, words } = open;
    await box(page, words('intake:field.reason')).fill('Stiff neck.');
    await isSaved(open);
    const address = page.url();
    await openPatient(open, stranger({ language, birthDate: '1991-05-23' }));
    const unsigned = alerts(open).getByRole('button', {
      name: new RegExp(words('chart:alert.history-missing.title'), 'u'),
    });
    await see(unsigned).toContainText(words('patients:chart.alertGoOn'));
    await unsigned.click();
    await see(page).toHaveURL(address);
    await see(box(page, words('intake:field.reason'))).toHaveValue('Stiff neck.');
    await sign(open);
    await see(alerts(open)).not.toContainText(words('chart:alert.history-missing.title'));
  });
});

describe('what cannot be right', () => {
  it('is kept on both sides, said beside the question, and stops the signature with a way to it', async () => {
    const open = await newHistory();
    const { page, words } = open;
    await box(page, words('intake:field.reason')).fill('Stiff neck.');
    await answer(open, 'medications', 'yes');
    await box(page, cell(open, 'medicineName', 1)).fill('Warfarin');
    await button(page, words('intake:field.classTake')).click();
    await answer(open, 'medications', 'no');
    await see(page.getByText(words('intake:editor.contradictNo'))).toBeVisible();
    await answer(open, 'pregnancy', 'yes');
    await writeDate(page, words('intake:field.dueDate'), '2024-01-15');
    await see(page.getByText(words('intake:dueDate.due-date-past'))).toBeVisible();
    await isSaved(open);

    // Away and back: both sides are still there.
    const address = new URL(page.url()).hash;
    await goTo(open, 'today');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, address);
    await onIntake(open);
    await see(box(page, cell(open, 'medicineName', 1))).toHaveValue('Warfarin');

    const dialog = await askToSign(open);
    await see(dialog.getByRole('button', { name: words('chart:missing.due-date-past') })).toBeVisible();
    const question = words('intake:questionName.medications');
    await dialog.getByRole('button', { name: words('chart:missing.no-but-listed', { question }) }).click();
    await see(
      page
        .getByRole('radiogroup', { name: question })
        .getByRole('radio', { name: words('intake:answer.no'), exact: true }),
    ).toBeFocused();
    await answer(open, 'medications', 'yes');
    await see(page.getByText(words('intake:editor.contradictNo'))).toHaveCount(0);
  });

  it('is a due date more than 42 weeks ahead: said beside it, kept, and not signed', async () => {
    const open = await newHistory();
    const { page, words } = open;
    await box(page, words('intake:field.reason')).fill('Stiff neck.');
    await answer(open, 'pregnancy', 'yes');
    const ahead = (weeks: number) =>
      new Date(Date.parse(`${today()}T00:00:00Z`) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
    await writeDate(page, words('intake:field.dueDate'), ahead(43));
    const due = group(page, words('intake:field.dueDate'));
    await see.poll(() => complaintOf(due)).toContain(words('intake:dueDate.due-date-far'));
    await isSaved(open);
    const dialog = await askToSign(open);
    await dialog.getByRole('button', { name: words('chart:missing.due-date-far') }).click();
    await see(due.getByRole('spinbutton').first()).toBeFocused();
    await see.poll(() => complaintOf(due)).toContain(words('intake:dueDate.due-date-far'));
    await writeDate(page, words('intake:field.dueDate'), ahead(20));
    await see.poll(() => complaintOf(due)).not.toContain(words('intake:dueDate.due-date-far'));
    await sign(open);
    await see(alerts(open)).toContainText(words('chart:alert.pregnancy.title', { weeks: 20 }));
  });

  it('asks for the class of a medicine that it does not know, and takes none by itself', async () => {
    const open = await newHistory();
    const { page, words } = open;
    await box(page, words('intake:field.reason')).fill('Stiff neck.');
    await answer(open, 'medications', 'yes');
    await box(page, cell(open, 'medicineName', 1)).fill('Zorblimax');
    await see(page.getByText(words('intake:field.classAsk'))).toBeVisible();
    // The next line is there already; a known name is offered its class and waits for a yes.
    await box(page, cell(open, 'medicineName', 2)).fill('prednisone');
    await see(button(page, words('intake:field.classTake'))).toBeVisible();
    const dialog = await askToSign(open);
    for (const row of ['1', '2'])
      await see(
        dialog.getByRole('button', { name: words('chart:missing.medication-class', { row }) }),
      ).toBeVisible();
    await page.keyboard.press('Escape');
    await choose(page, cell(open, 'medicineClass', 1), words('intake:field.classNone'));
    await button(page, words('intake:field.classTake')).click();
    await sign(open);
  });

  it('asks whom to reach for a minor', async () => {
    const open = await newHistory('en', '2014-05-23');
    const { page, words } = open;
    await box(page, words('intake:field.reason')).fill('Sore shoulder from swimming.');
    const dialog = await askToSign(open);
    await dialog.getByRole('button', { name: words('chart:missing.minor-contact') }).click();
    await page.keyboard.type('Mother: Anne, 613-555-0146');
    await sign(open);
  });
});

describe('200 conditions at once', () => {
  it('are shown, changed, signed and read, and what limits a visit is worked out from all of them', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    const patient = stranger();
    await addPatient(open, patient);
    const asked = CONDITIONS.filter(({ group: one }) => one !== null);
    const conditions = Array.from({ length: 200 }, (_, index) => ({
      id: `c${index}`,
      condition: asked[index % asked.length]?.id ?? 'migraine',
      places: [{ region: 'calf' as const, side: 'left' as const }],
      note: `Row${index}.`,
      clearedBy: '',
    }));
    const answers = Object.fromEntries(CONDITION_GROUPS.map((one) => [one, 'yes' as const]));
    const body = historyOf({ answers, conditions });
    const made = await open.call('entries.create', {
      patientId: await patientId(open, patient),
      kind: 'intake',
      body,
    });
    if (!made.ok) throw new Error('The history was refused.');
    await goToEntry(open, (made.value as { entryId: string }).entryId);
    await onIntake(open);
    const notes = part(open, 'conditions').getByRole('textbox', {
      name: words('intake:field.conditionNote'),
      exact: true,
    });
    await see(notes).toHaveCount(200);
    await notes.last().fill('Written last.');
    await isSaved(open);
    await sign(open);

    const article = page.getByRole('article');
    for (const row of ['Row0.', 'Row100.', 'Written last.']) await see(article).toContainText(row);
    const items = alerts(open).getByRole('listitem');
    await see(items).toHaveCount(5);
    await items.last().getByRole('button').click();
    const limiting = new Set(conditions.map(({ condition }) => condition)).values();
    const known = [...limiting].filter((id) => worstOf({ type: 'condition', id }) !== null);
    await see(alerts(open).locator('[data-type="do-not"], [data-type="caution"]')).toHaveCount(known.length);

    await openPatient(open, patient);
    await beginVisit(open);
    await find(page, words('chart:bout.add'), words('chart:technique.frictions'));
    await find(page, boutCell(open, 'region', 1), words('chart:region.calf'));
    await choose(page, boutCell(open, 'side', 1), words('chart:side.left'));
    await see(adviceUnder(open, 1)).toContainText(words('clinical:severity.do-not'));
  });
});

describe('a condition', () => {
  it('is found by its name and given its place by the keyboard alone', async () => {
    const open = await newHistory();
    const { page, words } = open;
    const finder = page.getByRole('combobox', { name: words('intake:field.condition') });
    await tabTo(open, finder);
    await page.keyboard.type('varic');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    const row = page.getByRole('group', { name: 'Varicose veins', exact: true });
    const where = row.getByRole('combobox');
    await see(where).toBeFocused();
    await page.keyboard.type('calf');
    await page.getByRole('option', { name: words('chart:region.calf'), exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await see(row.getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('Space');
    const place = words('intake:field.removePlace', { place: 'calf (left)' });
    await see(button(row, place)).toBeFocused();
    const group = page.getByRole('radiogroup', { name: words('intake:questionName.clotting') });
    await see(group.getByRole('radio', { name: words('intake:answer.yes') })).toBeChecked();
    // The rail leads to any part.
    const rail = page.getByRole('navigation', { name: words('intake:editor.rail') });
    await press(open, rail.getByRole('button', { name: new RegExp(words('intake:section.care'), 'u') }));
    await see(page.getByRole('heading', { name: words('intake:section.care') })).toBeFocused();
  });
});

describe('the blank form', () => {
  it('is saved where the therapist says', async () => {
    const open = await newHistory();
    const { page, words } = open;
    const path = join(open.profile, 'blank.pdf');
    await answerSaveDialog(open, path);
    await button(page, words('intake:action.blank')).click();
    await until(() => existsSync(path));
    await see(page.getByText(words('intake:action.blankSaved'))).toBeVisible();
    expect(existsSync(path)).toBe(true);
  });
});

describe('a red flag', () => {
  it('stays not asked until someone says otherwise, and a positive one waits for what was done', async () => {
    const open = await newHistory();
    const { page, words } = open;
    await box(page, words('intake:field.reason')).fill('Low back pain.');
    const flag = words('clinical:redFlag.saddle-numbness.ask');
    await see(
      page
        .getByRole('radiogroup', { name: flag })
        .getByRole('radio', { name: words('intake:answer.not-asked') }),
    ).toBeChecked();
    await pick(page, flag, words('intake:answer.yes'));
    await see(page.getByText(words('clinical:redFlag.saddle-numbness.say'))).toBeVisible();
    await button(page, words('intake:flags.noneOther')).click();
    const dialog = await askToSign(open);
    const name = words('clinical:redFlag.saddle-numbness.name');
    await dialog
      .getByRole('button', { name: words('chart:missing.red-flag-action', { flag: name }) })
      .click();
    await pick(page, words('intake:flags.done'), words('clinical:redFlagAction.emergency-sent'));
    await sign(open);
    await see(page.getByRole('article')).toContainText(words('clinical:redFlagAction.emergency-sent'));
  });
});
