/** A receipt: issued from a signed visit, saved as a file, made again. */
import { existsSync } from 'node:fs';
import { expect } from 'playwright/test';
import type { PaymentMethod } from '#shared/practice/receipt.ts';
import type { OpenApp } from '../app.ts';
import { until } from '../until.ts';
import { button, choose } from './fields.ts';

/** From a signed visit to the preview of its receipt. */
export async function beginReceipt({ page, words }: OpenApp): Promise<void> {
  await button(page, words('chart:visit.receipt')).click();
  await page.getByRole('heading', { level: 1, name: words('chart:receipt.newTitle') }).waitFor();
}

/** Waits until the first page of the document is drawn: there is ink on its picture, and text over it. */
export async function isDrawn({ page }: OpenApp, label: string): Promise<void> {
  const shown = page.getByRole('region', { name: label });
  await expect(shown.locator('canvas').first()).toBeVisible();
  await expect(shown).toContainText(/\d{3}/u);
  await expect.poll(() => shown.locator('canvas').first().evaluate(hasInk)).toBe(true);
}

function hasInk(picture: Element): boolean {
  if (!(picture instanceof HTMLCanvasElement)) return false;
  const pixels = picture.getContext('2d')?.getImageData(0, 0, picture.width, picture.height).data ?? [];
  return pixels.some((value, index) => index % 4 === 0 && value < 100 && (pixels[index + 3] ?? 0) > 0);
}

export const choosePayment = ({ page, words }: OpenApp, method: PaymentMethod): Promise<void> =>
  choose(page, words('chart:receipt.payment'), words(`chart:receipt.method.${method}`));

/** Issues the receipt on the screen. */
export async function issue(open: OpenApp, number: number): Promise<void> {
  const { page, words } = open;
  await button(page, words('chart:receipt.issue')).click();
  await page.getByRole('heading', { level: 1, name: words('chart:receipt.title', { number }) }).waitFor();
}

/** From a signed visit to its issued receipt. */
export async function issueReceipt(open: OpenApp, method: PaymentMethod, number: number): Promise<void> {
  await beginReceipt(open);
  await choosePayment(open, method);
  await issue(open, number);
}

/** What the system's dialog would answer the next time that it asks where to save; null cancels it. */
export function answerSaveDialog({ app }: OpenApp, path: string | null): Promise<void> {
  return app.evaluate(({ dialog }, filePath) => {
    const answer = { canceled: filePath === null, filePath: filePath ?? '' };
    Reflect.set(dialog, 'showSaveDialog', async () => answer);
  }, path);
}

/** Saves what is on the screen, the original or a duplicate, and waits until it is written. */
export async function saveReceiptTo(open: OpenApp, path: string): Promise<void> {
  const { page, words } = open;
  await answerSaveDialog(open, path);
  const original = button(page, words('chart:receipt.savePdf'));
  const duplicate = button(page, words('chart:receipt.saveDuplicate'));
  await original.or(duplicate).click();
  // It is put in its place when it is whole; the message alone could be that of an earlier file.
  await until(() => existsSync(path));
  await page.getByText(words('chart:receipt.savedPdf')).first().waitFor();
}

/** Makes a duplicate of the receipt on the screen. */
export async function reprint({ page, words }: OpenApp): Promise<void> {
  await button(page, words('chart:receipt.reprint')).click();
  const dialog = page.getByRole('dialog');
  await button(dialog, words('chart:receipt.reprintConfirm')).click();
  await dialog.waitFor({ state: 'detached' });
}
