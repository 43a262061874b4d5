/** An assessment: begun, gone through section by section, read, signed. */
import type { Locator } from 'playwright';
import type { SectionId } from '#shared/chart/assessment/sections.ts';
import type { OpenApp } from '../app.ts';
import { button, escaped } from './fields.ts';
import { askToSign, isSigned } from './visit.ts';

/** Begins an assessment from the chart of a patient. */
export async function beginAssessment(open: OpenApp): Promise<void> {
  const { page, words } = open;
  await button(page.getByRole('main'), words('patients:action.new')).click();
  await page.getByRole('menuitem', { name: words('patients:action.newAssessment') }).click();
  await onAssessment(open);
}

/** Waits for the editor of an assessment. */
export const onAssessment = (open: OpenApp): Promise<void> => rail(open).waitFor();

/** The list of the sections beside them. */
export const rail = ({ page, words }: OpenApp): Locator =>
  page.getByRole('navigation', { name: words('assessment:editor.rail') });

/** A section under its heading, open or folded up. */
export const section = ({ page, words }: OpenApp, id: SectionId): Locator =>
  page.getByRole('region', { name: words(`assessment:section.${id}`), exact: true });

/** The line of a section in the list; a press opens the section and leads there. */
export const inRail = (open: OpenApp, id: SectionId): Locator =>
  rail(open).getByRole('button', { name: new RegExp(`^${open.words(`assessment:section.${id}`)}`, 'u') });

/** A button that every section has, such as `editor.open`: for those who listen, the section is named too. */
export const sectionButton = (
  open: OpenApp,
  id: SectionId,
  action: 'editor.open' | 'editor.skip' | 'editor.unskip' | 'editor.close' | 'own.read',
): Locator => {
  const does = escaped(open.words(`assessment:${action}`));
  const name = escaped(open.words(`assessment:section.${id}`));
  return section(open, id).getByRole('button', { name: new RegExp(`^${does} ?: ${name}$`, 'u') });
};

/** What opens a section; one with something in it is open. */
export const opener = (open: OpenApp, id: SectionId): Locator => sectionButton(open, id, 'editor.open');

export const openSection = (open: OpenApp, id: SectionId): Promise<void> => opener(open, id).click();

/** Says that it was not examined. */
export const skipSection = (open: OpenApp, id: SectionId): Promise<void> =>
  sectionButton(open, id, 'editor.skip').click();

export const unskipSection = (open: OpenApp, id: SectionId): Promise<void> =>
  sectionButton(open, id, 'editor.unskip').click();

export const foldSection = (open: OpenApp, id: SectionId): Promise<void> =>
  sectionButton(open, id, 'editor.close').click();

/** Unfolds how a section reads; the section is what to look in. */
export async function readSection(open: OpenApp, id: SectionId): Promise<Locator> {
  await sectionButton(open, id, 'own.read').click();
  return section(open, id);
}

/** Opens the newest assessment on the chart of a patient. */
export async function openAssessment({ page, words }: OpenApp): Promise<void> {
  const name = new RegExp(`^${words('chart:kind.assessment')}`, 'u');
  await page.getByRole('heading', { level: 4, name }).getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Signs an assessment that has nothing missing. */
export async function signAssessment(open: OpenApp): Promise<void> {
  const dialog = await askToSign(open);
  await button(dialog, open.words('chart:sign.confirm')).click();
  await dialog.waitFor({ state: 'detached' });
  await isSigned(open);
}

/** Begins the re-assessment from the signed assessment on the screen. */
export async function reassess(open: OpenApp): Promise<void> {
  await button(open.page, open.words('assessment:action.again')).click();
  await onAssessment(open);
}
