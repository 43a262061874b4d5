/** Every screen of the app and the way to it, in an order in which each can be shown after the one before. */
import type { OpenApp } from './app.ts';
import { ASSESSMENT, OWN_MEASURES } from './assessmentScreens.ts';
import { INTAKE } from './intakeScreens.ts';
import { newPractice, person, receiptsIssued, stranger, visitOf } from './people.ts';
import { PLAN_TEMPLATES } from './planTemplateScreens.ts';
import { SAFETY } from './safetyScreens.ts';
import type { Screen } from './screen.ts';
import { PASSPHRASE } from './seeded.ts';
import { TECHNIQUES } from './settingsScreens.ts';
import { button } from './steps/fields.ts';
import {
  beginPatient,
  fillPatient,
  goTo,
  listed,
  openPatient,
  saveNewPatient,
  search,
} from './steps/patients.ts';
import { isDrawn, issue, reprint } from './steps/receipt.ts';
import {
  choosePassphrase,
  fillPractice,
  fillTherapist,
  isLocked,
  readRecoveryCode,
  repeatRecoveryCode,
  tryToUnlock,
  unlock,
} from './steps/start.ts';
import { askToSign, beginVisit, isSaved, note, openDraft } from './steps/visit.ts';

export type { Screen } from './screen.ts';

const next = ({ page, words }: OpenApp) => button(page, words('common:action.next')).click();

/** From the first start of a new profile to the recovery code. */
export const FIRST_RUN: readonly Screen[] = [
  {
    name: 'welcome',
    show: ({ page, words }) => page.getByRole('button', { name: words('start:welcome.setUp') }).waitFor(),
  },
  {
    name: 'practice-incomplete',
    show: async (open) => {
      const { page, words } = open;
      await page.getByRole('button', { name: words('start:welcome.setUp') }).click();
      await next(open);
      await page.getByText(words('common:field.required')).first().waitFor();
    },
  },
  { name: 'practice', show: (open) => fillPractice(open, newPractice(open.language).practice) },
  {
    name: 'therapist',
    show: async (open) => {
      await next(open);
      await fillTherapist(open, newPractice(open.language).therapist);
    },
  },
  {
    name: 'passphrase',
    show: async (open) => {
      await next(open);
      await choosePassphrase(open, PASSPHRASE);
    },
  },
  {
    name: 'recovery-code',
    show: async (open) => {
      await button(open.page, open.words('start:passphrase.create')).click();
      await readRecoveryCode(open);
    },
  },
  {
    name: 'recovery-check',
    show: async (open) => {
      const code = await readRecoveryCode(open);
      await button(open.page, open.words('start:recovery.written')).click();
      await repeatRecoveryCode(open, code);
    },
  },
];

/** From the unlock screen of the seeded practice through everything in it. */
export const PRACTICE: readonly Screen[] = [
  { name: 'unlock', show: isLocked },
  {
    name: 'unlock-refused',
    show: async (open) => {
      await tryToUnlock(open, `not ${PASSPHRASE}`);
      await open.page.getByText(open.words('common:error.wrong-passphrase.what')).waitFor();
    },
  },
  {
    name: 'today',
    show: async (open) => {
      await unlock(open, PASSPHRASE);
      await open.page.getByText(person('office-back', open.language).familyName).first().waitFor();
    },
  },
  {
    name: 'palette',
    show: async ({ page, words }) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: words('common:palette.title') }).fill('ma');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'patients',
    show: async (open) => {
      await open.page.keyboard.press('Escape');
      await goTo(open, 'patients');
      await listed(open)
        .filter({ hasText: person('office-back').familyName })
        .waitFor();
    },
  },
  {
    name: 'patients-nobody-found',
    show: async (open) => {
      await search(open, 'Wilhelmina Quagmire');
      await open.page.getByText(open.words('patients:empty.notFound')).waitFor();
    },
  },
  {
    name: 'new-patient-refused',
    show: async (open) => {
      await beginPatient(open);
      await saveNewPatient(open);
      await open.page.getByText(open.words('patients:form.birthDateMissing')).waitFor();
    },
  },
  {
    name: 'new-patient',
    show: async (open) => {
      await fillPatient(open, {
        ...stranger(),
        birthDate: person('pregnancy').birthDate,
        phone: '613-555-0177',
      });
      await open.page.getByText(open.words('patients:similar.same-birth-date')).waitFor();
    },
  },
  {
    name: 'new-patient-like-another',
    show: async (open) => {
      const { givenName, familyName } = person('pregnancy');
      await fillPatient(open, { givenName, familyName });
      await saveNewPatient(open);
      await open.page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'leave-unsaved',
    show: async (open) => {
      const { page, words } = open;
      await button(page, words('patients:similar.goBack')).click();
      await page
        .getByRole('navigation', { name: words('common:shell.nav') })
        .getByRole('link', { name: words('common:shell.today') })
        .click();
      await page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'chart',
    show: async (open) => {
      const dialog = open.page.getByRole('alertdialog');
      // The way on stands first, the way back is the one that is offered.
      await dialog.getByRole('button').filter({ hasNotText: /^$/u }).first().click();
      await openPatient(open, person('office-back', open.language));
      await open.page
        .getByRole('link', { name: open.words('patients:timeline.issueReceipt') })
        .first()
        .waitFor();
    },
  },
  {
    name: 'edit-patient',
    show: async ({ page, words }) => {
      await button(page, words('patients:action.editDetails')).click();
      await page.getByRole('heading', { name: words('patients:form.editTitle') }).waitFor();
    },
  },
  {
    name: 'empty-visit',
    show: async (open) => {
      await openPatient(open, person('scoliosis', open.language));
      await beginVisit(open);
    },
  },
  { name: 'sign-incomplete', show: async (open) => void (await askToSign(open)) },
  {
    name: 'visit',
    show: async (open) => {
      await open.page.keyboard.press('Escape');
      await open.page.getByRole('dialog').waitFor({ state: 'detached' });
      await openDraft(open, person('tension-headache', open.language));
    },
  },
  {
    name: 'sign',
    show: async (open) => {
      const { response, assessment, plan } = visitOf('tension-headache', open.language);
      for (const [name, text] of Object.entries({ response, assessment, plan }))
        await note(open, name as 'response' | 'assessment' | 'plan').fill(text);
      await isSaved(open);
      const dialog = await askToSign(open);
      await dialog.getByText(open.words('chart:sign.lead')).waitFor();
    },
  },
  {
    name: 'amended-visit',
    show: async (open) => {
      const { page, words } = open;
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await openPatient(open, person('whiplash', open.language));
      await page
        .getByRole('link', { name: words('patients:timeline.amendment') })
        .first()
        .click();
      await page.getByRole('article', { name: words('chart:entry.original'), exact: true }).waitFor();
    },
  },
  {
    name: 'amend',
    show: async ({ page, words }) => {
      await button(page, words('chart:amend.action')).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'new-receipt',
    show: async (open) => {
      const { page, words } = open;
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await openPatient(open, person('runner-hamstring', open.language));
      await page
        .getByRole('link', { name: words('patients:timeline.issueReceipt') })
        .first()
        .click();
      await isDrawn(open, words('chart:receipt.preview'));
    },
  },
  {
    name: 'receipt',
    show: async (open) => {
      const number = receiptsIssued() + 1;
      await issue(open, number);
      await isDrawn(open, open.words('chart:receipt.original', { number }));
    },
  },
  {
    name: 'duplicate',
    show: async (open) => {
      await reprint(open);
      await isDrawn(open, open.words('chart:receipt.duplicate', { number: receiptsIssued() + 1 }));
    },
  },
  ...SAFETY,
  ...INTAKE,
  ...ASSESSMENT,
  ...PLAN_TEMPLATES,
  {
    name: 'settings',
    show: async (open) => {
      await goTo(open, 'settings');
      await open.page.getByRole('textbox', { name: open.words('settings:practice.name') }).waitFor();
    },
  },
  OWN_MEASURES,
  ...TECHNIQUES,
];
