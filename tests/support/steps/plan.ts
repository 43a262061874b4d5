/** A treatment plan: begun, filled from a template, read as it is on the disk. */
import type { Locator } from 'playwright';
import { type PlanBody, planSchema } from '#shared/chart/plan/schema.ts';
import type { OpenApp } from '../app.ts';
import { button } from './fields.ts';
import { goToAddress, value } from './safety.ts';

/** The chooser of templates; it stands at the top of a plan that is empty. */
export const templateBox = ({ page, words }: OpenApp): Locator =>
  page.getByRole('searchbox', { name: words('plan:template.search') });

/** Goes to an unsigned plan as a link would. */
export async function goToPlan(open: OpenApp, entryId: string): Promise<void> {
  await goToAddress(open, `/entries/${entryId}`);
  await onPlan(open);
}

/** Waits for the editor of a plan. */
export const onPlan = ({ page, words }: OpenApp): Promise<void> =>
  page.getByRole('navigation', { name: words('plan:rail') }).waitFor();

/** Uses the template of that name. */
export async function applyTemplate(open: OpenApp, name: string): Promise<void> {
  const { page, words } = open;
  await templateBox(open).fill(name);
  await page.getByRole('heading', { level: 3, name, exact: true }).waitFor();
  await button(page, words('plan:template.use')).click();
  await page.getByText(words('plan:template.applied', { name })).waitFor();
}

/** The plan on the screen as it is on the disk. */
export async function storedPlan(open: OpenApp): Promise<PlanBody> {
  const entryId = new URL(open.page.url()).hash.split('/').at(-1) ?? '';
  const { entry } = await value<{ entry: { body: unknown } }>(open, 'entries.read', { entryId });
  return planSchema.parse(entry.body);
}
