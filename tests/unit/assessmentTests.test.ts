import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, rowOn, withoutTest, withResult, withTests } from '#shared/chart/assessment/tests/edit.ts';
import { type Tests, tests, testsSchema } from '#shared/chart/assessment/tests/tests.ts';
import { REGION_IDS } from '#shared/clinical/regions.ts';
import { SPECIAL_TEST_IDS, specialTestOf, testsIn } from '#shared/clinical/specialTests/all.ts';
import { clusterOf } from '#shared/clinical/specialTests/clusters.ts';
import { emptyTest, TEST_RESULTS, type TestRow } from '#shared/clinical/specialTests/results.ts';
import { clustersFor, suggestedFirst, testRegionsFor } from '#shared/clinical/specialTests/suggest.ts';
import { TEST_REGIONS } from '#shared/clinical/specialTests/test.ts';
import { textOf } from '../support/words.ts';

const newId = () => crypto.randomUUID();
const row = (change: Partial<TestRow> & Pick<TestRow, 'test'>): TestRow => ({
  ...emptyTest('', change.test),
  id: crypto.randomUUID(),
  ...change,
});
const listOf = (...rows: TestRow[]): Tests => ({ rows, note: '' });
const NEVER = { baseline: null, last: null };
const read = (
  value: Tests,
  language: 'en' | 'fr' = 'en',
  earlier = NEVER as Parameters<typeof tests.tell>[1],
) => tests.tell(value, earlier, { on: '2026-01-15', text: textOf(language) }).paragraphs;

const slr = row({
  test: 'straight-leg-raise',
  side: 'left',
  result: 'positive',
  reproduced: ['familiar-pain', 'numbness'],
  where: 'outer calf',
  value: 45,
});
const lowBack = listOf(
  slr,
  row({ test: 'straight-leg-raise', side: 'right', result: 'negative', value: 80 }),
  row({ test: 'slump', side: 'left', result: 'negative' }),
  row({ test: 'slump', side: 'right', result: 'negative' }),
  row({ test: 'kemp', side: 'right', result: 'equivocal' }),
  row({ test: 'schober', result: 'unable' }),
  row({ test: 'faber' }),
);

describe('the tests to choose from', () => {
  it('are at least sixty, each in a region, and no region is without', () => {
    expect(SPECIAL_TEST_IDS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(TEST_REGIONS.flatMap(testsIn)).size).toBe(SPECIAL_TEST_IDS.length);
    expect(TEST_REGIONS.filter((region) => testsIn(region).length === 0)).toEqual([]);
  });
});

describe('the list of tests', () => {
  it('takes a test once, however often it is added', () => {
    const once = withTests(tests.empty(), ['slump', 'faber'], newId);
    expect(withTests(once, ['faber', 'slump'], newId)).toEqual(once);
    expect(linesOf(once).map(({ test }) => test)).toEqual(['slump', 'faber']);
  });

  it('gives the side that is recorded first to the row without one, and makes the other its own', () => {
    const listed = withTests(tests.empty(), ['slump'], newId);
    const right = withResult(listed, 'slump', 'right', { result: 'positive' }, newId);
    const both = withResult(right, 'slump', 'left', { result: 'negative' }, newId);
    expect(both.rows.map(({ side, result }) => [side, result])).toEqual([
      ['right', 'positive'],
      ['left', 'negative'],
    ]);
    expect(both.rows[0]?.id).toBe(listed.rows[0]?.id);
    expect(linesOf(both)).toHaveLength(1);
  });

  it('takes a result of both sides apart once one side differs', () => {
    const both = listOf(row({ test: 'slump', side: 'both', result: 'positive' }));
    const changed = withResult(both, 'slump', 'right', { result: 'negative' }, newId);
    expect(changed.rows.map(({ side, result }) => [side, result])).toEqual([
      ['left', 'positive'],
      ['right', 'negative'],
    ]);
  });

  it('loses nothing of the others when a test is taken out', () => {
    expect(withoutTest(lowBack, 'slump').rows).toEqual(lowBack.rows.filter(({ test }) => test !== 'slump'));
  });

  it('keeps what its schema takes, whatever is recorded in whatever order', () => {
    const step = fc.record({
      test: fc.constantFrom(...SPECIAL_TEST_IDS),
      result: fc.constantFrom(...TEST_RESULTS),
      isLeft: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let value = tests.empty();
        for (const { test, result, isLeft } of steps) {
          const side = specialTestOf(test).side === 'limb' ? (isLeft ? 'left' : 'right') : null;
          value = withResult(withTests(value, [test], newId), test, side, { result }, newId);
          expect(rowOn(value, test, side)?.result ?? 'not-tested').toBe(result);
        }
        expect(testsSchema.safeParse(value).success).toBe(true);
        expect(new Set(value.rows.map(({ id }) => id)).size).toBe(value.rows.length);
      }),
    );
  });

  it('begins again with the same tests and sides, and says nothing of them', () => {
    const again = tests.again(lowBack);
    expect(again.rows.map(({ test, side }) => [test, side])).toEqual(
      lowBack.rows.map(({ test, side }) => [test, side]),
    );
    expect(tests.isEmpty(again)).toBe(true);
    expect(tests.facts(again)).toEqual([]);
    expect(read(again)).toEqual([]);
  });
});

describe('a value that the test cannot have', () => {
  it.each([400, -1, 131])('is refused: a straight leg at %d°', (value) => {
    expect(testsSchema.safeParse(listOf({ ...slr, value })).success).toBe(false);
  });
});

describe('what is missing', () => {
  it('is the side of a result, at its row', () => {
    const missing = tests.missing(
      listOf(
        row({ test: 'slump', result: 'negative' }),
        row({ test: 'si-compression', result: 'positive' }),
        row({ test: 'si-distraction', result: 'negative' }),
        row({ test: 'schober', result: 'positive' }),
        row({ test: 'faber' }),
      ),
    );
    expect(missing).toEqual([
      { path: 'tests.rows.0.side', reason: 'finding-side' },
      { path: 'tests.rows.1.side', reason: 'finding-side' },
    ]);
  });
});

describe('the facts', () => {
  it('are the tests that were done, each with its side', () => {
    expect(tests.facts(lowBack).slice(0, 2)).toEqual([
      { type: 'test', test: 'straight-leg-raise', side: 'left', result: 'positive' },
      { type: 'test', test: 'straight-leg-raise', side: 'right', result: 'negative' },
    ]);
    expect(tests.facts(lowBack)).toHaveLength(6);
  });
});

describe('how the tests read', () => {
  it('is positives with what they brought about, then doubts, then the rest, the sides together', () => {
    expect(read(lowBack)).toEqual([
      'Positive: Straight leg raise, left (the familiar pain; numbness; outer calf; at 45°). ' +
        'Equivocal: Kemp (quadrant), right. ' +
        'Negative: Straight leg raise, right (at 80°); Slump, left and right. ' +
        'Could not be done: Schober.',
    ]);
  });

  it('is the same in French', () => {
    expect(read(lowBack, 'fr')).toEqual([
      'Positif : Élévation de la jambe tendue, à gauche (la douleur habituelle; un engourdissement; outer calf; à 45°). ' +
        'Équivoque : Kemp (quadrant), à droite. ' +
        'Négatif : Élévation de la jambe tendue, à droite (à 80°); Slump (affaissement assis), à gauche et à droite. ' +
        'N’a pas pu être fait : Schober.',
    ]);
  });

  it('names what changed since the baseline and since last time, and nothing that did not', () => {
    const now = listOf({ ...slr, result: 'negative', reproduced: [], where: '', value: 70 });
    const earlier = {
      baseline: { date: '2025-11-03', value: lowBack },
      last: { date: '2025-12-01', value: listOf({ ...slr, result: 'negative' as const, value: 60 }) },
    };
    expect(read(now, 'en', earlier)).toEqual([
      'Negative: Straight leg raise, left (at 70°; positive on November 3, 2025; 60° on December 1, 2025).',
    ]);
    const same = { baseline: { date: '2025-11-03', value: lowBack }, last: null };
    expect(read(listOf(slr), 'en', same).join()).not.toContain('2025');
  });

  it('counts a cluster with its study once enough of it was tested, and names no condition', () => {
    const [first, second, third] = clusterOf('laslett').tests.map((test) =>
      row({ test, side: 'left', result: 'positive' }),
    );
    if (!first || !second || !third) throw new Error('a cluster of fewer than three tests');
    expect(read(listOf(first, second))).toHaveLength(1);
    const [, laslett] = read(listOf(first, second, third));
    expect(laslett).toBe(
      'Sacroiliac provocation (Laslett): left 3 of 5 positive, 3 of 5 tested; right 0 of 5 positive, 2 of 5 tested. ' +
        'In the study, 3 or more of 5 positive: Sn 91–94%, Sp 78%, LR+ 4.1–4.3, LR− 0.08–0.12, sample not stated ' +
        '(Laslett; pain from the sacroiliac joint); Sp 87%, LR+ 6.97, LR− 0.11, sample not stated ' +
        '(Laslett; pain from the sacroiliac joint; without people whose pain centralized on repeated movement).',
    );
  });

  it.each([
    ['positive', true],
    ['equivocal', true],
    ['negative', false],
  ] as const)('asks for a referral first when a safety screen is %s: %s', (result, isAsked) => {
    const said = read(listOf(row({ test: 'sharp-purser', result })));
    expect(said[0]?.startsWith('Safety screen positive or in doubt: Sharp-Purser')).toBe(isAsked);
  });
});

describe('where to look first', () => {
  it.each(REGION_IDS)('is a region of tests, or none, for %s', (region) => {
    const near = testRegionsFor([{ region, side: 'left' }]);
    const all = suggestedFirst(SPECIAL_TEST_IDS, near);
    expect(all.toSorted()).toEqual(SPECIAL_TEST_IDS.toSorted());
    const count = new Set(near.flatMap(testsIn)).size;
    expect(all.slice(0, count).every((id) => near.some((one) => testsIn(one).includes(id)))).toBe(true);
  });

  it('offers both sacroiliac clusters to a low back, and neither of the neck', () => {
    expect(clustersFor(testRegionsFor([{ region: 'low-back', side: 'both' }]))).toEqual([
      'laslett',
      'van-der-wurff',
    ]);
  });
});
