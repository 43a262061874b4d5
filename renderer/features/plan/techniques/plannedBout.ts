import { type ChosenTechnique, MOST_BOUTS } from '#shared/chart/bouts/schema.ts';
import type { PlannedBout } from '#shared/chart/plan/schema.ts';
import type { TechniqueId } from '#shared/clinical/techniques/techniques.ts';
import { newBout } from '../../../components/chart/bouts/bouts.ts';
import type { PlanDraft } from '../planDraft.ts';

export const newPlannedBout = (chosen: ChosenTechnique): PlannedBout => ({
  ...newBout(chosen),
  position: '',
  reason: '',
});

/** Adds a bout below the others: the number of its row, or null where the table is full. */
export function addBout(draft: PlanDraft, technique: TechniqueId, said: Partial<PlannedBout>): number | null {
  const { bouts } = draft.content().body;
  if (bouts.length >= MOST_BOUTS) return null;
  draft.changeBody((body) => ({
    ...body,
    bouts: [...body.bouts, { ...newPlannedBout({ technique }), ...said }],
  }));
  return bouts.length + 1;
}
