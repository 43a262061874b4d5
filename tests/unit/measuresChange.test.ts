import { describe, expect, it } from 'vitest';
import { anchorOf, changeOf } from '#shared/clinical/measures/change.ts';
import type { MeasureEntry, MeasureResult } from '#shared/clinical/measures/result.ts';
import { byItems, byTotal, instrument, kept, sheet } from '../support/measures.ts';

/** A total that gives the score of the table, by instrument. */
const ENTRIES: Record<string, (value: number) => MeasureEntry> = {
  psfs: (value) => byTotal(value * 3, 3),
  odi: (value) => byTotal(value / 2, 10),
  ndi: (value) => byTotal(value, 10),
  qbpds: (value) => byTotal(value, 20),
  lefs: (value) => byTotal(value, 20),
  pdi: (value) => byTotal(value, 7),
  dash: (value) => byTotal(Math.round((value / 25 + 1) * 30), 30),
  'quick-dash': (value) => byTotal(Math.round((value / 25 + 1) * 11), 11),
};
const at = (id: string, value: number): MeasureResult => {
  const result = kept(id, ENTRIES[id]?.(value) ?? byTotal(value));
  expect(result.value).toBe(value);
  return result;
};

/** Worked by hand: baseline, now, then absolute change, percent, course. */
const SHIFTS: [string, number, number, number, number | null, string][] = [
  ['pain-nprs', 8, 4, -4, -50, 'better'],
  ['pain-nprs', 4, 8, 4, 100, 'worse'],
  ['pain-nprs', 6, 6, 0, 0, 'same'],
  ['pain-nprs', 3, 2, -1, -33.3, 'better'], // 1 / 3
  ['pain-nprs', 7, 5, -2, -28.6, 'better'], // 2 / 7 = 28.57
  ['pain-nprs', 9, 0, -9, -100, 'better'],
  ['pain-nprs', 0, 3, 3, null, 'worse'], // nothing is a percentage of zero
  ['pain-nprs', 0, 0, 0, null, 'same'],
  ['pain-vas', 62, 41, -21, -33.9, 'better'], // 21 / 62 = 33.87
  ['psfs', 3, 7, 4, 133.3, 'better'], // 4 / 3
  ['psfs', 7, 3, -4, -57.1, 'worse'], // 4 / 7 = 57.14
  ['odi', 46, 32, -14, -30.4, 'better'], // 14 / 46 = 30.43
  ['odi', 32, 46, 14, 43.8, 'worse'], // 14 / 32 = 43.75, half up
  ['rmdq', 12, 2, -10, -83.3, 'better'], // the published example: 83 %
  ['ndi', 20, 12, -8, -40, 'better'],
  ['qbpds', 50, 41, -9, -18, 'better'],
  ['dash', 50, 40, -10, -20, 'better'],
  ['lefs', 40, 52, 12, 30, 'better'],
  ['lefs', 52, 40, -12, -23.1, 'worse'], // 12 / 52 = 23.08
  ['pdi', 40, 30, -10, -25, 'better'],
  ['sleep', 6, 3, -3, -50, 'better'],
  ['days-missed', 10, 4, -6, -60, 'better'],
];

describe('the change of a score', () => {
  it.each(SHIFTS)('%s from %d to %d: %d, %j %%, %s', (id, baseline, now, absolute, percent, course) => {
    expect(changeOf(instrument(id), at(id, baseline), at(id, now))).toMatchObject({
      ok: true,
      absolute,
      percent,
      course,
    });
  });

  it('is exact where binary fractions are not', () => {
    // 16 / 45 = 35.6 and 10 / 45 = 22.2; in binary 35.6 − 22.2 is 13.400000000000002.
    const change = changeOf(instrument('odi'), kept('odi', byTotal(16, 9)), kept('odi', byTotal(10, 9)));
    expect(change).toMatchObject({ absolute: -13.4, percent: -37.6 }); // 13.4 / 35.6 = 37.64
  });
});

/** Worked by hand: the row to judge by, baseline, now, and whether the change reaches it (null: no answer). */
const ERRORS: [string, string, number, number, boolean | null][] = [
  ['pain-nprs', 'back-hospital', 6, 5, false], // 1 < 1.77
  ['pain-nprs', 'back-hospital', 6, 4, true], // 2 ≥ 1.77
  ['pain-nprs', 'back-hospital', 4, 6, true],
  ['pain-nprs', 'neck', 7, 4, false], // 3 < 4
  ['pain-nprs', 'neck', 7, 3, true],
  ['psfs', 'mean', 4, 5, false],
  ['psfs', 'mean', 4, 6, true],
  ['psfs', 'mean', 6, 4, true],
  ['odi', 'mdc90', 40, 32, false],
  ['odi', 'mdc90', 40, 30, true],
  ['odi', 'mdc90', 30, 40, true],
  ['ndi', 'physiotherapy', 20, 16, false], // 4 < 4.7
  ['ndi', 'physiotherapy', 20, 15, true],
  ['ndi', 'mechanical', 20, 10, false], // 10 < 10.2
  ['ndi', 'mechanical', 20, 9, true],
  ['qbpds', 'chronic', 50, 39, false],
  ['qbpds', 'chronic', 50, 38, true],
  ['qbpds', 'sdc', 50, 35, false], // 15 < 15.8
  ['qbpds', 'sdc', 50, 34, true],
  ['lefs', 'lower-limb', 40, 48, false],
  ['lefs', 'lower-limb', 40, 49, true],
  ['lefs', 'lower-limb', 49, 40, true],
];
const IMPORTANCES: typeof ERRORS = [
  ['pain-nprs', 'back-chronic', 6, 5, false],
  ['pain-nprs', 'back-chronic', 6, 4, true],
  ['pain-nprs', 'back-hospital-by-baseline', 1, 0, true], // 1–4: 1
  ['pain-nprs', 'back-hospital-by-baseline', 4, 3, true],
  ['pain-nprs', 'back-hospital-by-baseline', 4, 4, false],
  ['pain-nprs', 'back-hospital-by-baseline', 5, 4, false], // 5–7: 2
  ['pain-nprs', 'back-hospital-by-baseline', 5, 3, true],
  ['pain-nprs', 'back-hospital-by-baseline', 7, 5, true],
  ['pain-nprs', 'back-hospital-by-baseline', 7, 6, false],
  ['pain-nprs', 'back-hospital-by-baseline', 8, 5, false], // 8–10: 4
  ['pain-nprs', 'back-hospital-by-baseline', 8, 4, true],
  ['pain-nprs', 'back-hospital-by-baseline', 10, 6, true],
  ['pain-nprs', 'back-hospital-by-baseline', 0, 2, null], // no step for 0
  ['pain-nprs', 'neck', 8, 4, false], // 4 < 4.1
  ['pain-nprs', 'neck', 8, 3, true],
  ['pain-nprs', 'slightly-better', 6, 6, false],
  ['pain-nprs', 'slightly-better', 6, 5, true],
  ['pain-nprs', 'slightly-better-percent', 7, 6, false], // 14.3 %
  ['pain-nprs', 'slightly-better-percent', 6, 5, true], // 16.7 %
  ['pain-nprs', 'much-better', 6, 5, false],
  ['pain-nprs', 'much-better', 6, 4, true],
  ['pain-nprs', 'much-better-percent', 7, 5, false], // 28.6 %
  ['pain-nprs', 'much-better-percent', 6, 4, true], // 33.3 %
  ['pain-nprs', 'consensus', 5, 4, false],
  ['pain-nprs', 'consensus', 5, 3, true],
  ['pain-nprs', 'consensus-percent', 10, 7, true], // exactly 30 %
  ['pain-nprs', 'consensus-percent', 7, 5, false], // 28.6 %
  ['pain-nprs', 'consensus-percent', 0, 2, null],
  ['pain-vas', 'consensus', 50, 36, false],
  ['pain-vas', 'consensus', 50, 35, true],
  ['pain-vas', 'neck-surgery', 80, 49, false], // 31 < 31.1
  ['pain-vas', 'neck-surgery', 80, 48, true],
  ['odi', 'consensus', 40, 32, false],
  ['odi', 'consensus', 40, 30, true],
  ['odi', 'consensus-percent', 40, 30, false], // 25 %
  ['odi', 'consensus-percent', 40, 28, true], // exactly 30 %
  ['odi', 'copay', 50, 38, false], // 12 < 12.8
  ['odi', 'copay', 50, 36, true],
  ['odi', 'surgery-percent', 50, 42, false], // 16 %
  ['odi', 'surgery-percent', 50, 40, true], // 20 %
  ['rmdq', 'consensus', 14, 10, false],
  ['rmdq', 'consensus', 14, 9, true],
  ['rmdq', 'consensus-percent', 14, 10, false], // 28.6 %
  ['rmdq', 'consensus-percent', 10, 7, true],
  ['rmdq', 'low', 10, 7, false], // 3 < 3.5
  ['rmdq', 'low', 10, 6, true],
  ['ndi', 'five', 20, 16, false],
  ['ndi', 'five', 20, 15, true],
  ['ndi', 'mechanical', 20, 13, false], // 7 < 7.5
  ['ndi', 'mechanical', 20, 12, true],
  ['qbpds', 'chronic', 50, 45, false],
  ['qbpds', 'chronic', 50, 44, true],
  ['qbpds', 'chronic-percent', 50, 42, false], // 16 %
  ['qbpds', 'chronic-percent', 50, 41, true], // exactly 18 %
  ['qbpds', 'mic', 50, 46, false],
  ['qbpds', 'mic', 50, 45, true],
  ['qbpds', 'mic-percent', 50, 41, false], // 18 < 18.1 %
  ['qbpds', 'mic-percent', 50, 40, true], // 20 %
  ['qbpds', 'consensus', 50, 30, true],
  ['qbpds', 'consensus', 50, 31, false],
  ['dash', 'dash', 50, 40, true],
  ['dash', 'dash', 50, 40.8, false], // 9.2 < 10
  ['quick-dash', 'quick-dash', 50, 36.4, false], // 13.6 < 14
  ['quick-dash', 'quick-dash', 50, 34.1, true], // 15.9
  ['lefs', 'lower-limb', 40, 48, false],
  ['lefs', 'lower-limb', 40, 49, true],
  ['pdi', 'chronic', 40, 31, false], // 9 < 9.5
  ['pdi', 'chronic', 40, 30, true],
];

describe('beyond the error of measurement', () => {
  it.each(ERRORS)('%s by %s, from %d to %d: %j', (id, mdc, baseline, now, reached) => {
    const change = changeOf(instrument(id), at(id, baseline), at(id, now), { mdc });
    expect(change).toMatchObject({ error: { threshold: { id: mdc }, reached } });
  });
});

describe('important to patients', () => {
  it.each(IMPORTANCES)('%s by %s, from %d to %d: %j', (id, mcid, baseline, now, reached) => {
    const change = changeOf(instrument(id), at(id, baseline), at(id, now), { mcid });
    expect(change).toMatchObject({ importance: { threshold: { id: mcid }, reached } });
  });
});

describe('the two marks of a change', () => {
  it('stay two: important, and yet within the error', () => {
    const change = changeOf(instrument('qbpds'), at('qbpds', 50), at('qbpds', 42));
    expect(change).toMatchObject({ error: { reached: false }, importance: { reached: true } });
  });

  it('are judged by the first row where none is chosen, and by each row besides', () => {
    const change = changeOf(instrument('ndi'), at('ndi', 20), at('ndi', 12), { mdc: 'gone' });
    expect(change).toMatchObject({
      error: { threshold: { id: 'physiotherapy' }, needed: 4.7, reached: true },
      errors: [{ reached: true }, { threshold: { id: 'mechanical' }, needed: 10.2, reached: false }],
      importances: [{ reached: true }, { reached: true }],
    });
  });

  it('name whom they were measured in and where that was read', () => {
    const change = changeOf(instrument('lefs'), at('lefs', 40), at('lefs', 49));
    expect(change).toMatchObject({
      error: { threshold: { population: 'lower-limb', source: 'ptjournal.apta.org/content/79/4/371.short' } },
    });
  });

  it('are absent where nothing is published', () => {
    expect(changeOf(instrument('sleep'), at('sleep', 6), at('sleep', 3))).toMatchObject({
      error: null,
      importance: null,
    });
  });

  it('say how much a baseline asks for', () => {
    const by = (baseline: number) =>
      changeOf(instrument('pain-nprs'), at('pain-nprs', baseline), at('pain-nprs', 0), {
        mcid: 'back-hospital-by-baseline',
      });
    expect([by(3), by(6), by(9)]).toMatchObject([
      { importance: { needed: 1 } },
      { importance: { needed: 2 } },
      { importance: { needed: 4 } },
    ]);
  });
});

describe('a baseline near the end of its scale', () => {
  it.each([
    [3, ['baseline-near-end']],
    [4, []],
    [20, []],
    [21, ['baseline-near-end']],
  ])('of RMDQ %d has the notes %j', (baseline, notes) => {
    expect(changeOf(instrument('rmdq'), at('rmdq', baseline), at('rmdq', 10))).toMatchObject({ notes });
  });
});

describe('what is not compared', () => {
  it('is another instrument', () => {
    expect(changeOf(instrument('odi'), at('ndi', 20), at('odi', 20))).toMatchObject({
      why: 'other-instrument',
    });
  });

  it.each([
    ['pgic', 2],
    ['groc-11', 3],
  ])('is a rating of change, %s', (id, value) => {
    expect(changeOf(instrument(id), at(id, value), at(id, value))).toMatchObject({ why: 'not-an-outcome' });
  });

  it('is a stratifier', () => {
    const result = kept('start-back', byTotal(5, 9, 4));
    expect(changeOf(instrument('start-back'), result, result)).toMatchObject({ why: 'not-an-outcome' });
  });

  it('is a score of a version that was scored otherwise, or of one that is not known here', () => {
    const changed = { ...instrument('odi'), version: 3, comparableFrom: 2 };
    const of = (version: number) => ({ ...at('odi', 40), version });
    expect(changeOf(changed, of(1), of(3))).toMatchObject({ why: 'other-version' });
    expect(changeOf(changed, of(2), of(3))).toMatchObject({ ok: true });
    expect(changeOf(changed, of(2), of(4))).toMatchObject({ why: 'other-version' });
  });
});

describe('the activities of the PSFS', () => {
  const rated = (answers: (number | null)[], activities: string[]) =>
    kept('psfs', byItems(answers, activities));
  const baseline = rated([2, 4, 3], ['Stairs', 'Lifting my son', 'Sleeping through']);

  it('change one by one, against the error of a single activity', () => {
    const change = changeOf(
      instrument('psfs'),
      baseline,
      rated([4, 3, 6], ['lifting  my son', 'stairs ', 'Sleeping through']),
    );
    expect(change).toMatchObject({
      ok: true,
      absolute: 1.3, // 13 / 3 = 4.3, 9 / 3 = 3
      error: { reached: false },
      activities: [
        { activity: 'lifting  my son', baseline: 4, now: 4, absolute: 0, course: 'same' },
        { activity: 'stairs ', baseline: 2, now: 3, absolute: 1, percent: 50, errors: [{ reached: false }] },
        { baseline: 3, now: 6, absolute: 3, course: 'better', errors: [{ needed: 3, reached: true }] },
      ],
    });
  });

  it('are compared one by one even where the mean is not, because they are others', () => {
    const now = rated([5, 4, 3], ['Stairs', 'Lifting my son', 'Driving']);
    expect(changeOf(instrument('psfs'), baseline, now)).toMatchObject({
      ok: false,
      why: 'other-activities',
      activities: [
        { activity: 'Stairs', absolute: 3 },
        { activity: 'Lifting my son', absolute: 0 },
      ],
    });
  });

  it('are not the same when one of them was not rated again, or one was added', () => {
    const four = rated([2, 4, 3, 5], ['a', 'b', 'c', 'd']);
    const three = rated([2, 4, 3, null], ['a', 'b', 'c', 'd']);
    expect(changeOf(instrument('psfs'), four, three)).toMatchObject({ why: 'other-activities' });
    expect(changeOf(instrument('psfs'), three, four)).toMatchObject({ why: 'other-activities' });
  });

  it.each([
    ['a total', byTotal(13, 3)],
    ['no names', byItems([4, 4, 5])],
    ['a name twice', byItems([4, 4, 5], ['a', 'A ', 'b'])],
  ])('are said not to be known after %s', (_, entry) => {
    expect(changeOf(instrument('psfs'), baseline, kept('psfs', entry))).toMatchObject({
      ok: true,
      notes: ['activities-not-compared'],
      activities: [],
    });
  });
});

describe('a rating of change', () => {
  it.each([
    ['pgic', 1, 'better', [true]],
    ['pgic', 2, 'better', [true]],
    ['pgic', 3, 'better', [false]],
    ['pgic', 4, 'same', [false]],
    ['pgic', 5, 'worse', [false]],
    ['pgic', 7, 'worse', [false]],
    ['groc-11', 5, 'better', [true]],
    ['groc-11', 2, 'better', [true]],
    ['groc-11', 1, 'better', [false]],
    ['groc-11', 0, 'same', [false]],
    ['groc-11', -5, 'worse', [false]],
    ['groc-15', 3, 'better', []],
    ['groc-15', 0, 'same', []],
    ['groc-15', -1, 'worse', []],
  ])('%s %d is %s, success %j', (id, value, course, reached) => {
    const anchor = anchorOf(instrument(id), value);
    expect(anchor?.course).toBe(course);
    expect(anchor?.importances.map((mark) => mark.reached)).toEqual(reached);
  });

  it('is nothing that a score of state can be read as', () => {
    expect(anchorOf(instrument('odi'), 40)).toBeNull();
    expect(kept('odi', byItems(sheet([10, 2]))).value).toBe(40);
  });
});
