/** The screens of a health history: the therapist's, and each kind of page of the patient. */
import { expect } from 'playwright/test';
import type { OpenApp, WindowSize } from './app.ts';
import { person, stranger } from './people.ts';
import type { Screen } from './screen.ts';
import { PASSPHRASE } from './seeded.ts';
import { box, button, pick, writeDate } from './steps/fields.ts';
import {
  answer,
  beginIntake,
  cell,
  handOver,
  onThanks,
  Patient,
  pageTitle,
  takeBack,
  takeBackButton,
  tryToTakeBack,
} from './steps/intake.ts';
import { addPatient, openPatient } from './steps/patients.ts';
import { askToSign, isSaved } from './steps/visit.ts';

/** Handed over, the window fills the screen; here it is looked at in the size that it had. */
async function handOverInSize(open: OpenApp): Promise<void> {
  const size = await open.app.evaluate(({ BrowserWindow }): WindowSize => {
    const [width = 0, height = 0] = BrowserWindow.getAllWindows()[0]?.getContentSize() ?? [];
    return { width, height };
  });
  await handOver(open);
  await open.app.evaluate(({ BrowserWindow }, { width, height }) => {
    const window = BrowserWindow.getAllWindows()[0];
    window?.setKiosk(false);
    window?.setFullScreen(false);
    window?.setContentSize(width, height);
  }, size);
  await expect
    .poll(() => open.page.evaluate(() => [window.innerWidth, window.innerHeight]))
    .toEqual([size.width, size.height]);
}

const tap = (open: OpenApp, name: string) => new Patient(open).tap(name);

/** On from page to page until the one that asks this. */
async function goTo(open: OpenApp, title: string): Promise<void> {
  while ((await pageTitle(open).textContent()) !== title) {
    const ways = (['skip', 'next'] as const).map((name) =>
      button(open.page, open.words(`intake:page.${name}`)),
    );
    const [skip, next] = ways;
    if (skip && next) await skip.or(next).click();
  }
}

/** From the open practice through a first history, its review, and a form in the patient's hands. */
export const INTAKE: readonly Screen[] = [
  {
    name: 'empty-history',
    show: async (open) => {
      await addPatient(open, stranger({ phone: '613-555-0144', occupation: 'Baker' }));
      await beginIntake(open);
    },
  },
  {
    name: 'history',
    show: async (open) => {
      const { page, words } = open;
      await box(page, words('intake:field.reason')).fill('Sore low back since spring, worse after sitting.');
      await answer(open, 'clotting', 'yes');
      await button(page, words('clinical:condition.varicose-veins')).click();
      await answer(open, 'medications', 'yes');
      await box(page, cell(open, 'medicineName', 1)).fill('warfarin');
      await button(page, words('intake:field.classTake')).waitFor();
      await box(page, cell(open, 'medicineName', 2)).fill('Zorblimax');
      await page.getByText(words('intake:field.classAsk')).waitFor();
      await answer(open, 'allergies', 'yes');
      await box(page, cell(open, 'allergyTo', 1)).fill('latex');
      await answer(open, 'allergies', 'no');
      await answer(open, 'pregnancy', 'yes');
      await writeDate(page, words('intake:field.dueDate'), '2024-01-15');
      await page.getByText(words('intake:dueDate.due-date-past')).waitFor();
      await answer(open, 'surgeries', 'yes');
      await box(page, cell(open, 'what', 1)).fill('Left knee');
      await pick(page, words('clinical:redFlag.saddle-numbness.ask'), words('intake:answer.yes'));
      await isSaved(open);
    },
  },
  { name: 'history-incomplete', show: async (open) => void (await askToSign(open)) },
  {
    name: 'history-read',
    show: async (open) => {
      const { page, words } = open;
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await openPatient(open, person('office-back', open.language));
      await page
        .getByRole('heading', { level: 4, name: new RegExp(`^${words('chart:kind.intake')}`, 'u') })
        .getByRole('link')
        .first()
        .click();
      await page.getByText(words('intake:prose.head')).first().waitFor();
    },
  },
  {
    name: 'history-review',
    show: async (open) => {
      const { page, words } = open;
      await button(page, words('intake:action.review')).click();
      await page.getByText(words('intake:editor.reviewBody')).waitFor();
      await answer(open, 'sleep', 'yes');
      await answer(open, 'pregnancy', 'yes');
      await isSaved(open);
    },
  },
  {
    name: 'hand-over-question',
    show: async (open) => {
      await openPatient(open, stranger());
      const { page, words } = open;
      await page
        .getByRole('heading', { level: 4, name: new RegExp(`^${words('chart:kind.intake')}`, 'u') })
        .getByRole('link')
        .first()
        .click();
      await isSaved(open);
      await button(page, words('intake:action.handOver')).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'hand-over-welcome',
    show: async (open) => {
      const { page, words } = open;
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await addPatient(
        open,
        stranger({ givenName: 'Isaure', familyName: 'Quennec', language: open.language }),
      );
      await beginIntake(open);
      await handOverInSize(open);
      await button(page, words('intake:page.start')).waitFor();
    },
  },
  {
    name: 'hand-over-contact',
    show: async (open) => {
      await tap(open, open.words('intake:page.start'));
      await tap(open, open.words('intake:page.contactNo'));
      await box(open.page, open.words('intake:page.contactDifferent')).waitFor();
    },
  },
  {
    name: 'hand-over-reason',
    show: async (open) => {
      await tap(open, open.words('intake:page.next'));
      await tap(open, open.words('intake:place.low-back'));
    },
  },
  {
    name: 'hand-over-group',
    show: async (open) => {
      await goTo(open, open.words('intake:group.heart'));
      await tap(open, open.words('clinical:condition.arrhythmia'));
    },
  },
  {
    name: 'hand-over-list',
    show: async (open) => {
      const { page, words } = open;
      await goTo(open, words('intake:question.allergies'));
      await tap(open, words('intake:page.yes'));
      await box(page, `${words('intake:page.allergyAdd')} 1`).fill('latex');
      await tap(open, words('intake:page.no'));
      await page.getByText(words('intake:page.noButListed')).waitFor();
    },
  },
  {
    name: 'hand-over-pregnancy',
    show: async (open) => {
      await tap(open, open.words('intake:page.yes'));
      await goTo(open, open.words('intake:question.pregnancy'));
      await tap(open, open.words('intake:page.yes'));
      await writeDate(open.page, open.words('intake:page.due'), '2024-01-15');
      await open.page.getByText(open.words('intake:dueDate.due-date-past')).waitFor();
    },
  },
  {
    name: 'hand-over-flags',
    show: async (open) => {
      await goTo(open, open.words('intake:page.flags'));
      await tap(open, open.words('clinical:redFlag.bladder-bowel.ask'));
    },
  },
  {
    name: 'hand-over-note',
    show: async (open) => {
      await goTo(open, open.words('intake:question.physician'));
      await tap(open, open.words('intake:page.yes'));
      await box(open.page, open.words('intake:page.physicianAsk')).waitFor();
    },
  },
  {
    name: 'hand-over-sign',
    show: async (open) => {
      await goTo(open, open.words('intake:page.sign'));
      await new Patient(open).dot(open.words('intake:page.signHere'));
      await open.page.getByText(open.words('intake:page.tooShort')).waitFor();
    },
  },
  {
    name: 'hand-over-passphrase',
    show: async (open) => {
      await tryToTakeBack(open, `not ${PASSPHRASE}`);
      await open.page.getByText(open.words('common:error.wrong-passphrase.what')).waitFor();
    },
  },
  {
    name: 'hand-over-thanks',
    show: async (open) => {
      const { page, words } = open;
      await page.keyboard.press('Escape');
      await takeBackButton(open).waitFor();
      await page.reload();
      await button(page, words('intake:page.goOn')).waitFor();
      await tap(open, words('intake:page.goOn'));
      await goTo(open, words('intake:page.sign'));
      const patient = new Patient(open);
      await patient.sign(words('intake:page.signHere'));
      await patient.tap(words('intake:page.finish'));
      await onThanks(open);
    },
  },
  {
    name: 'history-by-patient',
    show: async (open) => {
      await takeBack(open, PASSPHRASE);
      await open.page.getByText(open.words('intake:editor.patientDoneTitle')).waitFor();
    },
  },
];
