import { describe, expect, it } from 'vitest';
import { score } from '#shared/clinical/measures/score.ts';
import { instrument, outcomeOf, type Sheet, sheet } from '../support/measures.ts';

/** Worked by hand: how the sheet was filled in, and the value with its band or why there is none. */
type Case = [answers: Sheet, expected: (number | string | null)[]];

/** sum / (5 × answered) × 100, one decimal; bands in whole numbers. */
const ODI: Case[] = [
  [sheet([10, 0]), [0, 'minimal-disability']],
  [sheet([10, 5]), [100, 'extreme-score']],
  [sheet([10, 1]), [20, 'minimal-disability']], // 10 / 50
  [sheet([9, 1], [1, 2]), [22, 'moderate-disability']], // 11 / 50
  [sheet([10, 2]), [40, 'moderate-disability']], // 20 / 50
  [sheet([9, 2], [1, 3]), [42, 'severe-disability']], // 21 / 50
  [sheet([10, 3]), [60, 'severe-disability']], // 30 / 50
  [sheet([9, 3], [1, 4]), [62, 'very-severe-disability']], // 31 / 50
  [sheet([10, 4]), [80, 'very-severe-disability']], // 40 / 50
  [sheet([9, 4], [1, 5]), [82, 'extreme-score']], // 41 / 50
  [
    [0, 1, 2, 3, 4, 5, 0, 1, 0, 0],
    [32, 'moderate-disability'],
  ], // 16 / 50, the published example
  [
    [0, 1, 2, 3, 4, 5, 0, 1, 0, null],
    [35.6, 'moderate-disability'],
  ], // 16 / 45 = 35.56
  [
    [null, 1, 2, 3, 4, 5, 0, 1, null, 0],
    [40, 'moderate-disability'],
  ], // 16 / 40
  [sheet([9, 0], [1, null]), [0, 'minimal-disability']],
  [sheet([9, 5], [1, null]), [100, 'extreme-score']], // 45 / 45
  [sheet([8, 5], [2, null]), [100, 'extreme-score']], // 40 / 40
  [sheet([8, 1], [1, 2], [1, null]), [22.2, 'moderate-disability']], // 10 / 45 = 22.22
  [sheet([7, 1], [1, 0], [2, null]), [17.5, 'minimal-disability']], // 7 / 40
  [sheet([8, 3], [1, 4], [1, null]), [62.2, 'very-severe-disability']], // 28 / 45 = 62.22
  [sheet([7, 3], [1, 4], [2, null]), [62.5, 'very-severe-disability']], // 25 / 40
  [sheet([1, 1], [8, 0], [1, null]), [2.2, 'minimal-disability']], // 1 / 45 = 2.22
  [sheet([2, 1], [7, 0], [1, null]), [4.4, 'minimal-disability']], // 2 / 45 = 4.44
  [sheet([8, 2], [1, 2]), [40, 'moderate-disability']], // nine given, the tenth not: 18 / 45
  [sheet([7, 5], [3, null]), ['too-few-answered']],
  [sheet([1, 4], [9, null]), ['too-few-answered']],
  [sheet([10, null]), ['nothing-entered']],
  [sheet([9, 2], [1, 6]), ['out-of-range']],
  [sheet([9, 2], [1, -1]), ['out-of-range']],
  [sheet([9, 2], [1, 2.5]), ['not-a-whole-number']],
  [sheet([11, 2]), ['too-many-answers']],
];

/** The number ticked; an empty box is a "no". */
const RMDQ: Case[] = [
  [sheet([24, 0]), [0, null]],
  [sheet([24, 1]), [24, null]],
  [sheet([12, 1], [12, 0]), [12, null]],
  [sheet([12, 1], [12, null]), [12, null]],
  [sheet([1, 1], [23, null]), [1, null]],
  [sheet([1, 0], [23, null]), [0, null]],
  [sheet([23, null], [1, 1]), [1, null]],
  [
    [1, 1, 1],
    [3, null],
  ],
  [sheet([24, null]), ['nothing-entered']],
  [sheet([23, 1], [1, 2]), ['out-of-range']],
  [sheet([23, 1], [1, 0.5]), ['not-a-whole-number']],
  [sheet([25, 1]), ['too-many-answers']],
];

/** Points of 50; a missing section counts as the mean of the others: sum × 10 / answered, one decimal. */
const NDI: Case[] = [
  [sheet([10, 0]), [0, 'no-disability']],
  [sheet([10, 5]), [50, 'complete-disability']],
  [sheet([4, 1], [6, 0]), [4, 'no-disability']],
  [sheet([5, 1], [5, 0]), [5, 'mild-disability']],
  [sheet([4, 2], [6, 1]), [14, 'mild-disability']], // 8 + 6
  [sheet([5, 2], [5, 1]), [15, 'moderate-disability']], // 10 + 5
  [sheet([4, 3], [6, 2]), [24, 'moderate-disability']], // 12 + 12
  [sheet([5, 3], [5, 2]), [25, 'severe-disability']], // 15 + 10
  [sheet([4, 4], [6, 3]), [34, 'severe-disability']], // 16 + 18
  [sheet([5, 4], [5, 3]), [35, 'complete-disability']], // 20 + 15
  [sheet([7, 2], [2, 1], [1, null]), [17.8, 'moderate-disability']], // 16 × 10 / 9 = 17.78
  [sheet([8, 2], [2, null]), [20, 'moderate-disability']], // 16 × 10 / 8
  [sheet([4, 1], [5, 0], [1, null]), [4.4, 'no-disability']], // 40 / 9 = 4.44
  [sheet([3, 1], [5, 0], [2, null]), [3.8, 'no-disability']], // 30 / 8 = 3.75, half up
  [sheet([4, 1], [4, 0], [2, null]), [5, 'mild-disability']], // 40 / 8
  [sheet([4, 2], [5, 1], [1, null]), [14.4, 'mild-disability']], // 13 × 10 / 9 = 14.44
  [sheet([5, 2], [3, 1], [2, null]), [16.3, 'moderate-disability']], // 13 × 10 / 8 = 16.25, half up
  [sheet([9, 5], [1, null]), [50, 'complete-disability']], // 450 / 9
  [sheet([8, 0], [2, null]), [0, 'no-disability']],
  [sheet([7, 5], [3, null]), ['too-few-answered']],
  [sheet([10, null]), ['nothing-entered']],
  [sheet([9, 2], [1, 6]), ['out-of-range']],
  [sheet([11, 2]), ['too-many-answers']],
];

/** Sum of twenty, all needed. */
const QUEBEC: Case[] = [
  [sheet([20, 0]), [0, null]],
  [sheet([20, 5]), [100, null]],
  [sheet([20, 2]), [40, null]],
  [sheet([10, 3], [10, 1]), [40, null]], // 30 + 10
  [sheet([19, 5], [1, 4]), [99, null]], // 95 + 4
  [sheet([19, 5], [1, null]), ['too-few-answered']],
  [sheet([20, null]), ['nothing-entered']],
  [sheet([19, 5], [1, 6]), ['out-of-range']],
];

/** (sum / answered − 1) × 25, one decimal, at least 27 of 30. */
const DASH: Case[] = [
  [sheet([30, 1]), [0, null]],
  [sheet([30, 5]), [100, null]],
  [sheet([30, 3]), [50, null]],
  [sheet([29, 1], [1, 2]), [0.8, null]], // (31 / 30 − 1) × 25 = 0.83
  [sheet([15, 2], [15, 3]), [37.5, null]], // (75 / 30 − 1) × 25
  [sheet([29, 2], [1, null]), [25, null]], // (58 / 29 − 1) × 25
  [sheet([27, 3], [3, null]), [50, null]], // (81 / 27 − 1) × 25
  [sheet([26, 3], [1, 4], [3, null]), [50.9, null]], // (82 / 27 − 1) × 25 = 50.93
  [sheet([27, 5], [3, null]), [100, null]],
  [sheet([26, 5], [4, null]), ['too-few-answered']],
  [sheet([29, 2], [1, 0]), ['out-of-range']],
  [sheet([29, 2], [1, 6]), ['out-of-range']],
  [sheet([31, 2]), ['too-many-answers']],
];

/** The same formula, at least 10 of 11. */
const QUICK_DASH: Case[] = [
  [sheet([11, 1]), [0, null]],
  [sheet([11, 5]), [100, null]],
  [sheet([11, 2]), [25, null]],
  [sheet([10, 2], [1, 3]), [27.3, null]], // (23 / 11 − 1) × 25 = 27.27
  [sheet([5, 2], [6, 3]), [38.6, null]], // (28 / 11 − 1) × 25 = 38.64
  [sheet([10, 3], [1, null]), [50, null]], // (30 / 10 − 1) × 25
  [sheet([9, 2], [1, 3], [1, null]), [27.5, null]], // (21 / 10 − 1) × 25
  [sheet([9, 1], [1, 2], [1, null]), [2.5, null]], // (11 / 10 − 1) × 25
  [sheet([9, 3], [2, null]), ['too-few-answered']],
  [sheet([11, null]), ['nothing-entered']],
  [sheet([10, 3], [1, 0]), ['out-of-range']],
];

/** Sum of twenty, 80 is full function. */
const LEFS: Case[] = [
  [sheet([20, 0]), [0, null]],
  [sheet([20, 4]), [80, null]],
  [sheet([10, 3], [10, 2]), [50, null]], // 30 + 20
  [sheet([18, 4], [2, 3]), [78, null]], // 72 + 6
  [sheet([19, 4], [1, null]), ['too-few-answered']],
  [sheet([19, 4], [1, 5]), ['out-of-range']],
];

/** Sum of seven. */
const PDI: Case[] = [
  [sheet([7, 0]), [0, null]],
  [sheet([7, 10]), [70, null]],
  [
    [5, 6, 4, 7, 3, 2, 8],
    [35, null],
  ],
  [sheet([6, 5], [1, null]), ['too-few-answered']],
  [sheet([6, 5], [1, 11]), ['out-of-range']],
];

/** Items 1–4, then the psychosocial ones 5–9. */
const START_BACK: Case[] = [
  [sheet([9, 0]), [0, 'low-risk']],
  [sheet([9, 1]), [9, 'high-risk']],
  [sheet([3, 1], [6, 0]), [3, 'low-risk']],
  [sheet([4, 0], [3, 1], [2, 0]), [3, 'low-risk']], // total 3, sub-score 3
  [sheet([4, 1], [5, 0]), [4, 'medium-risk']], // sub-score 0
  [sheet([4, 1], [3, 1], [2, 0]), [7, 'medium-risk']], // sub-score 3
  [sheet([4, 0], [4, 1], [1, 0]), [4, 'high-risk']], // sub-score 4, items 5–8
  [sheet([4, 0], [1, 0], [4, 1]), [4, 'high-risk']], // sub-score 4, item 9 among them
  [sheet([4, 0], [5, 1]), [5, 'high-risk']],
  [sheet([1, 1], [3, 0], [3, 1], [2, 0]), [4, 'medium-risk']], // sub-score 3
  [sheet([8, 1], [1, null]), ['too-few-answered']],
  [sheet([8, 1], [1, 3]), ['out-of-range']], // the level instead of its point
];

const FORMS = {
  odi: ODI,
  rmdq: RMDQ,
  ndi: NDI,
  qbpds: QUEBEC,
  dash: DASH,
  'quick-dash': QUICK_DASH,
  lefs: LEFS,
  pdi: PDI,
  'start-back': START_BACK,
};

describe.each(Object.entries(FORMS))('%s, answered item by item', (id, cases) => {
  it.each(cases)('%j is %j', (answers, expected) => {
    expect(outcomeOf(score(instrument(id), answers))).toEqual(expected);
  });
});

describe('what is said of missing items', () => {
  it.each<[string, Sheet, string | null, number]>([
    ['odi', sheet([10, 2]), null, 10],
    ['odi', sheet([9, 2]), 'of-answered', 9],
    ['ndi', sheet([10, 2]), null, 10],
    ['ndi', sheet([9, 2]), 'mean-of-answered', 9],
    ['rmdq', sheet([24, 1]), null, 24],
    ['rmdq', sheet([3, 1]), 'counts-as-zero', 3],
    ['dash', sheet([27, 2]), 'of-answered', 27],
    ['quick-dash', sheet([11, 2]), null, 11],
    ['lefs', sheet([20, 2]), null, 20],
  ])('%s %j: %s, %d answered', (id, answers, note, answered) => {
    expect(score(instrument(id), answers)).toMatchObject({ ok: true, note, answered });
  });

  it('makes the NDI the same share of its scale as a percentage of the answered would', () => {
    const ndi = score(instrument('ndi'), [0, 1, 2, 3, 4, 5, 0, 1, 0, null]);
    const odi = score(instrument('odi'), [0, 1, 2, 3, 4, 5, 0, 1, 0, null]);
    // 16 of nine sections: 17.8 of 50 and 35.6 of 100.
    expect([ndi, odi]).toMatchObject([{ value: 17.8 }, { value: 35.6 }]);
  });
});
