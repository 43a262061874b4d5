/** An assessment that holds something already, as the sections before it or an earlier one would have left it. */
import type { Locator } from 'playwright';
import type { AssessmentBody } from '#shared/chart/assessment/schema.ts';
import { emptyAssessment } from '#shared/chart/assessment/schema.ts';
import type { SectionId } from '#shared/chart/assessment/sections.ts';
import type { OpenApp } from '../app.ts';
import { stranger } from '../people.ts';
import { escaped } from './fields.ts';

async function made(open: OpenApp, name: string, input: unknown): Promise<Record<string, string>> {
  const result = await open.call(name, input);
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result)}`);
  return result.value as Record<string, string>;
}

/** Begins an assessment of somebody new that holds this, and opens a section of it. */
export async function beginWith(
  open: OpenApp,
  body: Partial<AssessmentBody>,
  section: SectionId,
): Promise<string> {
  const { language } = open;
  const { patientId } = await made(open, 'patients.create', { patient: stranger({ language }) });
  const { entryId } = await made(open, 'entries.create', {
    patientId,
    kind: 'assessment',
    body: { ...emptyAssessment(), ...body },
  });
  await goToEntry(open, entryId ?? '');
  const begin = sectionButton(open, section, 'editor.open');
  await sectionOf(open, section).waitFor();
  if ((await begin.count()) > 0) await begin.click();
  return entryId ?? '';
}

/** Goes to an entry as a link would. */
export async function goToEntry({ page, words }: OpenApp, entryId: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/entries/${entryId}`);
  await page.getByRole('navigation', { name: words('assessment:editor.rail') }).waitFor();
}

const nameOf = ({ words }: OpenApp, section: SectionId): string => words(`assessment:section.${section}`);

/** A section under its heading. */
export const sectionOf = (open: OpenApp, section: SectionId): Locator =>
  open.page.getByRole('region', { name: nameOf(open, section), exact: true });

/** A button that every section has; for those who listen, its name goes on with that of the section. */
const sectionButton = (open: OpenApp, section: SectionId, action: 'editor.open' | 'own.read'): Locator =>
  sectionOf(open, section).getByRole('button', {
    name: new RegExp(`^${escaped(open.words(`assessment:${action}`))}`, 'u'),
  });

/** Unfolds how a section reads. */
export const readSection = (open: OpenApp, section: SectionId): Promise<void> =>
  sectionButton(open, section, 'own.read').click();
