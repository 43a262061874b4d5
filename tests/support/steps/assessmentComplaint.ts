/** The complaints of an assessment. */
import type { Locator } from 'playwright';
import type { OpenApp } from '../app.ts';
import { section } from './assessment.ts';
import { box, button, find, group, pick } from './fields.ts';

/** The fields of a complaint, counted from one. */
export const complaint = (open: OpenApp, row = 1): Locator =>
  group(section(open, 'complaints'), open.words('assessment:complaint.group', { row }));

/** Names a region and its side in the places of a complaint that has this name. */
export async function addPlace(
  open: OpenApp,
  name: string,
  region: 'low-back' | 'neck-posterior',
  side: 'left' | 'right' | 'both',
): Promise<void> {
  const { page, words } = open;
  await find(page, `${words('intake:field.region')}: ${name}`, words(`chart:region.${region}`));
  const asked = words('intake:field.side', { region: words(`chart:region.${region}`) });
  await pick(page, asked, words(`chart:side.${side}`));
}

/** What every complaint has: its name, and how many weeks ago it began. */
export async function nameComplaint(open: OpenApp, name: string, weeks: number, row = 1): Promise<void> {
  const { words } = open;
  const card = complaint(open, row);
  await box(card, words('assessment:complaint.field.name')).fill(name);
  await box(card, words('assessment:complaint.field.ago')).fill(`${weeks}`);
}

/** Unfolds what is not always asked. */
export const showMore = (open: OpenApp, row = 1): Promise<void> =>
  complaint(open, row)
    .getByRole('button', { name: new RegExp(`^${open.words('assessment:complaint.more')}`, 'u') })
    .click();

/** Presses a choice under its label. */
export const chip = (place: Locator, label: string, choice: string): Promise<void> =>
  button(group(place, label).first(), choice).click();
