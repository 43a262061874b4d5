import { describe, expect, it } from 'vitest';
import { changeOf } from '#shared/clinical/measures/change.ts';
import { conflictWith, FILE_LIMIT, parseInstrument } from '#shared/clinical/measures/custom.ts';
import type { Instrument } from '#shared/clinical/measures/instrument.ts';
import { nameOf, populationOf, promptOf, shortNameOf } from '#shared/clinical/measures/names.ts';
import { resultOf } from '#shared/clinical/measures/result.ts';
import { score } from '#shared/clinical/measures/score.ts';
import { byItems, outcomeOf, sheet } from '../support/measures.ts';
import { textOf } from '../support/words.ts';

/** A form of the therapist's own: five items 0–4, as a percentage of the answered. */
const FILE = {
  kind: 'tableside-instrument',
  id: 'own-jaw',
  version: 1,
  name: 'Jaw function, our clinic',
  shortName: 'Jaw',
  items: { count: 5, low: 0, high: 4 },
  direction: 'higher-is-worse',
  formula: { kind: 'percent-of-answered' },
  missing: { rule: 'of-answered', minAnswered: 4 },
  unit: 'percent',
  decimals: 1,
  bands: [
    { name: 'little', from: 0, to: 33 },
    { name: 'much', from: 34, to: 100 },
  ],
  mdc: [{ id: 'clinic', amount: { kind: 'absolute', value: 12 }, population: 'our patients' }],
  mcid: [{ id: 'clinic', amount: { kind: 'percent', value: 30 }, population: 'our patients' }],
};
const read = (change: object, existing: readonly Instrument[] = []) =>
  parseInstrument(JSON.stringify({ ...FILE, ...change }), existing);
const made = (change: object = {}, existing: readonly Instrument[] = []): Instrument => {
  const parsed = read(change, existing);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.instrument;
};
const problems = (change: object, existing: readonly Instrument[] = []) => {
  const parsed = read(change, existing);
  return parsed.ok ? [] : parsed.problems.map(({ path, reason }) => `${path}: ${reason}`);
};

describe('an instrument of the therapist’s own', () => {
  it('is scored, banded and compared like any other', () => {
    const jaw = made();
    expect(outcomeOf(score(jaw, sheet([5, 2])))).toEqual([50, 'much']); // 10 / 20
    expect(outcomeOf(score(jaw, sheet([4, 1], [1, null])))).toEqual([25, 'little']); // 4 / 16
    expect(outcomeOf(score(jaw, sheet([3, 1])))).toEqual(['too-few-answered']);
    const [before, now] = [resultOf(jaw, byItems(sheet([5, 2]))), resultOf(jaw, byItems(sheet([5, 1])))];
    if (!before.ok || !now.ok) throw new Error('no result');
    expect(changeOf(jaw, before.result, now.result)).toMatchObject({
      absolute: -25,
      percent: -50,
      course: 'better',
      error: { reached: true },
      importance: { reached: true },
    });
  });

  it('takes a baseline between two steps of a table to the one it rounds to', () => {
    const mean = made({
      items: { count: 2, low: 0, high: 10 },
      formula: { kind: 'mean' },
      missing: { rule: 'of-answered', minAnswered: 1 },
      unit: 'points',
      bands: [],
      mdc: [],
      mcid: [table([0, 4, 1], [5, 10, 3])],
    });
    const of = (answers: number[]) => {
      const outcome = resultOf(mean, byItems(answers));
      if (!outcome.ok) throw new Error('no result');
      return outcome.result;
    };
    expect(changeOf(mean, of([4, 5]), of([2, 2]))).toMatchObject({
      absolute: -2.5,
      importance: { needed: 3, reached: false }, // 4.5 is a 5
    });
    expect(changeOf(mean, of([4, 4]), of([3, 3]))).toMatchObject({
      importance: { needed: 1, reached: true },
    });
  });

  it('is called what she called it, in either language', () => {
    const jaw = made({ prompt: 'In the last week' });
    const text = textOf('fr');
    expect([nameOf(jaw, text), shortNameOf(jaw, text), populationOf(jaw, 'our patients', text)]).toEqual([
      'Jaw function, our clinic',
      'Jaw',
      'our patients',
    ]);
    expect(promptOf(jaw, 3, text)).toBe('In the last week');
  });

  it('can carry its items one by one, with their words', () => {
    const jaw = made({
      items: [
        { low: 0, high: 3, words: 'Chewing' },
        { low: 0, high: 5, words: 'Yawning' },
      ],
      formula: { kind: 'sum' },
      missing: { rule: 'all-needed', minAnswered: 2 },
      bands: [],
      mdc: [],
    });
    expect(jaw.range).toEqual({ low: 0, high: 8 });
    expect(promptOf(jaw, 2, textOf('en'))).toBe('Yawning');
  });

  it('needs little: a name, items, a direction, a formula, a missing rule', () => {
    const { shortName: _, unit: _u, decimals: _d, bands: _b, mdc: _m, mcid: _c, ...least } = FILE;
    const parsed = parseInstrument(`\uFEFF${JSON.stringify(least)}`, []);
    expect(parsed).toMatchObject({
      ok: true,
      instrument: {
        own: { shortName: 'Jaw function, our clinic' },
        decimals: 0,
        unit: 'points',
        licence: { terms: 'own-copy' },
        reviewed: null,
      },
    });
  });
});

describe('a file that is no definition', () => {
  it.each([
    ['', 'not-json'],
    ['{"kind": "tableside-instrument",', 'not-json'],
    ['[]', 'not-an-instrument'],
    ['null', 'not-an-instrument'],
    ['7', 'not-an-instrument'],
    ['{"kind": "recipe"}', 'not-an-instrument'],
    [' '.repeat(FILE_LIMIT + 1), 'too-large'],
  ])('%j… is refused as %s', (json, reason) => {
    expect(parseInstrument(json, [])).toEqual({ ok: false, problems: [{ path: '', reason }] });
  });
});

describe('a definition with mistakes', () => {
  it.each<[string[], object]>([
    [['name: missing-field'], { name: undefined }],
    [['name: missing-field'], { name: ' ' }],
    [['items: missing-field'], { items: undefined }],
    [['formula: missing-field'], { formula: undefined }],
    [['formula.kind: missing-field'], { formula: {} }],
    [['formula.kind: unknown-formula'], { formula: { kind: 'median' } }],
    [['formula.neutral: missing-field'], { formula: { kind: 'level' } }],
    [['missing.minAnswered: missing-field'], { missing: { rule: 'of-answered' } }],
    [['missing.rule: not-valid'], { missing: { rule: 'guess', minAnswered: 3 } }],
    [['colour: unknown-field'], { colour: 'red' }],
    [['items.count: not-valid'], { items: { count: 2.5, low: 0, high: 4 } }],
    [['items.high: missing-field'], { items: { count: 5, low: 0 } }],
    [
      ['items.1.low: not-valid'],
      {
        items: [
          { low: 0, high: 4 },
          { low: 0.5, high: 4 },
        ],
      },
    ],
    [['items: not-valid'], { items: 5 }],
    [['items: missing-field'], { items: [] }],
    [['id: own-prefix-needed'], { id: 'odi' }],
    [['id: not-valid'], { id: 'own-Jaw 1' }],
    [['version: not-valid'], { version: 0 }],
    [['items.count: too-large'], { items: { count: 101, low: 0, high: 4 } }],
    [['items.high: too-large'], { items: { count: 5, low: 0, high: 1001 } }],
    [['direction: not-valid'], { direction: 'up' }],
    [['decimals: not-valid'], { decimals: 3 }],
    [['mdc.0.amount.value: threshold-not-positive'], { mdc: [mdc(0)] }],
    [['mdc.0.amount: threshold-impossible'], { mdc: [mdc(101)] }],
    [['mdc.0.amount: threshold-impossible'], { mdc: [table([0, 50, 5], [50, 100, 9])] }],
    [['mdc.0.amount: threshold-impossible'], { mdc: [table([0, 50, 5], [51, 100, 101])] }],
    [['mdc.0.amount: threshold-impossible'], { mdc: [table([50, 0, 5])] }],
    [['mdc.0.amount.steps: missing-field'], { mdc: [table()] }],
    [['mdc: duplicate-row'], { mdc: [mdc(5), mdc(6)] }],
    [['mcid.0.amount: level-not-of-formula'], { mcid: [{ ...mdc(5), amount: { kind: 'level', value: 5 } }] }],
    [['bands.1: bands-not-covering'], { bands: [band('a', 0, 33), band('b', 35, 100)] }],
    [['bands.1: bands-not-covering'], { bands: [band('a', 0, 33), band('b', 33, 100)] }],
    [['bands.0: bands-not-covering'], { bands: [band('a', 1, 100)] }],
    [['bands: bands-not-covering'], { bands: [band('a', 0, 99)] }],
    [['bands: duplicate-row'], { bands: [band('a', 0, 33), band('a', 34, 100)] }],
  ])('says %j', (expected, change) => {
    expect(problems(change)).toEqual(expected);
  });

  it.each<[string, object]>([
    ['items.0: range-impossible', { ...form('sum', 'all-needed', 1), items: [{ low: 4, high: 4 }] }],
    ['items.0: range-impossible', { ...form('sum', 'all-needed', 1), items: [{ low: 5, high: 4 }] }],
    ['formula: one-item-needed', form('single', 'all-needed', 5)],
    [
      'formula: same-range-needed',
      {
        ...form('mean', 'of-answered', 2),
        items: [
          { low: 0, high: 4 },
          { low: 0, high: 5 },
        ],
      },
    ],
    [
      'formula: same-range-needed',
      {
        ...form('sum', 'mean-of-answered', 2),
        items: [
          { low: 0, high: 4 },
          { low: 0, high: 5 },
        ],
      },
    ],
    [
      'formula: zero-low-needed',
      { ...form('percent-of-answered', 'of-answered', 2), items: { count: 3, low: 1, high: 4 } },
    ],
    ['formula: one-to-five-needed', form('dash', 'of-answered', 4)],
    ['formula: ticks-needed', form('tick-count', 'counts-as-zero', 1)],
    ['formula: ticks-needed', { ...form('start-back', 'all-needed', 5), formula: startBack([3, 4, 5], 3) }],
    ['formula: subscale-impossible', ticks(startBack([4, 5, 6], 3))],
    ['formula: subscale-impossible', ticks(startBack([4, 5, 5], 3))],
    ['formula: subscale-impossible', ticks(startBack([4, 5], 3))],
    [
      'formula.neutral: neutral-outside-range',
      {
        ...form('level', 'all-needed', 1),
        formula: { kind: 'level', neutral: 4 },
        items: [{ low: 0, high: 4 }],
      },
    ],
    ['missing.rule: missing-rule-impossible', form('sum', 'of-answered', 4)],
    ['missing.rule: missing-rule-impossible', form('percent-of-answered', 'counts-as-zero', 1)],
    ['missing.minAnswered: min-answered-impossible', form('percent-of-answered', 'of-answered', 0)],
    ['missing.minAnswered: min-answered-impossible', form('percent-of-answered', 'of-answered', 6)],
    ['missing.minAnswered: min-answered-impossible', form('sum', 'all-needed', 4)],
  ])('says %s', (expected, change) => {
    expect(problems({ bands: [], mdc: [], mcid: [], ...change })).toContain(expected);
  });

  it('says all of them at once, in words, in both languages', () => {
    const parsed = read({ name: '', direction: 'up', colour: 'red' });
    const said = (['en', 'fr'] as const).map((language) =>
      parsed.ok ? [] : parsed.problems.map(({ reason }) => textOf(language)(`measures:problem.${reason}`)),
    );
    expect(said).toEqual([
      ['This field is missing.', 'This value is not valid.', 'This field is not known.'],
      ['Ce champ manque.', 'Cette valeur n’est pas valide.', 'Ce champ n’est pas connu.'],
    ]);
  });
});

describe('a definition under scores that exist', () => {
  const first = made();

  it('may be read again as it is, whatever the order of its fields', () => {
    const reordered = Object.fromEntries(Object.entries(FILE).toReversed());
    expect(parseInstrument(JSON.stringify(reordered), [first])).toEqual({ ok: true, instrument: first });
  });

  it('may not change without a higher version, not even in a word', () => {
    for (const change of [{ name: 'Jaw' }, { items: { count: 5, low: 0, high: 5 } }, { mdc: [] }])
      expect(problems(change, [first])).toEqual(['version: version-not-raised']);
  });

  it('may not go back', () => {
    expect(problems({ version: 1 }, [first, made({ version: 3 })])).toEqual(['version: version-lowered']);
  });

  it('stays comparable when its words or its published figures change', () => {
    const second = made({ version: 2, name: 'Jaw', mdc: [] }, [first]);
    const third = made({ version: 3 }, [first, second]);
    expect([second.comparableFrom, third.comparableFrom]).toEqual([1, 1]);
  });

  it('is compared no longer with what was scored otherwise', () => {
    const second = made({ version: 2, items: { count: 5, low: 0, high: 5 } }, [first]);
    expect(second.comparableFrom).toBe(2);
    const [old, now] = [resultOf(first, byItems(sheet([5, 2]))), resultOf(second, byItems(sheet([5, 2])))];
    if (!old.ok || !now.ok) throw new Error('no result');
    expect(changeOf(second, old.result, now.result)).toMatchObject({ ok: false, why: 'other-version' });
  });

  it('is no conflict with another instrument', () => {
    expect(conflictWith(first, { ...first, id: 'own-other', version: 1, decimals: 0 })).toBeNull();
    expect(conflictWith(first, { ...first, decimals: 0 })).toBe('version-not-raised');
    expect(conflictWith({ ...first, version: 2 }, first)).toBe('version-lowered');
    expect(conflictWith(first, { ...first, version: 2, decimals: 0 })).toBeNull();
  });
});

function mdc(value: number) {
  return { id: 'x', amount: { kind: 'absolute', value }, population: 'all' };
}
function table(...steps: [from: number, to: number, value: number][]) {
  const rows = steps.map(([from, to, value]) => ({ from, to, value }));
  return { id: 'x', amount: { kind: 'by-baseline', steps: rows }, population: 'all' };
}
function band(name: string, from: number, to: number) {
  return { name, from, to };
}
function form(kind: string, rule: string, minAnswered: number) {
  return { formula: { kind }, missing: { rule, minAnswered } };
}
function startBack(psychosocial: number[], highFrom: number) {
  return { kind: 'start-back', psychosocial, mediumFrom: 3, highFrom };
}
function ticks(formula: object) {
  return { items: { count: 5, low: 0, high: 1 }, formula, missing: { rule: 'all-needed', minAnswered: 5 } };
}
