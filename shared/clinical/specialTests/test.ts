import type { MotionUnit } from '../motion/movements.ts';

export const TEST_REGIONS = [
  'cervical',
  'thoracic-outlet',
  'shoulder',
  'elbow',
  'wrist-hand',
  'lumbar',
  'sacroiliac',
  'hip',
  'knee',
  'ankle-foot',
] as const;
export type TestRegion = (typeof TEST_REGIONS)[number];

/**
 * What a side means for a test: `limb`: it is done on a side; `felt`: it is done once, and the side says where
 * it was felt; `none`: it has no side.
 */
export type Sidedness = 'limb' | 'felt' | 'none';

/** A per cent or a kappa: one number, or the lowest and highest of several; `over`: "more than" the last. */
export interface Figure {
  low: number;
  high: number;
  over: boolean;
}

/** What a test was compared with in a study. Words stand in `examination:target`. */
export const TARGETS = [
  'nerve-root-irritation',
  'nerve-root-electrodiagnosis',
  'upper-lumbar-roots',
  'sacroiliac-pain',
  'reliability',
  'cervical-radiculopathy',
  'subacromial-surgery',
  'supraspinatus-tear',
  'labral-tear-imaging',
  'labral-tear-arthroscopy',
  'hip-impingement',
  'gluteal-tendinopathy',
  'hip-fracture',
  'cruciate-tear',
  'meniscal-tear',
  'carpal-tunnel',
] as const;
export type Target = (typeof TARGETS)[number];

/** One set of figures for a test or a cluster, as one page gives it. */
export interface Study {
  /** Author and year; null where the page names none. */
  name: string | null;
  target: Target;
  /** Sensitivity and specificity in per cent. */
  sn: Figure | null;
  sp: Figure | null;
  /** 95 % confidence intervals, per cent. */
  snInterval: Figure | null;
  spInterval: Figure | null;
  lrPositive: Figure | null;
  lrNegative: Figure | null;
  /** Agreement between examiners, from −1 to 1. */
  kappa: Figure | null;
  /** People (or hands) in it; null where it is not said. */
  n: number | null;
  /** What `n` cannot say: `examination:remark.<id>`. */
  remark: Remark | null;
  /** The page it was read from; null for general knowledge. */
  source: string | null;
  reviewed: null;
}

export const REMARKS = [
  'several-studies',
  'pooled',
  'pilot',
  'hands',
  'strict-criterion',
  'poor-agreement',
  'low-sensitivity',
  'none-consistent',
  'without-centralisers',
  'post-test-65',
  'post-test-90',
] as const;
export type Remark = (typeof REMARKS)[number];

/**
 * A special test. Its name, what a positive result means and how it is done stand in
 * `examination:test.<id>`. Single tests are weak in every region (clinical knowledge B): figures are shown
 * beside the study they come from and conclude nothing.
 */
export interface SpecialTest {
  id: string;
  regions: readonly TestRegion[];
  side: Sidedness;
  /** An angle or a distance that is worth keeping, and what it can be; null where there is none. */
  value: { unit: Exclude<MotionUnit, 'percent'>; low: number; high: number } | null;
  /** Asks whether it is wise to go on at all: a positive one is a reason to refer before treating. */
  safety: boolean;
  /** Other names and abbreviations, the same in every language; search finds them. */
  also: readonly string[];
  studies: readonly Study[];
  /** Where the test and its criterion were read; null for general knowledge. */
  source: string | null;
  reviewed: null;
}

/** One number. */
export const one = (value: number): Figure => ({ low: value, high: value, over: false });
/** From the lowest to the highest. */
export const from = (low: number, high: number): Figure => ({ low, high, over: false });
/** From the lowest to more than the last. */
export const fromOver = (low: number, high: number): Figure => ({ low, high, over: true });

/** A study with what is known of it; the rest is null. */
export const study = (known: Pick<Study, 'target' | 'source'> & Partial<Omit<Study, 'reviewed'>>): Study => ({
  name: null,
  sn: null,
  sp: null,
  snInterval: null,
  spInterval: null,
  lrPositive: null,
  lrNegative: null,
  kappa: null,
  n: null,
  remark: null,
  ...known,
  reviewed: null,
});

/** What most rows share; a row says only what differs. */
export const plain = {
  side: 'limb',
  value: null,
  safety: false,
  also: [],
  studies: [],
  source: null,
  reviewed: null,
} as const;

export const degrees = (low: number, high: number) => ({ unit: 'deg', low, high }) as const;
export const centimetres = (low: number, high: number) => ({ unit: 'cm', low, high }) as const;
