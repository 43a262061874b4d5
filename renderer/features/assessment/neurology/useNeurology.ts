import type { Neurology } from '#shared/chart/assessment/neurology/neurology.ts';
import type { Before } from '#shared/chart/assessment/part.ts';
import { useDraftPart } from '../../../platform/drafts.ts';
import { type AssessmentDraft, changeSection } from '../assessmentDraft.ts';

export const newId = (): string => crypto.randomUUID();

export const changeNeurology = (draft: AssessmentDraft, change: (value: Neurology) => Neurology): void =>
  changeSection(draft, 'neurology', change);

export const useNeurology = (draft: AssessmentDraft): Neurology =>
  useDraftPart(draft, ({ body }) => body.neurology);

/** The section at the baseline and last time, the older first. */
export function useEarlierNeurology(draft: AssessmentDraft): readonly Before<Neurology>[] {
  const baseline = useDraftPart(draft, ({ body }) => body.baseline);
  const last = useDraftPart(draft, ({ body }) => body.last);
  return [baseline, last].flatMap((before) =>
    before === null ? [] : [{ date: before.date, value: before.findings.neurology }],
  );
}
