/** The laptop in the patient's hands: a form that is quick, loses nothing, and leads nowhere else. */
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { dataProcessOf, killEverything } from '../support/processes.ts';
import { PASSPHRASE } from '../support/seeded.ts';
import { box, button, secretBox, writeDate } from '../support/steps/fields.ts';
import {
  answer,
  asks,
  fillInHealthy,
  handOver,
  onIntake,
  onThanks,
  pageTitle,
  takeBack,
  takeBackButton,
  tryToTakeBack,
} from '../support/steps/intake.ts';
import { openPatient } from '../support/steps/patients.ts';
import { alerts } from '../support/steps/safety.ts';
import { unlock } from '../support/steps/start.ts';
import { askToSign, isSaved, isSigned, saveState } from '../support/steps/visit.ts';
import { until } from '../support/until.ts';
import { begun, handedOver, healthy, isHers } from './handedOver.ts';
import { openedAgain } from './opened.ts';

/** What one page asks of a healthy adult may add up to so many presses, taps, strokes and keys. */
const MOST_INPUTS = 40;

describe.each(LANGUAGES)('a healthy adult (%s)', (language) => {
  it(`needs at most ${MOST_INPUTS} inputs from the first page to the thank-you page, and is accepted`, async () => {
    const open = await handedOver(language);
    const { page, words } = open;
    await asks(open, words('intake:page.hello', { name: 'Ondine' }));
    const inputs = await fillInHealthy(open);
    await onThanks(open);
    expect(inputs).toBeLessThanOrEqual(MOST_INPUTS);

    await takeBack(open, PASSPHRASE);
    await see(page.getByText(words('intake:editor.patientDoneTitle'))).toBeVisible();
    const dialog = await askToSign(open);
    await button(dialog, words('chart:sign.confirm')).click();
    await isSigned(open);
    const article = page.getByRole('article');
    await see(article).toContainText(words('intake:prose.signed', { name: 'Ondine Falkenrath' }));
    await see(article).toContainText(words('intake:questionName.surgeries'));
    // Nothing was left open, so nothing is said not to have been asked.
    await see(article).not.toContainText(words('intake:prose.notAsked', { names: '' }).slice(0, -2));
  });
});

describe('her pages', () => {
  it('change their language where she likes, and the chart keeps its own', async () => {
    const open = await handedOver();
    const { page } = open;
    await button(page, 'Français').click();
    await asks(open, 'Bonjour Ondine');
    await see(page.locator('[lang="fr-CA"]')).toBeVisible();
    await see(saveState(open)).toHaveAttribute('data-state', 'saved');
    await takeBack(open, PASSPHRASE);
    await see(page.getByRole('radio', { name: open.words('common:language.fr') })).toBeChecked();
  });

  it('keep what was listed when an answer goes against it, and say so', async () => {
    const { open, patient } = await begun();
    const { page, words } = open;
    while ((await pageTitle(open).textContent()) !== words('intake:question.allergies')) {
      const none = button(page, words('intake:page.none'));
      await none.or(button(page, words('intake:page.no'))).click();
    }
    await patient.tap(words('intake:page.yes'));
    await box(page, `${words('intake:page.allergyAdd')} 1`).pressSequentially('latex');
    await box(page, `${words('intake:page.allergyAdd')} 2`).pressSequentially('nuts');
    await patient.tap(words('intake:page.no'));
    await see(page.getByText(words('intake:page.noButListed'))).toBeVisible();
    await see(box(page, `${words('intake:page.allergyAdd')} 2`)).toHaveValue('nuts');
    await patient.tap(words('intake:page.yes'));
    await see(page.getByText(words('intake:page.noButListed'))).toHaveCount(0);
    // An emptied line goes, the others stay.
    await box(page, `${words('intake:page.allergyAdd')} 1`).fill('');
    await patient.tap(words('intake:page.next'));
    await patient.tap(words('intake:page.back'));
    await see(box(page, `${words('intake:page.allergyAdd')} 1`)).toHaveValue('nuts');
  });

  it('say beside a due date that it cannot be one, keep it, and let her go on', async () => {
    const { open, patient } = await begun();
    const { page, words } = open;
    while ((await pageTitle(open).textContent()) !== words('intake:question.pregnancy')) {
      const none = button(page, words('intake:page.none'));
      await none.or(button(page, words('intake:page.no'))).click();
    }
    await patient.tap(words('intake:page.yes'));
    await writeDate(page, words('intake:page.due'), '2024-01-15');
    await see(page.getByText(words('intake:dueDate.due-date-past'))).toBeVisible();
    await patient.tap(words('intake:page.next'));
    await patient.tap(words('intake:page.back'));
    await see(page.getByText(words('intake:dueDate.due-date-past'))).toBeVisible();
    await see(saveState(open)).toHaveAttribute('data-state', 'saved');
    await takeBack(open, PASSPHRASE);
    await see(page.getByText(words('intake:dueDate.due-date-past'))).toBeVisible();
    const dialog = await askToSign(open);
    await see(dialog.getByRole('button', { name: words('chart:missing.due-date-past') })).toBeVisible();
  });

  it('take no two dots for a signature, and no signature for what was changed after it', async () => {
    const { open, patient } = await begun();
    const { page, words } = open;
    const paper = words('intake:page.signHere');
    while ((await pageTitle(open).textContent()) !== words('intake:page.sign'))
      await button(page, words('intake:page.skip')).click();
    await see(page.getByText(words('intake:page.openMore'))).toBeVisible();
    await patient.tap(words('intake:page.finish'));
    await see(page.getByText(words('intake:page.noInk'))).toBeVisible();
    await patient.dot(paper);
    await see(page.getByRole('alert')).toHaveText(words('intake:page.tooShort'));
    await patient.tap(words('intake:page.finish'));
    await see(page.getByRole('alert')).toHaveText(words('intake:page.tooShort'));
    await patient.tap(words('intake:page.signAgain'));
    await patient.sign(paper);
    await see(page.getByRole('alert')).toHaveCount(0);

    await patient.tap(words('intake:page.back'));
    await patient.tap(words('intake:page.no'));
    await asks(open, words('intake:page.sign'));
    await see(page.getByRole('img', { name: paper })).toBeVisible();
    await patient.tap(words('intake:page.finish'));
    await see(page.getByText(words('intake:page.noInk'))).toBeVisible();
  });
});

describe('a form that was left half-way', () => {
  it('is all there when the therapist takes the laptop back, and says that it is not finished', async () => {
    const { open } = await begun();
    const { page, words } = open;
    await takeBack(open, PASSPHRASE);
    await see(page.getByText(words('intake:editor.patientOpenTitle'))).toBeVisible();
    await see(box(page, words('intake:field.reason'))).toHaveValue('Since spring');
    const dialog = await askToSign(open);
    await dialog.getByRole('button', { name: words('chart:missing.patient-signature') }).click();
    await see(page.getByRole('radio', { name: words('intake:filledBy.patient') })).toBeFocused();
  });

  it('is all there after the laptop went off in her hands; what starts again is locked, not her form', async () => {
    const { open } = await begun();
    await killEverything(open);
    const again = await openedAgain(open);
    await see(takeBackButton(again)).toHaveCount(0);
    await unlock(again, PASSPHRASE);
    await openPatient(again, healthy('en'));
    await alerts(again)
      .getByRole('button', { name: new RegExp(again.words('chart:alert.history-missing.title'), 'u') })
      .click();
    await onIntake(again);
    await see(box(again.page, again.words('intake:field.reason'))).toHaveValue('Since spring');
    await see(again.page.getByText(again.words('intake:editor.patientOpenTitle'))).toBeVisible();
  });

  it('goes on where it stopped when it is handed over again', async () => {
    const { open } = await begun();
    await takeBack(open, PASSPHRASE);
    await answer(open, 'mobility', 'no');
    await handOver(open);
    await button(open.page, open.words('intake:page.goOn')).click();
    await asks(open, open.words('intake:group.heart'));
  });
});

describe('the way back', () => {
  it('refuses a wrong passphrase and leaves her form as it was', async () => {
    const { open } = await begun();
    const { page, words } = open;
    await tryToTakeBack(open, `not ${PASSPHRASE}`);
    await see(page.getByText(words('common:error.wrong-passphrase.what'))).toBeVisible();
    await page.keyboard.press('Escape');
    await isHers(open);
    await asks(open, words('intake:question.mobility'));
  });
});

describe('the data process stops in her hands', () => {
  it('and what she wrote last is saved once the therapist has opened the practice again', async () => {
    const { open } = await begun();
    const { page, words } = open;
    await button(page, words('intake:page.yes')).click();
    const help = box(page, words('intake:more.mobility'));
    await help.pressSequentially('A hand');
    await see(saveState(open)).toHaveAttribute('data-state', 'saved');
    const pid = dataProcessOf(open);
    process.kill(pid, 'SIGSTOP');
    await help.pressSequentially(' and a stool');
    process.kill(pid, 'SIGKILL');

    await button(page, words('start:crash.startAgain')).click();
    await secretBox(page, words('start:unlock.passphrase')).fill(PASSPHRASE);
    await button(page, words('start:unlock.unlock')).click();
    await onIntake(open);
    await until(
      async () => (await box(page, words('intake:more.mobility')).inputValue()) === 'A hand and a stool',
    );
    await isSaved(open);
  });
});
