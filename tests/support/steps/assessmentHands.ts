/** What is seen and felt in an assessment. */
import type { Locator } from 'playwright';
import type { SectionId } from '#shared/chart/assessment/sections.ts';
import type { OpenApp } from '../app.ts';
import { button, escaped } from './fields.ts';

/** Begins an assessment from the chart of a patient. */
export async function beginAssessment({ page, words }: OpenApp): Promise<void> {
  await button(page.getByRole('main'), words('patients:action.new')).click();
  await page.getByRole('menuitem', { name: words('patients:action.newAssessment') }).click();
  await page.getByRole('navigation', { name: words('assessment:editor.rail') }).waitFor();
}

/** A section of the editor under its heading. */
export const section = ({ page, words }: OpenApp, id: SectionId): Locator =>
  page.getByRole('region', { name: words(`assessment:section.${id}`), exact: true });

/** The button of a section; its name goes on with the section's. */
const sectionButton = (open: OpenApp, id: SectionId, words: string): Locator =>
  section(open, id).getByRole('button', {
    name: new RegExp(`^${escaped(words)}\\s*:\\s*${escaped(open.words(`assessment:section.${id}`))}$`, 'u'),
  });

/** Opens a section to examine it. */
export const examine = (open: OpenApp, id: SectionId): Promise<void> =>
  sectionButton(open, id, open.words('assessment:editor.open')).click();

/** Says that a section is not examined. */
export const skip = (open: OpenApp, id: SectionId): Promise<void> =>
  sectionButton(open, id, open.words('assessment:editor.skip')).click();

/** Shows how a section reads. */
export const readSection = (open: OpenApp, id: SectionId): Promise<void> =>
  sectionButton(open, id, open.words('assessment:own.read')).click();
