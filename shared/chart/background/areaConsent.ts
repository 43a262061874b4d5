import type { RegionId } from '../../clinical/regions.ts';
import { type SensitiveAreaId, sensitiveAreaOf } from '../../clinical/sensitiveAreas.ts';
import type { PlainDate } from '../../practice/dates.ts';
import type { Missing } from '../kind.ts';
import type { Background } from './background.ts';
import { isAgreedForPlan, isAgreedForVisit } from './consents.ts';

/**
 * Rule 5 (records-and-claims e): a sensitive area is assessed and treated only with that day's written consent; the
 * gluteals accept a written consent for the plan and a word on the day. `touched` names the regions and the fields
 * they stand in; an empty region is not chosen yet. Each gap is named once a field.
 */
export function areasWithoutConsent(
  touched: readonly { region: RegionId | ''; path: string }[],
  { verbalConsent }: { verbalConsent: readonly SensitiveAreaId[] },
  background: Background,
  on: PlainDate,
): Missing[] {
  const missing = touched.flatMap(({ region, path }): Missing[] => {
    const area = region === '' ? null : sensitiveAreaOf(region);
    if (area === null) return [];
    if (area.consent === 'everyVisit')
      return isAgreedForVisit(background, area.id, on) ? [] : [{ path, reason: 'sensitive-consent' }];
    if (!isAgreedForPlan(background, area.id, on)) return [{ path, reason: 'plan-consent' }];
    return verbalConsent.includes(area.id) ? [] : [{ path: 'verbalConsent', reason: 'verbal-consent' }];
  });
  return missing.filter(
    (one, index) =>
      missing.findIndex(({ path, reason }) => path === one.path && reason === one.reason) === index,
  );
}
