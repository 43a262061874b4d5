import type { Item } from './instrument.ts';
import type { Threshold } from './threshold.ts';

/** The words of each item that is ours; they stand in `measures:prompt`. Other questionnaires carry none. */
export const PROMPT_IDS = [
  'pain-now',
  'pain-best',
  'pain-worst',
  'pain-usual',
  'pain-line',
  'sleep',
  'days-missed',
  'activity',
  'global-change',
  'rating-of-change',
] as const;
export type PromptId = (typeof PROMPT_IDS)[number];

/** Whom a figure was measured in; `measures:population.<id>` says it. */
export const POPULATION_IDS = [
  'low-back-pain',
  'low-back-pain-chronic',
  'low-back-pain-rehabilitation',
  'back-pain-hospital',
  'back-pain-surgery',
  'neck-pain',
  'neck-pain-mechanical',
  'neck-pain-physiotherapy',
  'neck-myelopathy-surgery',
  'musculoskeletal-slightly-better',
  'musculoskeletal-much-better',
  'upper-limb',
  'lower-limb',
  'pain-chronic',
  'expert-consensus',
  'not-stated',
] as const;
export type PopulationId = (typeof POPULATION_IDS)[number];

/** The names of bands and risk groups; `measures:band.<id>` says them. */
export const BAND_IDS = [
  'no-pain',
  'mild-pain',
  'moderate-pain',
  'severe-pain',
  'no-disability',
  'minimal-disability',
  'mild-disability',
  'moderate-disability',
  'severe-disability',
  'very-severe-disability',
  'complete-disability',
  'extreme-score',
  'low-risk',
  'medium-risk',
  'high-risk',
] as const;
export type BandId = (typeof BAND_IDS)[number];

/** One item of the same range, `count` times, without words: they stand on the paper form. */
export const formItems = (count: number, low: number, high: number): readonly Item[] =>
  Array.from({ length: count }, () => ({ low, high, words: null }));

/** One item with words of our own. */
export const ownItem = (words: PromptId, low: number, high: number): Item => ({
  low,
  high,
  words,
});

type Source = string | null;
interface More {
  reported?: { low: number; high: number };
  confidence?: number;
  of?: 'item';
}

const row = (
  id: string,
  amount: Threshold['amount'],
  population: PopulationId,
  source: Source,
  more: More,
) => ({
  id,
  of: more.of ?? ('score' as const),
  amount,
  reported: more.reported ?? null,
  confidence: more.confidence ?? null,
  population,
  source,
  reviewed: null,
});

/** A change of so many units of the score. */
export const units = (
  id: string,
  value: number,
  population: PopulationId,
  source: Source,
  more: More = {},
): Threshold => row(id, { kind: 'absolute', value }, population, source, more);

/** A change of so many percent of the baseline. */
export const percent = (
  id: string,
  value: number,
  population: PopulationId,
  source: Source,
  more: More = {},
): Threshold => row(id, { kind: 'percent', value }, population, source, more);

/** A change in units of the score that depends on the baseline. */
export const byBaseline = (
  id: string,
  steps: readonly (readonly [from: number, to: number, value: number])[],
  population: PopulationId,
  source: Source,
): Threshold =>
  row(
    id,
    { kind: 'by-baseline', steps: steps.map(([from, to, value]) => ({ from, to, value })) },
    population,
    source,
    {},
  );

/** A rating of change of this level or better. */
export const level = (id: string, value: number, population: PopulationId, source: Source): Threshold =>
  row(id, { kind: 'level', value }, population, source, {});

/** What most instruments share; a row says what differs. */
export const COMMON = {
  version: 1,
  comparableFrom: 1,
  form: null,
  itemsFrom: 'form',
  rounding: 'half-up',
  insensitive: null,
  bands: [],
  mdc: [],
  mcid: [],
  own: null,
  loinc: null,
  reviewed: null,
} as const;

/** A generic scale in words of our own. */
export const OWN_WORDING = {
  holder: null,
  mayShipWording: true,
  terms: 'own-wording',
  notice: null,
  source: null,
} as const;
