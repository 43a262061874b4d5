/** Risks of patients in short, as tests of the contraindications write them. */
import { CONDITION_IDS } from '#shared/clinical/conditions.ts';
import type { Risk } from '#shared/clinical/contraindications/engine.ts';
import { MEDICATION_CLASS_IDS } from '#shared/clinical/medications.ts';
import type { Place } from '#shared/clinical/places.ts';
import { REGION_IDS, type RegionId, SIDES, type Side, sidesOf } from '#shared/clinical/regions.ts';

/** Every place that a bout can name. */
export const PLACES: readonly Place[] = REGION_IDS.flatMap((region) =>
  sidesOf(region).map((side) => ({ region, side })),
);

/** `calf left` as a place. */
export function placeOf(written: string): Place {
  const [region, side] = written.split(' ');
  if (!(REGION_IDS as readonly string[]).includes(region ?? '')) throw new Error(`no region: ${written}`);
  if (!(SIDES as readonly string[]).includes(side ?? '')) throw new Error(`no side: ${written}`);
  return { region: region as RegionId, side: side as Side };
}

/** `fracture@wrist left,hand left` as a risk; without `@` the place was not recorded. */
function riskOf(written: string): Risk {
  const [id = '', places] = written.split('@');
  const medication = MEDICATION_CLASS_IDS.find((known) => known === id);
  if (medication) return { type: 'medication', id: medication };
  const condition = CONDITION_IDS.find((known) => known === id);
  if (!condition) throw new Error(`no risk: ${written}`);
  return { type: 'condition', id: condition, places: places?.split(',').map(placeOf) ?? [] };
}

/** `opioid + varicose-veins@calf left` as risks; nothing as none. */
export const risksOf = (written: string): Risk[] =>
  written
    .split(' + ')
    .filter((one) => one !== '')
    .map(riskOf);
