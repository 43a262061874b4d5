import type { Before } from '#shared/chart/assessment/part.ts';
import type { Tests } from '#shared/chart/assessment/tests/tests.ts';
import { testRegionsFor } from '#shared/clinical/specialTests/suggest.ts';
import { useDraftPart } from '../../../platform/drafts.ts';
import type { AssessmentDraft } from '../assessmentDraft.ts';
import { changeSection } from '../assessmentDraft.ts';

export const newId = (): string => crypto.randomUUID();

export const changeTests = (draft: AssessmentDraft, change: (value: Tests) => Tests): void =>
  changeSection(draft, 'tests', change);

export const useTests = (draft: AssessmentDraft): Tests => useDraftPart(draft, ({ body }) => body.tests);

/** The tests of the baseline and of last time, the older first. */
export function useEarlierTests(draft: AssessmentDraft): readonly Before<Tests>[] {
  const baseline = useDraftPart(draft, ({ body }) => body.baseline);
  const last = useDraftPart(draft, ({ body }) => body.last);
  return [baseline, last].flatMap((before) =>
    before === null ? [] : [{ date: before.date, value: before.findings.tests }],
  );
}

/** The regions that the complaints ask to look in first. */
export function useNearRegions(draft: AssessmentDraft) {
  const complaints = useDraftPart(draft, ({ body }) => body.complaints);
  return testRegionsFor(complaints.flatMap(({ places }) => places));
}
