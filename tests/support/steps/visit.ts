/** A visit: begun, charted, signed, amended. */
import type { Locator } from 'playwright';
import { expect } from 'playwright/test';
import type { Bout } from '#shared/chart/bouts/schema.ts';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import { plainAmount } from '#shared/practice/money.ts';
import type { Patient } from '#shared/practice/patient.ts';
import type { OpenApp } from '../app.ts';
import { box, button, choose, escaped, find, pick, write, writeDate, writeTime } from './fields.ts';
import { goTo } from './patients.ts';

/** What is charted: the note, and when it was. */
export interface Charted {
  body: VisitBody;
  /** Left out, it stays what a new visit begins with. */
  date?: string;
  start: string;
}

/** Begins a visit from the chart of a patient. */
export async function beginVisit({ page, words }: OpenApp): Promise<void> {
  await button(page.getByRole('main'), words('patients:action.newVisit')).first().click();
  await box(page, words('chart:visit.subjective')).waitFor();
}

const NOTES = ['subjective', 'objective', 'response', 'assessment', 'plan', 'homeCare'] as const;
type NoteName = (typeof NOTES)[number];

/** The box of a part of the note. */
export const note = ({ page, words }: OpenApp, name: NoteName): Locator =>
  box(page, words(`chart:visit.${name}`));

export async function chartVisit(open: OpenApp, { body, date, start }: Charted): Promise<void> {
  const { page, words } = open;
  if (date !== undefined) await writeDate(page, words('chart:visit.date'), date);
  await writeTime(page, words('chart:visit.start'), start);
  if (body.durationMinutes !== null)
    await write(page, words('chart:visit.duration'), `${body.durationMinutes}`);
  if (body.feeCents !== null) await write(page, words('chart:visit.fee'), plainAmount(body.feeCents));
  for (const name of NOTES) await note(open, name).fill(body[name]);
  if (body.painBefore !== null) await pick(page, words('chart:visit.painBefore'), `${body.painBefore}`);
  if (body.painAfter !== null) await pick(page, words('chart:visit.painAfter'), `${body.painAfter}`);
  for (const [index, bout] of body.bouts.entries()) await addBout(open, bout, index + 1);
  await isSaved(open);
}

/** The label of a field in the table of techniques. */
export const cell = (
  { words }: OpenApp,
  column: 'technique' | 'region' | 'side' | 'pressure' | 'minutes',
  row: number,
): string => words('chart:bout.cell', { column: words(`chart:bout.${column}`), row });

/** Adds a row to the table of techniques, as the one with that number. */
export async function addBout(open: OpenApp, bout: Bout, row: number): Promise<void> {
  const { page, words } = open;
  if (bout.technique !== '')
    await find(page, words('chart:bout.add'), words(`chart:technique.${bout.technique}`));
  if (bout.region !== '') await find(page, cell(open, 'region', row), words(`chart:region.${bout.region}`));
  if (bout.side !== '') {
    const side = page.getByRole('button', { name: cell(open, 'side', row) });
    // A region with one side only has it already.
    if (await side.isEnabled()) await choose(page, cell(open, 'side', row), words(`chart:side.${bout.side}`));
  }
  if (bout.pressure !== null)
    await choose(
      page,
      cell(open, 'pressure', row),
      words('chart:bout.pressureLevel', { level: bout.pressure }),
    );
  if (bout.minutes !== null) await write(page, cell(open, 'minutes', row), `${bout.minutes}`);
}

/** Whether what was typed is on the disk, as the screen says. */
export const saveState = ({ page }: OpenApp): Locator => page.getByTestId('save-state');

/** Waits until everything that was typed is said to be on the disk. */
export const isSaved = (open: OpenApp): Promise<void> =>
  expect(saveState(open)).toHaveAttribute('data-state', 'saved');

/** Its name goes on with the keys that do the same. */
export const signButton = ({ page, words }: Pick<OpenApp, 'page' | 'words'>): Locator =>
  page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${words('chart:sign.action')}( |$)`, 'u') });

/** Opens the question whether to sign. */
export async function askToSign({ page, words }: OpenApp): Promise<Locator> {
  await signButton({ page, words }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}

/** Signs a visit that has nothing missing. */
export async function signVisit(open: OpenApp): Promise<void> {
  const dialog = await askToSign(open);
  await button(dialog, open.words('chart:sign.confirm')).click();
  await dialog.waitFor({ state: 'detached' });
  await isSigned(open);
}

export const isSigned = ({ page, words }: OpenApp): Promise<void> =>
  page
    .getByRole('main')
    .getByRole('article')
    .getByText(words('chart:entry.seal'), { exact: true })
    .first()
    .waitFor();

/** Says why in the dialog that asks for it, and goes on. */
export async function giveReason(
  open: OpenApp,
  label: string,
  reason: string,
  confirm: string,
): Promise<void> {
  const dialog = open.page.getByRole('dialog');
  await box(dialog, label).fill(reason);
  await button(dialog, confirm).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Begins an amendment of the signed visit on the screen. */
export async function beginAmendment(open: OpenApp, reason: string): Promise<void> {
  const { page, words } = open;
  await button(page, words('chart:amend.action')).click();
  await giveReason(open, words('chart:amend.reason'), reason, words('chart:amend.confirm'));
  await box(page, words('chart:visit.subjective')).waitFor();
}

/** Opens the unsigned visit of someone from the list of the day. */
export async function openDraft(open: OpenApp, patient: Patient): Promise<void> {
  const { page, words } = open;
  await goTo(open, 'today');
  const draft = words('patients:today.draftOf', { kind: words('chart:kind.visit'), date: '' });
  await page
    .getByRole('link', { name: new RegExp(escaped(draft), 'u') })
    .filter({ hasText: patient.familyName })
    .click();
  await note(open, 'subjective').waitFor();
}

/** Opens the newest visit on the chart of a patient. */
export async function openVisit({ page, words }: OpenApp): Promise<void> {
  await page
    .getByRole('heading', { level: 4, name: new RegExp(`^${words('chart:kind.visit')}`, 'u') })
    .getByRole('link')
    .first()
    .click();
  await page
    .getByRole('heading', { level: 1, name: new RegExp(`^${words('chart:kind.visit')}`, 'u') })
    .waitFor();
}
