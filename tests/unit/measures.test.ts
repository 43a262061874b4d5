import { describe, expect, it } from 'vitest';
import { measureResultSchema, resultOf } from '#shared/clinical/measures/result.ts';
import { bandOf, SCORER_VERSION, score, scoreFromTotal } from '#shared/clinical/measures/score.ts';
import { byItems, byTotal, instrument, kept, outcomeOf, type Sheet, sheet } from '../support/measures.ts';

/** Worked by hand: instrument, answers, and the value with its band or why there is none. */
type Case = [id: string, answers: Sheet, expected: (number | string | null)[]];

const PAIN_BANDS: [answer: number, band: string][] = [
  [0, 'no-pain'],
  [1, 'mild-pain'],
  [2, 'mild-pain'],
  [3, 'mild-pain'],
  [4, 'moderate-pain'],
  [5, 'moderate-pain'],
  [6, 'moderate-pain'],
  [7, 'severe-pain'],
  [8, 'severe-pain'],
  [9, 'severe-pain'],
  [10, 'severe-pain'],
];

const SINGLE: Case[] = [
  ...PAIN_BANDS.map(([answer, band]): Case => ['pain-nprs', [answer], [answer, band]]),
  ['pain-nprs-best', [0], [0, 'no-pain']],
  ['pain-nprs-best', [10], [10, 'severe-pain']],
  ['pain-nprs-worst', [0], [0, 'no-pain']],
  ['pain-nprs-worst', [10], [10, 'severe-pain']],
  ['pain-nprs-usual', [0], [0, 'no-pain']],
  ['pain-nprs-usual', [5], [5, 'moderate-pain']],
  ['pain-nprs', [11], ['out-of-range']],
  ['pain-nprs', [-1], ['out-of-range']],
  ['pain-nprs', [6.5], ['not-a-whole-number']],
  ['pain-nprs', [Number.NaN], ['not-a-whole-number']],
  ['pain-nprs', [Number.POSITIVE_INFINITY], ['not-a-whole-number']],
  ['pain-nprs', [null], ['nothing-entered']],
  ['pain-nprs', [], ['nothing-entered']],
  ['pain-nprs', [3, 4], ['too-many-answers']],
  ['pain-nprs-worst', [12], ['out-of-range']],
  ['pain-vas', [0], [0, null]],
  ['pain-vas', [1], [1, null]],
  ['pain-vas', [47], [47, null]],
  ['pain-vas', [100], [100, null]],
  ['pain-vas', [101], ['out-of-range']],
  ['pain-vas', [47.5], ['not-a-whole-number']],
  ['sleep', [0], [0, null]],
  ['sleep', [10], [10, null]],
  ['sleep', [11], ['out-of-range']],
  ['days-missed', [0], [0, null]],
  ['days-missed', [28], [28, null]],
  ['days-missed', [29], ['out-of-range']],
  ['days-missed', [2.5], ['not-a-whole-number']],
  ['pgic', [1], [1, null]],
  ['pgic', [4], [4, null]],
  ['pgic', [7], [7, null]],
  ['pgic', [0], ['out-of-range']],
  ['pgic', [8], ['out-of-range']],
  ['groc-15', [-7], [-7, null]],
  ['groc-15', [0], [0, null]],
  ['groc-15', [7], [7, null]],
  ['groc-15', [8], ['out-of-range']],
  ['groc-15', [-8], ['out-of-range']],
  ['groc-11', [-5], [-5, null]],
  ['groc-11', [3], [3, null]],
  ['groc-11', [5], [5, null]],
  ['groc-11', [6], ['out-of-range']],
  ['groc-11', [-6], ['out-of-range']],
];

/** Mean of the activities rated, three to five of them, one decimal. */
const PSFS: Case[] = [
  ['psfs', [0, 0, 0], [0, null]],
  ['psfs', [10, 10, 10, 10, 10], [10, null]],
  ['psfs', [0, 0, 0, 0, 0], [0, null]],
  ['psfs', [4, 5, 6], [5, null]], // 15 / 3
  ['psfs', [4, 4, 5], [4.3, null]], // 13 / 3 = 4.33
  ['psfs', [4, 5, 5], [4.7, null]], // 14 / 3 = 4.67
  ['psfs', [1, 2, 3, 4], [2.5, null]], // 10 / 4
  ['psfs', [1, 2, 3, 3], [2.3, null]], // 9 / 4 = 2.25, half up
  ['psfs', [2, 3, 3, 3], [2.8, null]], // 11 / 4 = 2.75, half up
  ['psfs', [1, 2, 3, 4, 6], [3.2, null]], // 16 / 5
  ['psfs', [3, null, 5, null, 7], [5, null]], // 15 / 3
  ['psfs', [3, 5, null, null, null], ['too-few-answered']],
  ['psfs', [8], ['too-few-answered']],
  ['psfs', [null, null, null], ['nothing-entered']],
  ['psfs', [3, 5, 11], ['out-of-range']],
  ['psfs', [3, 5, 4.5], ['not-a-whole-number']],
  ['psfs', sheet([6, 5]), ['too-many-answers']],
];

describe('a score of one answer or of the patient’s own activities', () => {
  it.each([...SINGLE, ...PSFS])('%s %j is %j', (id, answers, expected) => {
    expect(outcomeOf(score(instrument(id), answers))).toEqual(expected);
  });

  it('says which item is to blame, and what was needed', () => {
    expect(score(instrument('psfs'), [3, 12, 4])).toEqual({
      ok: false,
      why: 'out-of-range',
      needed: 3,
      answered: 3,
      item: 2,
    });
    expect(score(instrument('dash'), sheet([26, 3]))).toEqual({
      ok: false,
      why: 'too-few-answered',
      needed: 27,
      answered: 26,
      item: null,
    });
  });

  it('does not call an activity that was never named a missing answer', () => {
    expect(score(instrument('psfs'), [4, 5, 6])).toMatchObject({ answered: 3, note: null });
  });
});

/** Totals as they stand on the paper: instrument, total, answered, sub-score of STarT Back, and the outcome. */
const TOTALS: [string, number | null, number | null, number | null, (number | string | null)[]][] = [
  ['pain-nprs', 6, null, null, [6, 'moderate-pain']],
  ['pain-nprs', 11, null, null, ['total-impossible']],
  ['pain-vas', 33, 1, null, [33, null]],
  ['groc-15', -3, null, null, [-3, null]],
  ['psfs', 13, 3, null, [4.3, null]], // 13 / 3
  ['psfs', 13, 4, null, [3.3, null]], // 13 / 4 = 3.25, half up
  ['psfs', 13, 2, null, ['too-few-answered']],
  ['psfs', 31, 3, null, ['total-impossible']],
  ['psfs', 13, null, null, ['count-needed']],
  ['psfs', 13, 6, null, ['too-many-answers']],
  ['psfs', 0, 0, null, ['nothing-entered']],
  ['odi', null, 10, null, ['nothing-entered']],
  ['odi', 16, 10, null, [32, 'moderate-disability']], // 16 / 50
  ['odi', 16, 9, null, [35.6, 'moderate-disability']], // 16 / 45 = 35.56
  ['odi', 16, 8, null, [40, 'moderate-disability']], // 16 / 40
  ['odi', 16, 7, null, ['too-few-answered']],
  ['odi', 50, 10, null, [100, 'extreme-score']],
  ['odi', 46, 9, null, ['total-impossible']], // 9 × 5 = 45
  ['odi', 51, 10, null, ['total-impossible']],
  ['odi', -1, 10, null, ['total-impossible']],
  ['odi', 16.5, 10, null, ['not-a-whole-number']],
  ['odi', 16, 9.5, null, ['not-a-whole-number']],
  ['odi', 16, null, null, ['count-needed']],
  ['rmdq', 12, null, null, [12, null]],
  ['rmdq', 0, null, null, [0, null]],
  ['rmdq', 24, 24, null, [24, null]],
  ['rmdq', 25, null, null, ['total-impossible']],
  ['ndi', 16, 10, null, [16, 'moderate-disability']],
  ['ndi', 16, 9, null, [17.8, 'moderate-disability']], // 16 × 10 / 9 = 17.78
  ['ndi', 16, 7, null, ['too-few-answered']],
  ['qbpds', 45, 20, null, [45, null]],
  ['qbpds', 45, 19, null, ['too-few-answered']],
  ['qbpds', 101, 20, null, ['total-impossible']],
  ['dash', 30, 30, null, [0, null]], // (30 / 30 − 1) × 25
  ['dash', 150, 30, null, [100, null]], // (150 / 30 − 1) × 25
  ['dash', 29, 30, null, ['total-impossible']], // thirty ones are 30
  ['dash', 81, 27, null, [50, null]], // (81 / 27 − 1) × 25
  ['quick-dash', 28, 11, null, [38.6, null]], // (28 / 11 − 1) × 25 = 38.64
  ['quick-dash', 28, 9, null, ['too-few-answered']],
  ['lefs', 62, 20, null, [62, null]],
  ['lefs', 81, 20, null, ['total-impossible']],
  ['pdi', 35, 7, null, [35, null]],
  ['pdi', 35, 6, null, ['too-few-answered']],
  ['start-back', 3, 9, 3, [3, 'low-risk']],
  ['start-back', 4, 9, 0, [4, 'medium-risk']],
  ['start-back', 4, 9, 4, [4, 'high-risk']],
  ['start-back', 9, 9, 5, [9, 'high-risk']],
  ['start-back', 0, 9, 0, [0, 'low-risk']],
  ['start-back', 7, 9, 3, [7, 'medium-risk']],
  ['start-back', 9, 9, 3, ['total-impossible']], // only four items lie outside the sub-score
  ['start-back', 3, 9, 4, ['total-impossible']],
  ['start-back', 6, 9, 6, ['total-impossible']],
  ['start-back', 6, 9, null, ['subtotal-needed']],
  ['start-back', 6, 9, 1.5, ['not-a-whole-number']],
  ['start-back', 6, 8, 3, ['too-few-answered']],
];

describe('a score from a total', () => {
  it.each(TOTALS)(
    '%s: total %j of %j answers (sub-score %j) is %j',
    (id, total, answered, subtotal, expected) => {
      expect(outcomeOf(scoreFromTotal(instrument(id), { total, answered, subtotal }))).toEqual(expected);
    },
  );
});

describe('a score between two bands', () => {
  it.each([
    [20, 'minimal-disability'],
    [20.4, 'minimal-disability'],
    [20.5, 'moderate-disability'],
    [80.5, 'extreme-score'],
  ])('%d is in the one that it rounds to: %s', (value, band) => {
    expect(bandOf(instrument('odi'), value)).toBe(band);
  });
});

describe('the record of a result', () => {
  it('keeps what was entered, under which definition, form and scorer', () => {
    const answers = sheet([9, 2], [1, null]);
    expect(kept('odi', byItems(answers))).toEqual({
      instrument: 'odi',
      version: 1,
      form: '2.1',
      scorer: SCORER_VERSION,
      entry: { by: 'items', answers, activities: [] },
      value: 40,
      band: 'moderate-disability',
    });
  });

  it('is what its schema takes', () => {
    for (const result of [
      kept('psfs', byItems([3, 4, 5], ['stairs', 'lifting', 'sleeping'])),
      kept('start-back', byTotal(6, 9, 2)),
      kept('groc-15', byItems([-7])),
    ])
      expect(measureResultSchema.parse(result)).toEqual(result);
  });

  it('does not exist without a score', () => {
    expect(resultOf(instrument('lefs'), byItems(sheet([19, 4])))).toMatchObject({
      ok: false,
      why: 'too-few-answered',
      needed: 20,
    });
  });

  it.each([
    { answers: [1.5] },
    { answers: ['3'] },
    { answers: sheet([101, 1]) },
    { activities: ['x'.repeat(201)] },
    { by: 'guess' },
  ])('refuses an entry with %j', (change) => {
    const result = { ...kept('rmdq', byItems(sheet([24, 1]))) };
    expect(measureResultSchema.safeParse({ ...result, entry: { ...result.entry, ...change } }).success).toBe(
      false,
    );
  });
});
