import type { SensitiveAreaId } from '../sensitiveAreas.ts';
import type { TechniqueGroup } from './groups.ts';

/** How techniques are listed for the eye; the rules go by group. Names stand in `techniques:family`. */
export const TECHNIQUE_FAMILIES = [
  'swedish',
  'deep',
  'myofascial',
  'stretch',
  'mobilisation',
  'lymph',
  'sports',
  'eastern',
  'instrument',
  'hydrotherapy',
  'active',
] as const;
export type TechniqueFamily = (typeof TECHNIQUE_FAMILIES)[number];

/** Which way the hands, the tissue or the joint go. Words stand in `techniques:direction`. */
export const DIRECTIONS = [
  'still',
  'any',
  'toward-heart',
  'lift-and-release',
  'oscillating',
  'percussive',
  'straight-down',
  'along-fibres',
  'across-fibres',
  'into-barrier',
  'away-from-barrier',
  'rolling',
  'against-resistance',
  'to-end-range',
  'small-early',
  'large-middle',
  'large-to-end',
  'small-at-end',
  'proximal-first',
] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a technique is used for. Words stand in `techniques:indication`. */
export const INDICATION_IDS = [
  'calming',
  'arousal',
  'stimulation',
  'warm-up',
  'fluid-return',
  'muscle-tone',
  'mobility',
  'clothed-work',
  'taut-bands',
  'scar',
  'tendinopathy',
  'pressure-pain-threshold',
  'reported-pain',
  'stiffness',
  'short-muscle',
  'range-of-motion',
  'joint-pain',
  'joint-stiffness',
  'oedema',
  'lymphoedema',
  'sport',
  'muscle-spasm',
  'recent-injury',
  'strength',
  'acute-low-back-pain',
  'subacute-low-back-pain',
  'chronic-low-back-pain',
  'chronic-neck-pain',
] as const;
export type IndicationId = (typeof INDICATION_IDS)[number];

/**
 * How much stands behind an indication. `moderate`, `low` and `very-low` are the certainty that a guideline or a
 * review states; `trials` are pooled trials whose certainty was not read, `trial` is one of them, `no-effect` is
 * trials that found none, `none` is what is taught, without a study that was read.
 */
export const STRENGTHS = ['moderate', 'low', 'very-low', 'trials', 'trial', 'no-effect', 'none'] as const;
export type Strength = (typeof STRENGTHS)[number];

export interface Indication {
  for: IndicationId;
  strength: Strength;
  /** What was studied: the technique itself, or massage as a whole, of which it was a part. */
  of: 'technique' | 'massage';
  /** The page it was read from, or null for general knowledge. */
  source: string | null;
}

/** What a technique usually takes. `per` is what the time is for, or null; `times` how often that is repeated. */
export interface UsualTime {
  low: number;
  high: number;
  unit: 'seconds' | 'minutes' | 'strokes';
  per: 'region' | 'spot' | 'hold' | 'set' | 'pass' | null;
  times: readonly [low: number, high: number] | null;
  source: string | null;
}

/** What it asks of the therapist beyond entry to practice. Words stand in `techniques:training`. */
export const TRAINING_IDS = ['course', 'where-permitted', 'confirm-coverage'] as const;
export type TrainingId = (typeof TRAINING_IDS)[number];

/**
 * One technique. Its name stands in `chart:technique`, what it is in `techniques:what`. `pressure` is the usual
 * range on Walton's scale (0–5), `source` the page that it and the direction were read from, or null for general
 * knowledge; `reviewed` is null until a registered clinician has checked the row. Clinical knowledge F1 to F3.
 */
export interface Technique {
  id: string;
  family: TechniqueFamily;
  /** The column of the contraindication matrix (clinical knowledge E3); null where it has none. */
  group: TechniqueGroup | null;
  pressure: readonly [low: number, high: number] | null;
  time: UsualTime | null;
  direction: Direction | null;
  indications: readonly Indication[];
  training: readonly TrainingId[];
  /** Areas that it usually reaches and that need a consent of their own; the region of a bout is what binds. */
  consent: readonly SensitiveAreaId[];
  source: string | null;
  reviewed: null;
}
