import type { HomeCareItem } from './item.ts';
import { DAILY_ITEMS } from './items/daily.ts';
import { LEG_ITEMS } from './items/legs.ts';
import { SPINE_ITEMS } from './items/spine.ts';
import { UPPER_ITEMS } from './items/upper.ts';

/**
 * What a patient can do at home (clinical knowledge G; general knowledge where `source` is null). Names, steps and
 * stop rules stand in `shared/text/…/homeCare.ts`, the drawings in `drawings/`. An id is for ever.
 */
export const HOME_CARE = [...SPINE_ITEMS, ...UPPER_ITEMS, ...LEG_ITEMS, ...DAILY_ITEMS] as const;

export type HomeCareId = (typeof HOME_CARE)[number]['id'];
export const HOME_CARE_IDS = HOME_CARE.map(({ id }) => id) as [HomeCareId, ...HomeCareId[]];

const BY_ID = new Map<HomeCareId, HomeCareItem<HomeCareId>>(HOME_CARE.map((row) => [row.id, row]));

export function homeCareOf(id: HomeCareId): HomeCareItem<HomeCareId> {
  const found = BY_ID.get(id);
  if (!found) throw new Error('unknown home care');
  return found;
}
