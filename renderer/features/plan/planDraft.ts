import type { Background } from '#shared/chart/background/background.ts';
import type { Entry } from '#shared/chart/entry.ts';
import type { Finding } from '#shared/chart/kind.ts';
import type { PlanBody } from '#shared/chart/plan/schema.ts';
import type { Draft } from '../../platform/drafts.ts';

export type PlanDraft = Draft<PlanBody>;

/** What the fields of a part are drawn with. */
export interface PartProps {
  draft: PlanDraft;
  entry: Entry;
  background: Background;
  /** What was measured and found in the episode, oldest first. */
  findings: readonly Finding[];
}

/** Fields of the plan changed, and nothing else of it. */
export const change = (draft: PlanDraft, changed: Partial<PlanBody>): void =>
  draft.changeBody((body) => ({ ...body, ...changed }));
