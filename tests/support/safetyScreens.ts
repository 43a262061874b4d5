/** Consent, letters, advice and alerts: their screens, each reached from wherever the one before stands. */
import { person } from './people.ts';
import type { Screen } from './screen.ts';
import { button, choose, find, pick } from './steps/fields.ts';
import { goTo, openPatient } from './steps/patients.ts';
import {
  adviceUnder,
  alerts,
  beginFromChart,
  consentOf,
  goToEntry,
  overrideOf,
  patientId,
  record,
  signByHand,
  tick,
} from './steps/safety.ts';
import { beginVisit, cell, isSaved, signVisit } from './steps/visit.ts';

const ADVISED = 'anticoagulated';

export const SAFETY: readonly Screen[] = [
  {
    name: 'needs',
    show: async (open) => {
      await goTo(open, 'needs');
      const table = open.page.getByRole('grid', { name: open.words('patients:needs.table') });
      await table.getByText(person('tension-headache', open.language).familyName).waitFor();
    },
  },
  {
    name: 'needs-nobody-left',
    show: async ({ page, words }) => {
      await pick(page, words('patients:needs.kind'), words('patients:needs.referral'));
      await page.getByText(words('patients:needs.noneTitle')).waitFor();
    },
  },
  {
    name: 'chart-with-alerts',
    show: async (open) => {
      await openPatient(open, person(ADVISED, open.language));
      await alerts(open).getByRole('button').last().click();
      await alerts(open).getByText(open.words('patients:chart.fewerAlerts')).waitFor();
    },
  },
  {
    name: 'visit-with-advice',
    show: async (open) => {
      const { page, words } = open;
      await openPatient(open, person(ADVISED, open.language));
      await beginVisit(open);
      await find(page, words('chart:bout.add'), words('chart:technique.frictions'));
      await find(page, cell(open, 'region', 1), words('chart:region.gluteal'));
      await choose(page, cell(open, 'side', 1), words('chart:side.left'));
      await overrideOf(open, 1).fill('Agreed with the physician by telephone.');
      await page.getByRole('button', { name: words('chart:advice.whyOf', { row: 1 }) }).click();
      await adviceUnder(open, 1).getByText(words('clinical:source.notReviewed')).first().waitFor();
      await isSaved(open);
    },
  },
  {
    name: 'visit-red-flag',
    show: async (open) => {
      const { page, words } = open;
      await button(page, words('chart:visit.before.flagsOneByOne')).click();
      await pick(page, words('clinical:redFlag.saddle-numbness.ask'), words('intake:answer.yes'));
      await page.getByText(words('clinical:redFlag.saddle-numbness.say')).waitFor();
    },
  },
  {
    name: 'letter',
    show: async ({ page, words }) => {
      await button(page, words('intake:flags.letter')).click();
      await page.getByRole('textbox', { name: words('chart:letter.to') }).waitFor();
    },
  },
  {
    name: 'letter-signed',
    show: async (open) => {
      const { page, words } = open;
      await page.getByRole('textbox', { name: words('chart:letter.to') }).fill('Harbour Clinic');
      await isSaved(open);
      await signVisit(open);
    },
  },
  {
    name: 'consent',
    show: async (open) => {
      await openPatient(open, person('scoliosis', open.language));
      await beginFromChart(open, 'newConsent');
      await open.page.getByText(open.words('consent:minor.title'), { exact: true }).waitFor();
    },
  },
  {
    name: 'consent-information',
    show: async ({ page, words }) => {
      await pick(page, words('consent:field.scope'), words('consent:scope.information'));
      await pick(page, words('consent:field.decision'), words('consent:decision.refused'));
      await page.getByText(words('consent:refusedNote')).waitFor();
    },
  },
  {
    name: 'consent-sensitive-areas',
    show: async (open) => {
      const { page, words } = open;
      await pick(page, words('consent:field.scope'), words('consent:scope.sensitive-areas'));
      await tick(open, words('clinical:sensitiveArea.breast'));
      await pick(page, words('consent:field.giver'), words('consent:giver.parent'));
      await pick(page, words('consent:field.decision'), words('consent:decision.given'));
      await signByHand(open);
      await isSaved(open);
    },
  },
  {
    name: 'consent-signed',
    show: async (open) => {
      const { words } = open;
      await button(open.page, words('consent:field.signAgain')).click();
      const id = await patientId(open, person(ADVISED, open.language));
      const body = consentOf({ scope: 'sensitive-areas', areas: ['gluteal'], clinicalReason: 'Hip pain.' });
      await goToEntry(open, await record(open, id, 'consent', body));
      await button(open.page, words('consent:action.copy')).waitFor();
    },
  },
];
