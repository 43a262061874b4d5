/** The controls of the app as a person uses them, each found by the words of its label. */
import type { Locator, Page } from 'playwright';

/** A page, or a part of it such as a dialog. */
export type Place = Pick<Page, 'getByRole' | 'getByLabel' | 'locator'>;

/** The box that is labelled so, for one line or for many. */
export const box = (place: Place, label: string): Locator =>
  place.getByRole('textbox', { name: label, exact: true });

/** A box whose text is hidden has no role; its label begins with these words. */
export const secretBox = (place: Place, label: string): Locator =>
  place.getByLabel(new RegExp(`^${escaped(label)}`, 'u'));

export const button = (place: Place, name: string): Locator =>
  place.getByRole('button', { name, exact: true });

export const group = (place: Place, label: string): Locator =>
  place.getByRole('group', { name: label, exact: true });

export const write = (place: Place, label: string, text: string): Promise<void> =>
  box(place, label).fill(text);

/** What is said to be wrong with a field, to the eye and to the ear. */
export async function complaintOf(field: Locator): Promise<string> {
  const ids = (await field.getAttribute('aria-describedby')) ?? '';
  return field.evaluate(
    (element, described) =>
      described
        .split(' ')
        .map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '')
        .join(' ')
        .trim(),
    ids,
  );
}

/** Chooses from a short list that opens on a button. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Chooses from a long list by typing into it. */
export const find = (page: Page, label: string, option: string): Promise<void> =>
  findIn(page.getByRole('combobox', { name: label, exact: true }), option);

/** The same in a box that is one of several with its label. */
export async function findIn(list: Locator, option: string): Promise<void> {
  // As a person does, one after the other: text that comes with the focus is dropped.
  await list.focus();
  await list.fill(option);
  await list.page().getByRole('option', { name: option, exact: true }).click();
}

/** Answers one of a few choices that are all in view, a scale among them. */
export const pick = (place: Place, label: string, answer: string): Promise<void> =>
  place
    .getByRole('radiogroup', { name: label, exact: true })
    .locator('label')
    .filter({ hasText: new RegExp(`^${escaped(answer)}$`, 'u') })
    .click();

/** Types a date (`1984-03-12`) part by part, whatever the order of the language. */
export async function writeDate(place: Place, label: string, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  const field = group(place, label);
  for (const [part, digits] of Object.entries({ year, month, day })) await typePart(field, part, digits);
}

/** Types a time of day (`14:05`), by the clock of the language. */
export async function writeTime(place: Place, label: string, time: string): Promise<void> {
  const field = group(place, label);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const halves = field.locator('[data-type="dayPeriod"]');
  const hasHalves = (await halves.count()) > 0;
  await typePart(field, 'hour', String(hasHalves ? hour % 12 || 12 : hour).padStart(2, '0'));
  await typePart(field, 'minute', String(minute).padStart(2, '0'));
  if (hasHalves) await typePart(field, 'dayPeriod', hour < 12 ? 'a' : 'p');
}

async function typePart(field: Locator, part: string, keys: string): Promise<void> {
  const segment = field.locator(`[data-type="${part}"]`);
  // Typed into a part that has just got the cursor, digits take the place of what was there.
  await segment.focus();
  await segment.pressSequentially(keys);
}

export const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
