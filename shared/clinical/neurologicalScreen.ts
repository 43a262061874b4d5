import type { Answer } from './answers.ts';
import { type LevelId, levelsBetween } from './levels.ts';
import type { Place } from './places.ts';
import { REFLEXES, type ReflexId } from './reflexes.ts';
import type { RegionId } from './regions.ts';

/** What in a complaint asks for strength, reflexes and sensation; `examination:screen.because.<id>` says it. */
export const NEUROLOGICAL_SIGNS = ['radiation', 'numbness', 'pins-and-needles', 'shooting'] as const;
export type NeurologicalSign = (typeof NEUROLOGICAL_SIGNS)[number];

/** What of a complaint is looked at; a complaint of `shared/chart/assessment` fits. */
export interface ScreenedComplaint {
  radiates: Answer;
  characters: readonly string[];
  places: readonly Place[];
}

export interface NeurologicalScreen {
  needed: boolean;
  /** The signs that ask for it, in the order of the list; empty when it is not needed. */
  because: readonly NeurologicalSign[];
  /** Where to begin, head to foot. */
  levels: readonly LevelId[];
  reflexes: readonly ReflexId[];
  /** Where the tests that it opens were read; null for general knowledge. */
  source: string | null;
  reviewed: null;
}

/** The tests of a leg come from here; those of an arm, and that radiation opens them, are general knowledge. */
const LEG_SOURCE = 'tools.cep.health/tool/clinically-organized-relevant-exam-core-back-tool/';

export const LIMBS = ['upper', 'lower'] as const;
export type Limb = (typeof LIMBS)[number];
/** The levels to begin with, head to foot. */
export const LEVELS_OF: Record<Limb, readonly LevelId[]> = {
  upper: levelsBetween('c4', 't1'),
  lower: levelsBetween('l2', 's2'),
};

/** Regions that share their nerves with an arm or a leg. Those of the trunk and the head point to neither. */
const LIMB_OF: Partial<Record<RegionId, Limb>> = {
  'neck-posterior': 'upper',
  'neck-anterior': 'upper',
  'upper-trapezius': 'upper',
  shoulder: 'upper',
  scapula: 'upper',
  'upper-back': 'upper',
  'upper-arm': 'upper',
  elbow: 'upper',
  forearm: 'upper',
  wrist: 'upper',
  hand: 'upper',
  'low-back': 'lower',
  sacrum: 'lower',
  sacroiliac: 'lower',
  gluteal: 'lower',
  hip: 'lower',
  'thigh-anterior': 'lower',
  'thigh-posterior': 'lower',
  'thigh-lateral': 'lower',
  'thigh-medial': 'lower',
  knee: 'lower',
  calf: 'lower',
  shin: 'lower',
  ankle: 'lower',
  foot: 'lower',
};

const SHOWS: Record<NeurologicalSign, (complaint: ScreenedComplaint) => boolean> = {
  radiation: ({ radiates }) => radiates === 'yes',
  numbness: ({ characters }) => characters.includes('numb'),
  'pins-and-needles': ({ characters }) => characters.includes('tingling'),
  shooting: ({ characters }) => characters.includes('shooting'),
};

/** The limb that a region shares its nerves with; null for the trunk and the head. */
export const limbOf = (region: RegionId): Limb | null => LIMB_OF[region] ?? null;

/** The limbs that a complaint may concern; both when its places point to none. */
export function limbsOf(places: readonly Place[]): readonly Limb[] {
  const named = new Set(places.map(({ region }) => LIMB_OF[region]));
  const limbs = LIMBS.filter((limb) => named.has(limb));
  return limbs.length === 0 ? LIMBS : limbs;
}

/** The reflexes that any of the levels takes part in. */
export const reflexesOf = (levels: readonly LevelId[]): readonly ReflexId[] =>
  REFLEXES.filter((reflex) => reflex.levels.some((level) => levels.includes(level))).map(({ id }) => id);

/**
 * Whether a complaint opens the neurological section, why, and where to begin (clinical knowledge Z6: before
 * any trigger point is treated). It opens a section and says nothing of what will be found; a complaint without
 * these signs may be examined all the same.
 */
export function needsNeurologicalScreen(complaint: ScreenedComplaint): NeurologicalScreen {
  const because = NEUROLOGICAL_SIGNS.filter((sign) => SHOWS[sign](complaint));
  if (because.length === 0)
    return { needed: false, because, levels: [], reflexes: [], source: null, reviewed: null };
  const limbs = limbsOf(complaint.places);
  const levels = limbs.flatMap((limb) => LEVELS_OF[limb]);
  return {
    needed: true,
    because,
    levels,
    reflexes: reflexesOf(levels),
    source: limbs.includes('lower') ? LEG_SOURCE : null,
    reviewed: null,
  };
}
