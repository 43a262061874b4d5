/** An assessment that holds something already, as the sections before it or an earlier one would have left it. */
import { type AssessmentBody, emptyAssessment } from '#shared/chart/assessment/schema.ts';
import type { SectionId } from '#shared/chart/assessment/sections.ts';
import type { OpenApp } from '../app.ts';
import { stranger } from '../people.ts';
import { onAssessment, opener, section } from './assessment.ts';
import { begun, goToAddress, value } from './safety.ts';

/** Begins an assessment of somebody new that holds this, and opens a section of it. */
export async function beginWith(
  open: OpenApp,
  body: Partial<AssessmentBody>,
  id: SectionId,
): Promise<string> {
  const patient = stranger({ language: open.language });
  const { patientId } = await value<{ patientId: string }>(open, 'patients.create', { patient });
  const entryId = await begun(open, patientId, 'assessment', { ...emptyAssessment(), ...body });
  await goToAssessment(open, entryId);
  await section(open, id).waitFor();
  const button = opener(open, id);
  if ((await button.count()) > 0) await button.click();
  return entryId;
}

/** Goes to an unsigned assessment as a link would. */
export async function goToAssessment(open: OpenApp, entryId: string): Promise<void> {
  await goToAddress(open, `/entries/${entryId}`);
  await onAssessment(open);
}
