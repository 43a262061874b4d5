import type { ConditionId } from '../conditions.ts';
import type { MedicationClassId } from '../medications.ts';
import type { RegionId } from '../regions.ts';
import type { HomeCareDose } from './dose.ts';

export const HOME_CARE_TYPES = [
  'mobility',
  'stretch',
  'strength',
  'self-release',
  'thermal',
  'posture',
  'activity',
  'breathing',
] as const;
export type HomeCareType = (typeof HOME_CARE_TYPES)[number];

/** As a complaint has them. */
export const HOME_CARE_STAGES = ['acute', 'subacute', 'chronic'] as const;
export type HomeCareStage = (typeof HOME_CARE_STAGES)[number];

/** When to leave off this item and tell the therapist; words stand in `homeCare:stop`. */
export const STOP_RULES = ['pain', 'spreading', 'dizzy', 'chest', 'skin', 'bruise', 'joint', 'calf'] as const;
export type StopRule = (typeof STOP_RULES)[number];

/** What stops everything and asks for a call, on every sheet; clinical knowledge G. Words in `homeCare:urgent`. */
export const URGENT_SIGNS = ['numbness', 'weakness', 'bladder', 'fever'] as const;

/** `here`: only where the condition lies in a region of the item, or its place was not recorded. */
export interface HomeCareContraindications {
  conditions: readonly ConditionId[];
  here: readonly ConditionId[];
  medications: readonly MedicationClassId[];
}

export interface HomeCareFacts {
  type: HomeCareType;
  regions: readonly RegionId[];
  stages: readonly HomeCareStage[];
  dose: HomeCareDose;
  /** The page that the dose was read from, without `https://`; null is general knowledge. */
  doseSource: string | null;
  stops: readonly StopRule[];
  contraindications: HomeCareContraindications;
  /** The page that the item was read from; null is general knowledge. */
  source: string | null;
}

export interface HomeCareItem<Id extends string = string> extends HomeCareFacts {
  id: Id;
  /** Who reviewed it, a registered clinician, and when; null until then. */
  reviewed: null;
}

export const item = <Id extends string>(id: Id, facts: HomeCareFacts): HomeCareItem<Id> => ({
  id,
  ...facts,
  reviewed: null,
});

export const EVERY_STAGE = HOME_CARE_STAGES;
export const LATER = ['subacute', 'chronic'] as const;

/** Pages that several items were read from. */
export const BACK_SHEET = 'www.fitforlifewellnessclinic.com/exercises-for-the-low-back/';
/** Its general rule for a stretch: once or twice a day, 30–60 s, 2–3 times. */
export const STRETCH_RULE = 'davidberro.com/spine/low-back-pain/low-back-pain-exercises';

/**
 * Who is kept from an item, by what it does. General knowledge that follows the matrix of contraindications (clinical
 * knowledge E3) where that has a column for the same: heat, cold, deep pressure, stretch.
 */
const EMERGENCIES = [
  'cauda-equina',
  'pregnancy-complication',
  'heart-event-unstable',
  'stroke-unstable',
] as const;
const EFFORT = [
  ...EMERGENCIES,
  'fever',
  'dvt-acute',
  'aneurysm',
  'heart-inflammation',
  'hypertension-severe',
] as const;
const HURT = ['fracture', 'dislocation', 'joint-instability', 'recent-surgery'] as const;
const SKIN = ['open-wound', 'burn', 'skin-infection', 'skin-graft'] as const;

const against = (
  conditions: readonly ConditionId[],
  here: readonly ConditionId[] = [],
  medications: readonly MedicationClassId[] = [],
): HomeCareContraindications => ({ conditions, here, medications });

export const restful = against(EMERGENCIES);
export const moving = (...more: ConditionId[]) => against([...EFFORT, ...more], HURT);
/** Flat on the back or the belly, which is not for later pregnancy. */
export const lyingFlat = (...more: ConditionId[]) => moving('pregnancy-later', ...more);
export const stretching = (...more: ConditionId[]) =>
  against([...EFFORT, ...more], [...HURT, 'acute-injury', 'rheumatoid-flare']);
export const straining = (...more: ConditionId[]) =>
  against([...EFFORT, 'hypertension-uncontrolled', ...more], [...HURT, 'acute-injury', 'rheumatoid-flare']);
export const pressing = against(
  [
    ...EMERGENCIES,
    'fever',
    'dvt-acute',
    'bleeding-disorder',
    'haemophilia',
    'low-platelets',
    'internal-bleeding',
    'osteoporosis',
    'chemotherapy',
  ],
  [
    ...HURT,
    ...SKIN,
    'acute-injury',
    'impaired-sensation',
    'varicose-veins',
    'lymphoedema',
    'cancer-active',
    'radiotherapy',
    'undiagnosed-lump',
    'implanted-device',
  ],
  ['anticoagulant'],
);
export const heating = against(
  [
    ...EMERGENCIES,
    'fever',
    'dvt-acute',
    'heart-failure',
    'hypertension-uncontrolled',
    'hypertension-severe',
    'pregnancy-first-trimester',
    'diabetes-advanced',
  ],
  [
    ...SKIN,
    ...HURT,
    'acute-injury',
    'impaired-sensation',
    'diabetes-complications',
    'varicose-veins',
    'lymphoedema',
    'cancer-active',
    'radiotherapy',
    'rheumatoid-flare',
    'implanted-device',
  ],
);
export const cooling = against(
  [...EMERGENCIES, 'dvt-acute', 'heart-failure', 'raynaud', 'cold-urticaria', 'diabetes-advanced'],
  [...SKIN, 'impaired-sensation', 'diabetes-complications'],
);
