import { canonicalJson } from '../../practice/canonical.ts';
import type { AssessmentBody, Edited } from './schema.ts';
import type { SectionId } from './sections.ts';

/** What a section's sentences are made of, as one text to compare. */
const factsIn = (body: AssessmentBody, section: SectionId): string =>
  canonicalJson(
    section === 'flags' ? { redFlags: body.redFlags, flagActions: body.flagActions } : body[section],
  );

/** The therapist's own text of a section, written on the facts as they are now. */
export const withEdited = (body: AssessmentBody, section: SectionId, text: string): AssessmentBody => ({
  ...body,
  edited: { ...body.edited, [section]: { text, of: factsIn(body, section) } },
});

/** The sentences that the facts make, in the place of her own text. */
export function withoutEdited(body: AssessmentBody, section: SectionId): AssessmentBody {
  const { [section]: _gone, ...edited } = body.edited;
  return { ...body, edited };
}

/** Her own text of a section, or null. */
export const editedOf = (body: AssessmentBody, section: SectionId): Edited | null =>
  body.edited[section] ?? null;

/** Whether facts changed after she wrote her own text of the section. */
export function isStale(body: AssessmentBody, section: SectionId): boolean {
  const edited = editedOf(body, section);
  return edited !== null && edited.of !== factsIn(body, section);
}
