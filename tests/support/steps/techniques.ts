/** The technique library in the settings. */
import type { OpenApp } from '../app.ts';
import { box, button, choose } from './fields.ts';
import { goTo } from './patients.ts';

export async function goToTechniques(open: OpenApp): Promise<void> {
  const { page, words } = open;
  await goTo(open, 'settings');
  await button(page, words('settings:techniques.open')).click();
  await page.getByRole('region', { name: words('settings:techniques.own.title') }).waitFor();
}

/** Adds a technique of the therapist's own, for which no rules hold, and waits for it in the list. */
export async function ownTechnique({ page, words }: OpenApp, name: string): Promise<void> {
  await button(page, words('settings:techniques.own.add')).click();
  const dialog = page.getByRole('dialog');
  await box(dialog, words('settings:techniques.own.name')).fill(name);
  await choose(page, words('settings:techniques.own.group'), words('settings:techniques.own.noGroup'));
  await button(dialog, words('common:action.save')).click();
  await dialog.waitFor({ state: 'detached' });
}
