import type { Instrument } from './instrument.ts';
import { byBaseline, COMMON, OWN_WORDING, ownItem, type PromptId, percent, units } from './rows.ts';

/** Ratings of pain, sleep and days missed: one answer each, in words of our own (clinical knowledge C). */

const BACK_PAIN_HOSPITAL = 'thieme-connect.de/products/all/doi/10.1055/a-1304-3677';
const CHRONIC_BACK_PAIN = 'pmc.ncbi.nlm.nih.gov/articles/PMC7053735';
const NECK_PAIN = 'www.biomedcentral.com/1471-2474/9/43';
const MUSCULOSKELETAL =
  'www.researchgate.net/publication/8499664_Minimal_clinically_important_changes_in_chronic_musculoskeletal_pain_intensity_measured_on_a_NRS';
/** Ostelo 2008: literature, experts and a workshop. Read as an abstract. */
export const CONSENSUS = 'paperexplained.cn/articles/paper/detail/c63b17f341638e994cd27cc6d09b4f05e220d5cc';
const NECK_SURGERY = 'pmc.ncbi.nlm.nih.gov/articles/PMC3691175';

const SINGLE = {
  ...COMMON,
  direction: 'higher-is-worse',
  formula: { kind: 'single' },
  missing: { rule: 'all-needed', minAnswered: 1 },
  scoringSource: null,
  decimals: 0,
  licence: OWN_WORDING,
} as const;

/**
 * The figures of the numeric rating were measured on pain of no one recall (average pain in hospital, pain
 * "now" elsewhere); they stand with each of the four.
 */
const NPRS_MDC = [
  units('back-hospital', 1.77, 'back-pain-hospital', BACK_PAIN_HOSPITAL),
  units('neck', 4, 'neck-pain', NECK_PAIN, { confidence: 95 }),
];
const NPRS_MCID = [
  units('back-chronic', 2, 'low-back-pain-chronic', CHRONIC_BACK_PAIN, { reported: { low: 1.3, high: 1.8 } }),
  units('back-hospital', 2, 'back-pain-hospital', BACK_PAIN_HOSPITAL),
  byBaseline(
    'back-hospital-by-baseline',
    // The source says 3–4 for the last step: the cautious end.
    [
      [1, 4, 1],
      [5, 7, 2],
      [8, 10, 4],
    ],
    'back-pain-hospital',
    BACK_PAIN_HOSPITAL,
  ),
  units('neck', 4.1, 'neck-pain', NECK_PAIN, { reported: { low: 1.5, high: 4.1 } }),
  units('slightly-better', 1, 'musculoskeletal-slightly-better', MUSCULOSKELETAL),
  percent('slightly-better-percent', 15, 'musculoskeletal-slightly-better', MUSCULOSKELETAL),
  units('much-better', 2, 'musculoskeletal-much-better', MUSCULOSKELETAL),
  percent('much-better-percent', 33, 'musculoskeletal-much-better', MUSCULOSKELETAL),
  units('consensus', 2, 'expert-consensus', CONSENSUS),
  percent('consensus-percent', 30, 'expert-consensus', CONSENSUS),
];

const nprs = <const Id extends string>(id: Id, words: PromptId) =>
  ({
    ...SINGLE,
    id,
    items: [ownItem(words, 0, 10)],
    range: { low: 0, high: 10 },
    unit: 'points',
    bands: [
      { id: 'no-pain', from: 0, to: 0, source: null, reviewed: null },
      { id: 'mild-pain', from: 1, to: 3, source: null, reviewed: null },
      { id: 'moderate-pain', from: 4, to: 6, source: null, reviewed: null },
      { id: 'severe-pain', from: 7, to: 10, source: null, reviewed: null },
    ],
    mdc: NPRS_MDC,
    mcid: NPRS_MCID,
    // LOINC names no recall with this code.
    loinc: '72514-3',
  }) as const satisfies Instrument;

/** `pain-nprs` is also what a visit measures before and after: one series. */
export const NPRS_NOW = nprs('pain-nprs', 'pain-now');
export const NPRS_BEST = nprs('pain-nprs-best', 'pain-best');
export const NPRS_WORST = nprs('pain-nprs-worst', 'pain-worst');
export const NPRS_USUAL = nprs('pain-nprs-usual', 'pain-usual');

/** A line of 100 units, 0 at its left end, read in millimetres; the record says on which device. */
export const VAS = {
  ...SINGLE,
  id: 'pain-vas',
  items: [ownItem('pain-line', 0, 100)],
  range: { low: 0, high: 100 },
  unit: 'millimetres',
  mcid: [
    units('consensus', 15, 'expert-consensus', CONSENSUS),
    percent('consensus-percent', 30, 'expert-consensus', CONSENSUS),
    units('neck-surgery', 31.1, 'neck-myelopathy-surgery', NECK_SURGERY, {
      reported: { low: 3.6, high: 31.1 },
    }),
  ],
  loinc: '38214-3',
} as const satisfies Instrument;

/** How much sleep was disturbed, 0 not at all, 10 no sleep. */
export const SLEEP = {
  ...SINGLE,
  id: 'sleep',
  items: [ownItem('sleep', 0, 10)],
  range: { low: 0, high: 10 },
  unit: 'points',
} as const satisfies Instrument;

/** Days of the last four weeks (28 days) on which work or usual activities were missed. */
export const DAYS_MISSED = {
  ...SINGLE,
  id: 'days-missed',
  items: [ownItem('days-missed', 0, 28)],
  range: { low: 0, high: 28 },
  unit: 'days',
} as const satisfies Instrument;
