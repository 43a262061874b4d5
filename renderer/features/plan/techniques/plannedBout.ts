import type { PlannedBout } from '#shared/chart/plan/schema.ts';
import type { TechniqueId } from '#shared/clinical/techniques/techniques.ts';
import { newBout } from '../../../components/chart/bouts/bouts.ts';

export const newPlannedBout = (technique: TechniqueId): PlannedBout => ({
  ...newBout(technique),
  position: '',
  reason: '',
});
