import type { HomeCareStage } from '../../clinical/homeCare/item.ts';
import type { RegionId } from '../../clinical/regions.ts';
import type { PlainDate } from '../../practice/dates.ts';
import { stageOn } from '../assessment/complaint/stage.ts';
import type { Finding } from '../kind.ts';
import { fromNewestAssessment } from './plan.ts';
import type { PlanBody } from './schema.ts';

/** What home care is chosen for. */
export interface HomeCareNeed {
  regions: readonly RegionId[];
  /** Null where it is not known, or where the complaints are at different ones. */
  stage: HomeCareStage | null;
}

/** Where the plan treats and where the complaints of the newest assessment are, and the stage that they have on that day. */
export function homeCareNeed(
  { bouts }: Pick<PlanBody, 'bouts'>,
  findings: readonly Finding[],
  on: PlainDate,
): HomeCareNeed {
  const complaints = fromNewestAssessment(findings, 'complaint').map(({ fact }) => fact);
  const treated = bouts.flatMap(({ region }) => (region === '' ? [] : [region]));
  const felt = complaints.flatMap(({ places }) => places.map(({ region }) => region));
  const stages = new Set(complaints.map((complaint) => stageOn(complaint, on)?.stage ?? null));
  const [stage = null] = stages;
  return { regions: [...new Set([...treated, ...felt])], stage: stages.size === 1 ? stage : null };
}
