import type { Background } from '#shared/chart/background/background.ts';
import { isAgreedForPlan, isAgreedForVisit } from '#shared/chart/background/consents.ts';
import type { RegionId } from '#shared/clinical/regions.ts';
import { type SensitiveAreaId, sensitiveAreaOf } from '#shared/clinical/sensitiveAreas.ts';
import type { PlainDate } from '#shared/practice/dates.ts';

/** What a sensitive area still asks for (rule 5): a written consent of the day or for the plan, or a word each visit. */
export interface AreaNeed {
  area: SensitiveAreaId;
  needs: 'written-today' | 'written-plan' | 'word';
}

/** Null where the region is no sensitive area, or is agreed to. */
export function areaNeed(
  region: RegionId | '',
  { background, on }: { background: Background; on: PlainDate },
): AreaNeed | null {
  const area = region === '' ? null : sensitiveAreaOf(region);
  if (area === null) return null;
  if (area.consent === 'everyVisit')
    return isAgreedForVisit(background, area.id, on) ? null : { area: area.id, needs: 'written-today' };
  return { area: area.id, needs: isAgreedForPlan(background, area.id, on) ? 'word' : 'written-plan' };
}
