/** The section of special tests. */
import type { Locator } from 'playwright';
import type { SpecialTestId } from '#shared/clinical/specialTests/all.ts';
import type { OpenApp } from '../app.ts';
import { section } from './assessment.ts';

export const testFinder = (open: OpenApp): Locator =>
  section(open, 'tests').getByRole('combobox', { name: open.words('assessment:tests.add') });

/** Where the result of a test is chosen; of one that is done on a side, on that side. */
export function resultGroup(open: OpenApp, test: SpecialTestId, side?: 'left' | 'right'): Locator {
  const name = open.words(`examination:test.${test}.name`);
  const label =
    side === undefined
      ? name
      : open.words('assessment:tests.cell', {
          test: name,
          side: open.words(`assessment:tests.side.${side}`),
        });
  return section(open, 'tests').getByRole('radiogroup', { name: label, exact: true });
}

/** Adds a test by what is typed and Enter, and waits until its results have the focus. */
export async function addTest(open: OpenApp, typed: string): Promise<void> {
  const { page } = open;
  await page.keyboard.type(typed);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('[data-result] :focus').waitFor();
}
