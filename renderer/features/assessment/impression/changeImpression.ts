import type { Impression } from '#shared/chart/assessment/impression/schema.ts';
import { type AssessmentDraft, changeSection } from '../assessmentDraft.ts';

export const changeImpression = (draft: AssessmentDraft, part: Partial<Impression>): void =>
  changeSection(draft, 'impression', (value) => ({ ...value, ...part }));
