/** What the history says limits what the visit may do: the four patients who show it, in the window. */
import { join } from 'node:path';
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { SHORT_RED_FLAG_IDS } from '#shared/clinical/redFlags.ts';
import type { RegionId, Side } from '#shared/clinical/regions.ts';
import type { TechniqueId } from '#shared/clinical/techniques/techniques.ts';
import { fullName } from '#shared/practice/patient.ts';
import { LANGUAGES, type Language } from '#shared/practice/practice.ts';
import type { OpenApp } from '../support/app.ts';
import { textOfPdf } from '../support/pdf.ts';
import { person, shortVisitOf, today } from '../support/people.ts';
import { box, button, choose, find, pick } from '../support/steps/fields.ts';
import { goTo, listed, openPatient } from '../support/steps/patients.ts';
import {
  adviceUnder,
  alerts,
  goToAddress,
  goToEntry,
  historyOf,
  overrideOf,
  patientId,
  record,
  saveEntryTo,
} from '../support/steps/safety.ts';
import {
  askToSign,
  beginVisit,
  cell,
  chartVisit,
  isSaved,
  isSigned,
  signVisit,
} from '../support/steps/visit.ts';
import { textOf } from '../support/words.ts';
import { openedPractice } from './opened.ts';

/** An empty visit of someone in the fictional practice. */
async function visitFor(key: string, language: Language = 'en'): Promise<OpenApp> {
  const open = await openedPractice({ language });
  await openPatient(open, person(key, language));
  await beginVisit(open);
  return open;
}

/** The next row of the table of techniques. */
async function addRow(
  { page, words }: OpenApp,
  row: number,
  [technique, region, side, pressure]: [TechniqueId, RegionId, Side | null, number | null],
): Promise<void> {
  const named = { page, words } as OpenApp;
  await find(page, words('chart:bout.add'), words(`chart:technique.${technique}`));
  await find(page, cell(named, 'region', row), words(`chart:region.${region}`));
  if (side) await choose(page, cell(named, 'side', row), words(`chart:side.${side}`));
  if (pressure !== null)
    await choose(page, cell(named, 'pressure', row), words('chart:bout.pressureLevel', { level: pressure }));
}

describe.each(LANGUAGES)('the anticoagulated patient (%s)', (language) => {
  it('is kept from deep work unless there is a reason, and the reason is on the record', async () => {
    const open = await visitFor('anticoagulated', language);
    const { page, words } = open;
    const thinner = words('clinical:medicationClass.anticoagulant');
    await see(alerts(open)).toContainText(/warfarin/iu);

    await addRow(open, 1, ['frictions', 'shoulder', 'left', 4]);
    const deep = adviceUnder(open, 1);
    await see(deep).toContainText(words('clinical:severity.do-not'));
    await see(deep).toContainText(thinner);
    await page.getByRole('button', { name: words('chart:advice.whyOf', { row: 1 }) }).click();
    await see(deep).toContainText(words('clinical:source.notReviewed'));
    await see(deep).toContainText(words('clinical:source.general'));

    await addRow(open, 2, ['effleurage', 'upper-back', 'both', 2]);
    const light = adviceUnder(open, 2);
    await see(light).toContainText(words('clinical:severity.change-how'));
    await see(light).toContainText(words('chart:advice.most', { level: 2 }));
    await see(overrideOf(open, 2)).toHaveCount(0);
    await choose(page, cell(open, 'pressure', 2), words('chart:bout.pressureLevel', { level: 4 }));
    await see(overrideOf(open, 2)).toBeVisible();
    await choose(page, cell(open, 'pressure', 2), words('chart:bout.pressureLevel', { level: 1 }));
    await see(overrideOf(open, 2)).toHaveCount(0);

    const { bouts, ...body } = shortVisitOf('anticoagulated');
    expect(bouts).toHaveLength(1);
    await chartVisit(open, { body: { ...body, bouts: [] }, start: '00:01' });
    const dialog = await askToSign(open);
    const gap = words('chart:sign.row', { row: 1, what: words('chart:missing.override') });
    await see(dialog.getByRole('button')).toContainText([gap]);
    await dialog.getByRole('button', { name: gap }).click();
    await see(overrideOf(open, 1)).toBeFocused();
    await overrideOf(open, 1).fill('Agreed with the physician by telephone.');
    await isSaved(open);
    await signVisit(open);
    const shown = page.getByRole('article');
    await see(shown).toContainText(words('chart:advice.overridden'));
    await see(shown).toContainText('Agreed with the physician by telephone.');
    await see(page.getByText(/\bsafe\b|sans danger|sécuritaire/iu)).toHaveCount(0);

    const paper = join(open.profile, 'visit.pdf');
    await saveEntryTo(open, words('chart:entry.savePdf'), paper);
    const said = textOfPdf(paper).replace(/\s+/gu, ' ');
    expect(said).toContain('Agreed with the physician by telephone.');
    expect(said).toMatch(/warfarin/iu);
  });

  it('has the techniques marked in the list that they are chosen from', async () => {
    const open = await visitFor('anticoagulated', language);
    const { page, words } = open;
    await page.getByRole('combobox', { name: words('chart:bout.add') }).click();
    await page.keyboard.press('ArrowDown');
    const option = (id: TechniqueId) =>
      page.getByRole('option', { name: words(`chart:technique.${id}`), exact: true });
    await see(option('frictions')).toContainText(words('clinical:severity.do-not'));
    await see(option('effleurage')).toContainText(words('chart:advice.mostMarked', { level: 2 }));
    // The rules say nothing of it: nothing is said, not even that.
    await see(option('breathing')).toHaveText(words('chart:technique.breathing'));
  });
});

describe('the pregnant patient', () => {
  it('is treated side-lying and without deep work on legs and abdomen, as the week says', async () => {
    const open = await visitFor('pregnancy');
    const { page, words } = open;
    await see(alerts(open)).toContainText(/24/u);
    await addRow(open, 1, ['effleurage', 'upper-back', 'both', 2]);
    await see(adviceUnder(open, 1)).toContainText(words('clinical:how.side-lying'));
    await addRow(open, 2, ['heat', 'low-back', 'both', null]);
    await see(adviceUnder(open, 2)).toContainText(words('clinical:severity.change-how'));
    await see(page.getByRole('textbox', { name: /all the same/u })).toHaveCount(0);
    await see(adviceUnder(open, 2)).toContainText(words('clinical:condition.pregnancy-later'), {
      ignoreCase: true,
    });
  });

  it('is told apart by her due date: in the first weeks heat is advised against', async () => {
    const open = await openedPractice();
    const { words } = open;
    const patient = person('pregnancy');
    const due = new Date(Date.parse(`${today()}T00:00:00Z`) + 32 * 7 * 86_400_000).toISOString().slice(0, 10);
    const early = historyOf({ answers: { pregnancy: 'yes' }, dueDate: due, pregnancyComplication: 'no' });
    await record(open, await patientId(open, patient), 'intake', early);
    await openPatient(open, patient);
    await beginVisit(open);
    await addRow(open, 1, ['heat', 'low-back', 'both', null]);
    await see(adviceUnder(open, 1)).toContainText(words('clinical:severity.do-not'));
    await see(overrideOf(open, 1)).toBeVisible();
  });
});

describe('the minor', () => {
  it('without a consent is an alert that begins one', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    await goTo(open, 'patients');
    await listed(open).first().waitFor();
    const birthDate = `${Number(today().slice(0, 4)) - 15}-01-02`;
    const patient = { ...person('scoliosis'), givenName: 'Perrin', familyName: 'Quillfeather', birthDate };
    const made = await open.call('patients.create', {
      patient: { ...patient, preferredName: '', alerts: '' },
    });
    expect(made.ok).toBe(true);
    await openPatient(open, { ...patient, preferredName: '' });
    await see(alerts(open)).toContainText(words('chart:alert.minor-alone.title'));
    await see(alerts(open)).toContainText(words('chart:alert.history-missing.title'));
    await alerts(open)
      .getByRole('button', { name: new RegExp(words('chart:alert.minor-alone.title'), 'u') })
      .click();
    await see(page.getByText(words('consent:minor.title'), { exact: true })).toBeVisible();
    // A second press goes on with the one that was begun.
    const address = page.url();
    await openPatient(open, { ...patient, preferredName: '' });
    await alerts(open)
      .getByRole('button', { name: new RegExp(words('chart:alert.consent.missing.title'), 'u') })
      .click();
    await see(page).toHaveURL(address);
  });
});

describe.each(LANGUAGES)('numbness of the saddle on a patient with leg pain (%s)', (language) => {
  it('stops the visit: what to say, an action, and a letter on paper', async () => {
    const open = await visitFor('sciatica-like', language);
    const { page, words } = open;
    const patient = person('sciatica-like', language);
    await button(page, words('chart:visit.before.flagsOneByOne')).click();
    await pick(page, words('clinical:redFlag.saddle-numbness.ask'), words('intake:answer.yes'));
    await see(page.getByText(words('clinical:redFlag.saddle-numbness.say'))).toBeVisible();
    await see(page.getByText(words('clinical:redFlagLevel.emergency')).first()).toBeVisible();
    // What was asked just now speaks at once.
    await addRow(open, 1, ['stroking', 'low-back', 'both', 1]);
    await see(adviceUnder(open, 1)).toContainText(words('clinical:severity.do-not'));

    const dialog = await askToSign(open);
    const gap = words('chart:missing.red-flag-action', {
      flag: words('clinical:redFlag.saddle-numbness.name'),
    });
    await see(dialog.getByRole('button', { name: gap })).toBeVisible();
    await page.keyboard.press('Escape');

    await button(page, words('intake:flags.letter')).click();
    const letter = textOf(patient.language);
    await see(box(page, words('chart:letter.text'))).toHaveValue(
      new RegExp(letter('clinical:redFlag.saddle-numbness.name'), 'u'),
    );
    await box(page, words('chart:letter.to')).fill('Harbour Hospital, emergency department');
    await isSaved(open);
    await signVisit(open);
    const paper = join(open.profile, 'letter.pdf');
    await saveEntryTo(open, words('chart:entry.savePdf'), paper);
    const said = textOfPdf(paper);
    expect(said).toContain('Harbour Hospital, emergency department');
    expect(said).toContain(letter('clinical:redFlag.saddle-numbness.name'));
    expect(said).toContain(fullName(patient).normalize('NFC'));

    await page
      .getByRole('button', { name: new RegExp(words('chart:entry.toVisit', { date: '' }), 'u') })
      .click();
    await pick(page, words('intake:flags.done'), words('clinical:redFlagAction.emergency-sent'));
    await see(button(page, words('intake:flags.openLetter'))).toBeVisible();
    await button(page, words('chart:bout.removeRow', { row: 1 })).click();
    await addRow(open, 1, ['breathing', 'abdomen', null, null]);
    const { bouts, ...body } = shortVisitOf('sciatica-like');
    expect(bouts).toHaveLength(1);
    await chartVisit(open, { body: { ...body, bouts: [] }, start: '00:01' });
    await signVisit(open);
    await see(page.getByRole('article')).toContainText(
      words('chart:screen.positiveDone', {
        flag: words('clinical:redFlag.saddle-numbness.name'),
        action: words('clinical:redFlagAction.emergency-sent'),
      }),
    );
    await see(alerts(open)).toContainText(words('clinical:redFlag.saddle-numbness.name'), {
      ignoreCase: true,
    });
  });
});

describe('a patient who is well', () => {
  it('takes two presses more than before, and never a silent no', async () => {
    const open = await visitFor('office-back');
    const { page, words } = open;
    const all = SHORT_RED_FLAG_IDS.length;
    await pick(page, words('chart:visit.before.changes'), words('chart:visit.before.answer.no'));
    await button(page, words('chart:visit.before.flagsNone')).click();
    await see(page.getByText(words('chart:visit.before.flagsClear', { asked: all, all }))).toBeVisible();
    const { bouts, ...body } = shortVisitOf('office-back');
    await chartVisit(open, { body: { ...body, bouts: bouts.slice(0, 1) }, start: '00:01' });
    await signVisit(open);
    await see(page.getByRole('article')).toContainText(words('chart:visit.before.proseUnchanged'));
    await isSigned(open);
  });
});

describe('everyone who needs something', () => {
  it('is listed by what is needed, found by name, and opened', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    await goTo(open, 'needs');
    const table = page.getByRole('grid', { name: words('patients:needs.table') });
    const rows = table.locator('tbody tr');
    const missing = person('tension-headache');
    await see(rows.filter({ hasText: missing.familyName })).toContainText(
      words('chart:alert.consent.missing.title'),
    );
    const everyone = await rows.count();
    await pick(page, words('patients:needs.kind'), words('patients:needs.consent'));
    await see(rows.filter({ hasText: missing.familyName })).toBeVisible();
    expect(await rows.count()).toBeLessThan(everyone);
    await pick(page, words('patients:needs.kind'), words('patients:needs.referral'));
    await see(page.getByText(words('patients:needs.noneTitle'))).toBeVisible();
    await button(page, words('patients:needs.showAll')).click();
    await see(rows).toHaveCount(everyone);

    const search = page.getByRole('searchbox', { name: words('patients:needs.search') });
    await search.fill(missing.familyName.toUpperCase());
    await see(rows).toHaveCount(1);
    await search.press('ArrowDown');
    await see(rows.first()).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await see(page).toHaveURL(/#\/patients\//u);
  });

  it('is gone from the list when it is done', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    await goTo(open, 'needs');
    const { needs } = ((await open.call('chart.needs', {})) as { value: { needs: { patientId: string }[] } })
      .value;
    for (const need of needs) {
      await open.call('patients.archive', { patientId: need.patientId, archived: true });
    }
    await goToAddress(open, '/today');
    await goTo(open, 'needs');
    await see(page.getByText(words('patients:needs.emptyTitle'))).toBeVisible();
  });
});

describe('the banner of alerts', () => {
  it('says what is dangerous first, folds the rest away, says why, and leads to where it comes from', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    const patient = person('office-back');
    const id = await patientId(open, patient);
    const history = await record(
      open,
      id,
      'intake',
      historyOf({
        answers: { bones: 'yes', clotting: 'yes', heart: 'yes', medications: 'yes', allergies: 'yes' },
        conditions: (['osteoporosis', 'varicose-veins', 'hypertension-severe'] as const).map((condition) => ({
          id: condition,
          condition,
          places: [{ region: 'calf', side: 'left' }],
          note: '',
          clearedBy: '',
        })),
        medications: [{ id: 'm', name: 'Prednisone', class: 'corticosteroid' }],
        allergies: [{ id: 'a', to: 'lavender oil', reaction: 'rash' }],
      }),
    );
    await openPatient(open, patient);
    const items = alerts(open).getByRole('listitem');
    await see(items.first()).toContainText('lavender oil');
    await see(items).toHaveCount(5);
    await see(items.getByText('rash')).not.toBeInViewport();
    await alerts(open).getByRole('button').last().click();
    await see(items.getByText(/rash/u)).toBeVisible();
    await see(alerts(open)).toContainText(/Prednisone/u);
    await items.first().getByRole('link').click();
    await see(page).toHaveURL(new RegExp(history, 'u'));
    await goToEntry(open, history);
    await see(alerts(open)).toContainText('lavender oil');
    await see(button(page, words('patients:chart.fewerAlerts'))).toHaveCount(0);
  });
});
