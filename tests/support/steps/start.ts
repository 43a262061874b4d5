/** From the first screen to an open practice, and back to a locked one. */
import { expect } from 'playwright/test';
import type { Practice, Therapist } from '#shared/practice/practice.ts';
import type { Signature } from '#shared/practice/signature.ts';
import type { OpenApp } from '../app.ts';
import { box, button, choose, pick, secretBox, write } from './fields.ts';

/** Everything that the first run asks for. */
export interface NewPractice {
  practice: Practice;
  therapist: Therapist;
  passphrase: string;
}

/** What is looked at between two steps, such as a screenshot. */
export type Look = (name: string) => Promise<void>;
const nothing: Look = async () => undefined;

/** The whole first run. Returns the recovery code, as it stood on the screen. */
export async function setUpPractice(
  open: OpenApp,
  { practice, therapist, passphrase }: NewPractice,
  look: Look = nothing,
): Promise<string> {
  const { page, words } = open;
  await page.getByRole('button', { name: words('start:welcome.setUp') }).click();
  await fillPractice(open, practice);
  await look('practice');
  await goOn(open);
  await fillTherapist(open, therapist);
  await look('therapist');
  await goOn(open);
  await choosePassphrase(open, passphrase);
  await look('passphrase');
  await button(page, words('start:passphrase.create')).click();
  const recoveryCode = await readRecoveryCode(open);
  await look('recovery-code');
  await button(page, words('start:recovery.written')).click();
  await repeatRecoveryCode(open, recoveryCode);
  await look('recovery-check');
  await button(page, words('start:recovery.finish')).click();
  await isOpen(open);
  return recoveryCode;
}

const goOn = ({ page, words }: OpenApp) => button(page, words('common:action.next')).click();

export async function fillPractice({ page, words }: OpenApp, practice: Practice): Promise<void> {
  const { name, address, phone, email, timeZone, taxNumber, qstNumber } = practice;
  const label = (field: 'name' | 'street' | 'city' | 'postalCode' | 'phone' | 'email') =>
    words(`settings:practice.${field}`);
  await write(page, label('name'), name);
  await write(page, label('street'), address.street);
  await write(page, label('city'), address.city);
  await choose(page, words('settings:practice.province'), words(`common:province.${address.province}`));
  await write(page, label('postalCode'), address.postalCode);
  await write(page, label('phone'), phone);
  await write(page, label('email'), email);
  const zone = page.getByRole('combobox', { name: words('settings:practice.timeZone'), exact: true });
  const city = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
  if (!(await zone.inputValue()).startsWith(city)) {
    await zone.fill(city);
    await page.getByRole('option', { name: city }).click();
  }
  if (taxNumber === '') return;
  await pick(page, words('settings:practice.tax'), words('settings:practice.taxYes'));
  await write(page, words('settings:practice.taxNumber'), taxNumber);
  if (qstNumber !== '') await write(page, words('settings:practice.qstNumber'), qstNumber);
}

export async function fillTherapist(open: OpenApp, therapist: Therapist): Promise<void> {
  const { page, words } = open;
  const { name, designation, college, registrationNumber, signature } = therapist;
  await write(page, words('settings:therapist.name'), name);
  await write(page, words('settings:therapist.designation'), designation);
  await write(page, words('settings:therapist.college'), college);
  await write(page, words('settings:therapist.registrationNumber'), registrationNumber);
  if (signature?.type === 'strokes') await drawSignature(open, signature);
}

type Drawn = Extract<Signature, { type: 'strokes' }>;

/** Draws it with the mouse, stroke by stroke, in the middle of the paper. */
export async function drawSignature(
  { page, words }: OpenApp,
  signature: Drawn,
  label: string = words('settings:signature.drawHere'),
): Promise<void> {
  const paper = page.getByRole('img', { name: label });
  await paper.scrollIntoViewIfNeeded();
  const area = await paper.boundingBox();
  if (!area) throw new Error('The paper for the signature is not in view.');
  const scale = 0.9 * Math.min(area.width / signature.width, area.height / signature.height);
  const left = area.x + (area.width - signature.width * scale) / 2;
  const top = area.y + (area.height - signature.height * scale) / 2;
  const moveTo = ([x, y]: readonly [number, number]) => page.mouse.move(left + x * scale, top + y * scale);
  for (const [first, ...rest] of signature.strokes) {
    if (!first) continue;
    await moveTo(first);
    await page.mouse.down();
    for (const point of rest) await moveTo(point);
    await page.mouse.up();
  }
}

export async function choosePassphrase({ page, words }: OpenApp, passphrase: string): Promise<void> {
  await secretBox(page, words('start:passphrase.label')).fill(passphrase);
  await secretBox(page, words('start:passphrase.repeat')).fill(passphrase);
  await expect(page.getByText(words('start:passphrase.accepted'))).toBeVisible();
}

/** The recovery code on the screen, its groups one space apart. */
export async function readRecoveryCode({ page }: OpenApp): Promise<string> {
  const code = page.getByTestId('recovery-code');
  await code.waitFor();
  const groups = await code.locator(':scope > span').allInnerTexts();
  // Each group stands under its number, which is not part of it.
  return groups.map((group, index) => group.replace(/\s/gu, '').replace(`${index + 1}`, '')).join(' ');
}

/** Types the two groups that are asked for. */
export async function repeatRecoveryCode({ page, words }: OpenApp, code: string): Promise<void> {
  const labels = code.split(' ').map((group, index) => ({
    group,
    label: words('start:recovery.group', { number: index + 1 }),
  }));
  await page.getByRole('heading', { name: words('start:recovery.confirmTitle') }).waitFor();
  for (const { group, label } of labels)
    if (await box(page, label).isVisible()) await box(page, label).fill(group);
}

/** Waits for the screens of an open practice. */
export async function isOpen({ page, words }: OpenApp): Promise<void> {
  await page.getByRole('navigation', { name: words('common:shell.nav') }).waitFor();
}

/** Waits for the unlock screen. */
export async function isLocked({ page, words }: OpenApp): Promise<void> {
  await page.getByRole('heading', { name: words('start:unlock.title') }).waitFor();
}

/** Types the passphrase and asks to unlock; what comes of it is for the test to see. */
export async function tryToUnlock({ page, words }: OpenApp, passphrase: string): Promise<void> {
  await secretBox(page, words('start:unlock.passphrase')).fill(passphrase);
  await button(page, words('start:unlock.unlock')).click();
}

export async function unlock(open: OpenApp, passphrase: string): Promise<void> {
  await tryToUnlock(open, passphrase);
  await isOpen(open);
}

export async function lock(open: OpenApp): Promise<void> {
  await button(open.page, open.words('common:shell.lock')).click();
  await isLocked(open);
}

/** Opens the fictional practice from the first screen. */
export async function lookAround(open: OpenApp): Promise<void> {
  await open.page.getByRole('button', { name: open.words('start:welcome.lookAround') }).click();
  await isOpen(open);
}
