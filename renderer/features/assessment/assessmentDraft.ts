import type { AssessmentBody } from '#shared/chart/assessment/schema.ts';
import type { SectionId } from '#shared/chart/assessment/sections.ts';
import type { Background } from '#shared/chart/background/background.ts';
import type { Entry } from '#shared/chart/entry.ts';
import type { Draft } from '../../platform/drafts.ts';

export type AssessmentDraft = Draft<AssessmentBody>;

/** What the fields of a section are drawn with. */
export interface SectionProps {
  draft: AssessmentDraft;
  entry: Entry;
  background: Background;
}

/** A section of the draft changed, and nothing else of it. */
export const changeSection = <Id extends Exclude<SectionId, 'flags'>>(
  draft: AssessmentDraft,
  id: Id,
  change: (value: AssessmentBody[Id]) => AssessmentBody[Id],
): void => draft.changeBody((body) => ({ ...body, [id]: change(body[id]) }));
