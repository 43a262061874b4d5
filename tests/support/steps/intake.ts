/** A health history: charted by the therapist, or handed over to the patient and taken back. */
import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';
import type { QuestionId, SectionId } from '#shared/chart/intake/questions.ts';
import type { Answer } from '#shared/clinical/answers.ts';
import type { OpenApp } from '../app.ts';
import { box, button, pick, secretBox } from './fields.ts';
import { isSaved } from './visit.ts';

/** Begins a history from the chart of a patient. */
export async function beginIntake(open: OpenApp): Promise<void> {
  const { page, words } = open;
  await button(page.getByRole('main'), words('patients:action.new')).click();
  await page.getByRole('menuitem', { name: words('patients:action.newHistory') }).click();
  await onIntake(open);
}

/** Waits for the editor of a history. */
export const onIntake = ({ page, words }: OpenApp): Promise<void> =>
  page.getByRole('navigation', { name: words('intake:editor.rail') }).waitFor();

/** Answers a question in the editor. */
export const answer = ({ page, words }: OpenApp, question: QuestionId, said: Answer): Promise<void> =>
  pick(page.getByRole('main'), words(`intake:questionName.${question}`), words(`intake:answer.${said}`));

/** A part of the editor under its heading. */
export const part = ({ page, words }: OpenApp, section: SectionId): Locator =>
  page.getByRole('region', { name: words(`intake:section.${section}`), exact: true });

/** Everything of a part that is still open was asked and answered with no. */
export const noToRest = (open: OpenApp, section: SectionId): Promise<void> =>
  button(part(open, section), open.words('intake:editor.allNo')).click();

export const noRedFlags = ({ page, words }: OpenApp): Promise<void> =>
  button(page, words('intake:flags.none')).click();

/** The label of a field in a row of a list. */
export const cell = (
  { words }: OpenApp,
  field: 'medicineName' | 'medicineClass' | 'allergyTo' | 'reaction' | 'what' | 'when',
  row: number,
): string => words('intake:field.row', { what: words(`intake:field.${field}`), row });

/** Begins a review of the signed history on the screen. */
export async function startReview(open: OpenApp): Promise<void> {
  await button(open.page, open.words('intake:action.review')).click();
  await onIntake(open);
}

/** Turns the laptop to the patient. */
export async function handOver(open: OpenApp): Promise<void> {
  const { page, words } = open;
  await isSaved(open);
  await page
    .getByRole('main')
    .getByRole('button', { name: words('intake:action.handOver') })
    .or(page.getByRole('main').getByRole('button', { name: words('intake:action.handOverAgain') }))
    .click();
  await button(page.getByRole('dialog'), words('intake:action.handOver')).click();
  await takeBackButton(open).waitFor();
}

export const takeBackButton = ({ page, words }: OpenApp): Locator =>
  button(page, words('intake:page.therapist'));

/** Asks for the laptop with a passphrase; what comes of it is for the test to see. */
export async function tryToTakeBack(open: OpenApp, secret: string): Promise<void> {
  const { page, words } = open;
  if ((await page.getByRole('dialog').count()) === 0) await takeBackButton(open).click();
  await secretBox(page, words('start:unlock.passphrase')).fill(secret);
  await button(page, words('intake:back.action')).click();
}

export async function takeBack(open: OpenApp, secret: string): Promise<void> {
  await tryToTakeBack(open, secret);
  await onIntake(open);
}

/** What stands as the question of the page. */
export const pageTitle = ({ page }: Pick<OpenApp, 'page'>): Locator =>
  page.getByRole('heading', { level: 1 });

/** A patient who counts what she does: each press, tap, stroke or key is one. */
export class Patient {
  inputs = 0;
  readonly page: Page;

  constructor({ page }: OpenApp) {
    this.page = page;
  }

  /** Presses what is called so. */
  async tap(name: string): Promise<void> {
    this.inputs += 1;
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Types into the box that is labelled so; each character is one. */
  async type(label: string, text: string): Promise<void> {
    this.inputs += [...text].length;
    await box(this.page, label).pressSequentially(text);
  }

  /** One stroke of the pen over the paper, like a name. */
  async sign(hint: string): Promise<void> {
    this.inputs += 1;
    const area = await paper(this.page, hint);
    const at = (x: number, y: number) =>
      this.page.mouse.move(area.x + area.width * x, area.y + area.height * y);
    await at(0.1, 0.7);
    await this.page.mouse.down();
    for (const [x, y] of [
      [0.2, 0.2],
      [0.3, 0.8],
      [0.4, 0.3],
      [0.6, 0.7],
      [0.9, 0.4],
    ] as const)
      await at(x, y);
    await this.page.mouse.up();
  }

  /** Two dots, as from a slip of the hand. */
  async dot(hint: string): Promise<void> {
    const area = await paper(this.page, hint);
    for (const x of [0.3, 0.5]) {
      this.inputs += 1;
      await this.page.mouse.click(area.x + area.width * x, area.y + area.height * 0.5);
    }
  }
}

/** Everything that a healthy adult with a sore back has to say. Answers with how many inputs that took. */
export async function fillInHealthy(open: OpenApp): Promise<number> {
  const { page, words } = open;
  const patient = new Patient(open);
  await patient.tap(words('intake:page.start'));
  await patient.tap(words('intake:page.contactYes'));
  await patient.tap(words('intake:place.low-back'));
  await patient.tap(words('intake:page.next'));
  const none = words('intake:page.none');
  for (;;) {
    const title = (await pageTitle(open).textContent()) ?? '';
    if (title === words('intake:page.sign')) break;
    const isList = (await button(page, none).count()) > 0;
    const before = await page.getByRole('progressbar').getAttribute('aria-valuenow');
    await patient.tap(isList ? none : words('intake:page.no'));
    await expect(page.getByRole('progressbar')).not.toHaveAttribute('aria-valuenow', before ?? '');
  }
  await patient.sign(words('intake:page.signHere'));
  await patient.tap(words('intake:page.finish'));
  return patient.inputs;
}

/** Waits for the end of her form. */
export const onThanks = (open: OpenApp): Promise<void> => asks(open, open.words('intake:page.thanks'));

async function paper(page: Page, hint: string) {
  const area = await page.getByRole('img', { name: hint }).boundingBox();
  if (!area) throw new Error('The paper for the signature is not in view.');
  return area;
}

/** Waits until the page of the patient asks this. */
export const asks = async (open: Pick<OpenApp, 'page'>, title: string): Promise<void> =>
  expect(pageTitle(open)).toHaveText(title);
