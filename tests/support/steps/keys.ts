/** The keyboard alone: no step here presses, moves or focuses anything by another way. */
import type { Locator } from 'playwright';
import { expect } from 'playwright/test';
import type { OpenApp } from '../app.ts';

const MOST_PRESSES = 90;

/** Presses Tab until the focus is in the control; fails when it cannot be reached. */
export async function tabTo(
  { page }: OpenApp,
  control: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  // Held on to: while a list is open on the way there, everything else is hidden from those who listen.
  const target = await control.first().elementHandle();
  for (let press = 0; press <= MOST_PRESSES; press++) {
    const holdsFocus = await target?.evaluate(
      (element) => element === document.activeElement || element.contains(document.activeElement),
    );
    if (holdsFocus) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not lead to ${control}`);
}

/** Goes to a control and types into it. */
export async function typeInto(open: OpenApp, control: Locator, text: string): Promise<void> {
  await tabTo(open, control);
  await open.page.keyboard.press('Control+a');
  await open.page.keyboard.insertText(text);
}

/** Goes to a button or a link and presses it. */
export async function press(
  open: OpenApp,
  control: Locator,
  key: 'Enter' | 'Space' = 'Enter',
): Promise<void> {
  await tabTo(open, control);
  await open.page.keyboard.press(key);
}

/** Goes to a short list, and chooses by the first letters. */
export async function chooseByLetters(open: OpenApp, list: Locator, option: string): Promise<void> {
  const { page } = open;
  await press(open, list);
  await page.getByRole('listbox').waitFor();
  await page.keyboard.type(option);
  await expect(page.getByRole('option', { name: option, exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
}

/** Goes to a long list, narrows it by typing, and takes the first that is left. */
export async function narrowTo(open: OpenApp, list: Locator, option: string): Promise<void> {
  const { page } = open;
  await tabTo(open, list);
  await page.keyboard.type(option);
  await page.getByRole('option', { name: option, exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
}

/** Types a date or a time into its parts, which follow each other in the order of the language. */
export async function typeParts(open: OpenApp, field: Locator, parts: Record<string, string>): Promise<void> {
  const order = await field
    .locator('[data-type]:not([data-type="literal"])')
    .evaluateAll((segments) => segments.map((segment) => segment.getAttribute('data-type') ?? ''));
  for (const part of order) {
    await tabTo(open, field.locator(`[data-type="${part}"]`));
    await open.page.keyboard.type(parts[part] ?? '');
  }
}

/** Counts from now on whatever a mouse, a finger or a pen does in the page. */
export function watchPointers({ page }: OpenApp): Promise<void> {
  return page.evaluate(() => {
    Reflect.set(window, 'pointers', 0);
    for (const kind of ['pointerdown', 'mousedown', 'touchstart'])
      window.addEventListener(
        kind,
        () => Reflect.set(window, 'pointers', Reflect.get(window, 'pointers') + 1),
        true,
      );
  });
}

export const pointersUsed = ({ page }: OpenApp): Promise<unknown> =>
  page.evaluate(() => Reflect.get(window, 'pointers'));
