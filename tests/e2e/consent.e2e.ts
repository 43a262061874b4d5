/** Consent in the window: gone through one by one, signed by hand, refused, withdrawn, asked for where it is missing. */
import { join } from 'node:path';
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import type { Background } from '#shared/chart/background/background.ts';
import { planToCover } from '#shared/chart/consent/coveredPlan.ts';
import { templateOf } from '#shared/chart/consent/proposal.ts';
import { CONSENT_ELEMENTS } from '#shared/chart/consent/schema.ts';
import { fullName } from '#shared/practice/patient.ts';
import { LANGUAGES, type Language } from '#shared/practice/practice.ts';
import type { OpenApp } from '../support/app.ts';
import { textOfPdf } from '../support/pdf.ts';
import { person } from '../support/people.ts';
import { box, button, choose, find, pick } from '../support/steps/fields.ts';
import { openPatient } from '../support/steps/patients.ts';
import {
  adviceUnder,
  alerts,
  beginFromChart,
  consentOf,
  goToEntry,
  patientId,
  record,
  saveEntryTo,
  signByHand,
  tick,
  tickElements,
  value,
} from '../support/steps/safety.ts';
import { askToSign, beginVisit, cell, isSaved, signVisit } from '../support/steps/visit.ts';
import { textOf } from '../support/words.ts';
import { openedPractice } from './opened.ts';

/** Someone whose chart has no consent. */
const NOBODY_ASKED = 'tension-headache';
const MINOR = 'scoliosis';

async function newConsent(key: string, language: Language = 'en'): Promise<OpenApp> {
  const open = await openedPractice({ language });
  await openPatient(open, person(key, language));
  await beginFromChart(open, 'newConsent');
  return open;
}

const decide = (open: OpenApp, decision: 'given' | 'refused' | 'withdrawn') =>
  pick(open.page, open.words('consent:field.decision'), open.words(`consent:decision.${decision}`));

const proposal = ({ page, words }: OpenApp) => box(page, words('consent:field.proposal'));

describe.each(LANGUAGES)('a consent to treatment (%s)', (language) => {
  it('is gone through one by one, signed by hand, and given to the patient on paper', async () => {
    const open = await newConsent(NOBODY_ASKED, language);
    const { page, words } = open;
    const patient = person(NOBODY_ASKED, language);
    await see(alerts(open)).toContainText(words('chart:alert.consent.missing.title'));
    // In the language of the patient, whatever the screen speaks, and of the plan that nobody has agreed to yet.
    const { background } = await value<{ background: Background }>(open, 'chart.background', {
      patientId: await patientId(open, patient),
    });
    const template = templateOf(
      { scope: 'treatment', language: patient.language, areas: [], plan: planToCover(background) },
      textOf,
    );
    await see(proposal(open)).toHaveValue(template);

    await decide(open, 'given');
    await tick(open, words('consent:element.nature.what'));
    const refused = await askToSign(open);
    for (const element of CONSENT_ELEMENTS.slice(1)) {
      const gap = words('chart:missing.consent-element', {
        element: words(`consent:element.${element}.name`),
      });
      await see(refused.getByRole('button', { name: gap })).toBeVisible();
    }
    await refused.getByRole('button', { name: words('chart:missing.consent-signature') }).click();

    for (const element of CONSENT_ELEMENTS.slice(1))
      await tick(open, words(`consent:element.${element}.what`));
    await signByHand(open);
    await see(box(page, words('consent:field.printedName'))).toHaveValue(fullName(patient));
    await isSaved(open);
    await signVisit(open);

    const shown = page.getByRole('article');
    await see(shown).toContainText(words('consent:said.treatment.given'));
    for (const element of CONSENT_ELEMENTS)
      await see(shown).toContainText(words(`consent:element.${element}.what`));
    await see(
      page.getByRole('img', { name: words('consent:field.signature', { name: fullName(patient) }) }),
    ).toBeVisible();
    await see(alerts(open)).toHaveCount(0);

    const paper = join(open.profile, 'consent.pdf');
    await saveEntryTo(open, words('consent:action.copy'), paper);
    const said = textOfPdf(paper);
    expect(said).toContain(textOf(patient.language)('consent:said.treatment.given'));
    expect(said).toContain(fullName(patient).normalize('NFC'));
  });
});

describe.each(LANGUAGES)('a signed consent on paper (%s)', (language) => {
  it('is a copy for the patient without the alerts of the chart, or a page of the chart with them', async () => {
    const open = await openedPractice({ language });
    const { words } = open;
    const patient = person('office-back', language);
    const id = await patientId(open, patient);
    // Hers to read in the other language; the page of the chart speaks as the screen does.
    const hers: Language = language === 'en' ? 'fr' : 'en';
    const proposal = 'Massage of the back / du dos.';
    await goToEntry(open, await record(open, id, 'consent', consentOf({ proposal, language: hers })));
    await see(alerts(open)).toContainText(/lavande|lavender/iu);

    const saved = async (label: string, name: string) => {
      const path = join(open.profile, name);
      await saveEntryTo(open, label, path);
      return textOfPdf(path);
    };
    const copy = await saved(words('consent:action.copy'), 'copy.pdf');
    const page = await saved(words('consent:action.chartPage'), 'page.pdf');
    for (const paper of [copy, page]) {
      expect(paper).toContain(fullName(patient).normalize('NFC'));
      expect(paper).toContain(proposal);
    }
    expect(copy).toContain(textOf(hers)('consent:said.treatment.given'));
    expect(copy).not.toMatch(/lavande|lavender|alert/iu);
    expect(page).toContain(words('consent:said.treatment.given'));
    expect(page).toMatch(/lavande|lavender/iu);
  });
});

describe('a signature by hand', () => {
  it('is refused when it is two dots, or has no name beside it', async () => {
    const open = await newConsent(NOBODY_ASKED);
    const { page, words } = open;
    const paper = page.getByRole('img', { name: words('consent:field.sign') });
    await paper.click({ position: { x: 60, y: 60 } });
    await paper.click({ position: { x: 90, y: 70 } });
    await see(page.getByText(words('common:field.not-a-signature'))).toBeVisible();
    await button(page, words('consent:field.signAgain')).click();
    await see(page.getByText(words('common:field.not-a-signature'))).toHaveCount(0);

    await box(page, words('consent:field.printedName')).fill('');
    await signByHand(open);
    await see(page.getByText(words('common:field.required'))).toBeVisible();
    await box(page, words('consent:field.printedName')).fill('Given in full');
    await see(page.getByText(/Signed by Given in full/u)).toBeVisible();
  });

  it('does not outlive a change of what was signed', async () => {
    const open = await newConsent(NOBODY_ASKED);
    const { page, words } = open;
    await decide(open, 'given');
    await tickElements(open);
    await signByHand(open);
    await isSaved(open);
    await proposal(open).fill('Something else altogether.');
    await see(page.getByText(words('consent:field.stale'))).toBeVisible();
    const dialog = await askToSign(open);
    await see(dialog.getByRole('button', { name: words('chart:missing.consent-signature') })).toBeVisible();
    await page.keyboard.press('Escape');
    await signByHand(open);
    await see(page.getByText(words('consent:field.stale'))).toHaveCount(0);
    await signVisit(open);
    await see(page.getByRole('article')).toContainText('Something else altogether.');
  });
});

describe('a minor', () => {
  it('is seen as one: whoever decides, the record says on what basis', async () => {
    const open = await newConsent(MINOR);
    const { page, words } = open;
    await see(page.getByText(words('consent:minor.what', { majority: 18 }))).toBeVisible();
    await decide(open, 'given');
    await tickElements(open);
    await signByHand(open);
    const alone = await askToSign(open);
    await see(alone.getByRole('button')).toContainText([words('chart:missing.capacity-basis')]);
    await page.keyboard.press('Escape');

    await pick(page, words('consent:field.giver'), words('consent:giver.parent'));
    await box(page, words('consent:field.giverName')).fill('Meera Raghunathan');
    await box(page, words('consent:field.relationship')).fill('mother');
    await box(page, words('consent:field.capacityMinor')).fill('Explained; repeated in her own words.');
    await signByHand(open);
    await see(box(page, words('consent:field.printedName'))).toHaveValue('Meera Raghunathan');
    await isSaved(open);
    await signVisit(open);
    const shown = page.getByRole('article');
    await see(shown).toContainText('A parent or guardian: Meera Raghunathan (mother).');
    await see(shown).toContainText('Explained; repeated in her own words.');
  });
});

describe('a no', () => {
  it('to treatment is a record without a hand, and stands on the chart', async () => {
    const open = await newConsent(NOBODY_ASKED);
    const { page, words } = open;
    await decide(open, 'refused');
    await box(page, words('consent:field.reason')).fill('Wants to see the physician first.');
    await isSaved(open);
    await signVisit(open);
    await see(page.getByRole('article')).toContainText(words('consent:said.treatment.refused'));
    await see(alerts(open)).toContainText(words('chart:alert.consent.refused.title'));
    await openPatient(open, person(NOBODY_ASKED));
    await see(page.getByText(words('consent:said.treatment.refused'))).toBeVisible();
    // Nothing is charged for a consent, and it uses no techniques.
    const entry = page.getByRole('listitem').filter({ hasText: words('consent:said.treatment.refused') });
    await see(entry.getByRole('link', { name: words('patients:timeline.issueReceipt') })).toHaveCount(0);
  });

  it('after a yes begins from what was given, and takes its place', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    const id = await patientId(open, person(NOBODY_ASKED));
    await goToEntry(open, await record(open, id, 'consent', consentOf()));
    await button(page, words('consent:action.withdraw')).click();
    await see(page.getByText(words('consent:withdrawnNote'))).toBeVisible();
    await see(proposal(open)).toHaveValue('Massage of the back.');
    await isSaved(open);
    await signVisit(open);
    await see(alerts(open)).toContainText(words('chart:alert.consent.withdrawn.title'));
    await see(button(page, words('consent:action.withdraw'))).toHaveCount(0);
  });
});

describe('a sensitive area', () => {
  it('keeps the visit unsigned until it is agreed to in writing, and leads there and back', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    await openPatient(open, person('runner-hamstring'));
    await beginVisit(open);
    await addRow(open, 'thigh-medial');
    const area = words('clinical:sensitiveArea.inner-thigh');
    await see(adviceUnder(open, 1)).toContainText(words('chart:advice.sensitive', { area }));
    const dialog = await askToSign(open);
    const gap = words('chart:sign.row', { row: 1, what: words('chart:missing.sensitive-consent') });
    await see(dialog.getByRole('button', { name: gap })).toBeVisible();
    await page.keyboard.press('Escape');

    await button(page, words('chart:advice.consent')).click();
    await see(proposal(open)).toHaveValue(new RegExp(area, 'u'));
    await box(page, words('consent:field.clinicalReason')).fill('Adductor strain.');
    await tickElements(open);
    await decide(open, 'given');
    await signByHand(open);
    await isSaved(open);
    await signVisit(open);
    await page.getByRole('button', { name: words('chart:entry.toVisit', { date: '' }) }).click();
    await cellOf(open, 'region').waitFor();
    await see(adviceUnder(open, 1)).toHaveCount(0);
  });

  it('of the gluteals asks for a word at each visit once it was agreed to in writing', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    const patient = person('runner-hamstring');
    const area = words('clinical:sensitiveArea.gluteal');
    const id = await patientId(open, patient);
    const body = consentOf({ scope: 'sensitive-areas', areas: ['gluteal'], clinicalReason: 'Buttock pain.' });
    await record(open, id, 'consent', body);
    await openPatient(open, patient);
    await beginVisit(open);
    await addRow(open, 'gluteal');
    const dialog = await askToSign(open);
    await dialog.getByRole('button', { name: words('chart:missing.verbal-consent') }).click();
    await see(page.getByRole('checkbox')).toBeFocused();
    await tick(open, words('chart:advice.verbal', { area }));
    await isSaved(open);
    const again = await askToSign(open);
    await see(again.getByRole('button', { name: words('chart:missing.verbal-consent') })).toHaveCount(0);
  });
});

const cellOf = (open: OpenApp, column: 'region' | 'side') =>
  open.page.getByRole(column === 'region' ? 'combobox' : 'button', { name: cell(open, column, 1) });

/** A stroking of the left side of that region. */
async function addRow(open: OpenApp, region: 'thigh-medial' | 'gluteal'): Promise<void> {
  const { page, words } = open;
  await find(page, words('chart:bout.add'), words('chart:technique.stroking'));
  await find(page, cell(open, 'region', 1), words(`chart:region.${region}`));
  await choose(page, cell(open, 'side', 1), words('chart:side.left'));
}
