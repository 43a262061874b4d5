import type { Risk } from '../contraindications/engine.ts';
import type { RegionId } from '../regions.ts';
import { HOME_CARE, type HomeCareId } from './catalogue.ts';
import type { HomeCareItem, HomeCareStage } from './item.ts';

export interface LikelyHomeCare {
  item: HomeCareItem<HomeCareId>;
  /** What of the patient speaks against it; empty when nothing on record does, which never means "safe". */
  against: readonly Risk[];
}

function forbids({ regions, contraindications }: HomeCareItem<HomeCareId>, risk: Risk): boolean {
  if (risk.type === 'medication') return contraindications.medications.includes(risk.id);
  if (contraindications.conditions.includes(risk.id)) return true;
  if (!contraindications.here.includes(risk.id)) return false;
  return risk.places.length === 0 || risk.places.some(({ region }) => regions.includes(region));
}

/** What speaks against an item for this patient. */
export const againstHomeCare = (item: HomeCareItem<HomeCareId>, risks: readonly Risk[]): readonly Risk[] =>
  risks.filter((risk) => forbids(item, risk));

/**
 * The items for any of the regions in this stage (null: not known, every stage), best fit first: those whose first
 * region is one of them, then by how many they share, then as the catalogue has them. What is forbidden stays in its
 * place and says why: the therapist decides.
 */
export function likelyHomeCare(
  regions: readonly RegionId[],
  stage: HomeCareStage | null,
  risks: readonly Risk[],
): readonly LikelyHomeCare[] {
  const matchOf = (item: HomeCareItem<HomeCareId>): number => {
    const shared = item.regions.filter((region) => regions.includes(region)).length;
    const first = item.regions[0];
    return shared + (first !== undefined && regions.includes(first) ? 100 : 0);
  };
  return HOME_CARE.filter(
    (item) => matchOf(item) > 0 && (stage === null || item.stages.some((each) => each === stage)),
  )
    .toSorted((a, b) => matchOf(b) - matchOf(a))
    .map((item) => ({ item, against: againstHomeCare(item, risks) }));
}
