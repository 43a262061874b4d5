import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf } from '#shared/clinical/measures/change.ts';
import { type Instrument, purposeOf } from '#shared/clinical/measures/instrument.ts';
import { INSTRUMENTS } from '#shared/clinical/measures/instruments.ts';
import { scoreEntry } from '#shared/clinical/measures/result.ts';
import { decimal } from '#shared/clinical/measures/rounding.ts';
import { score, scoreFromTotal } from '#shared/clinical/measures/score.ts';
import { byItems, kept } from '../support/measures.ts';

const EACH = INSTRUMENTS.map((each): [string, Instrument] => [each.id, each]);

/** Any sheet of an instrument within its ranges, with as many empty items as there may be. */
const sheets = ({ items, missing }: Instrument) =>
  fc
    .tuple(
      fc.tuple(...items.map(({ low, high }) => fc.integer({ min: low, max: high }))),
      fc.subarray(
        items.map((_, index) => index),
        { minLength: missing.minAnswered },
      ),
    )
    .map(([answers, given]): (number | null)[] =>
      answers.map((answer, index) => (given.includes(index) ? answer : null)),
    );
const whole = ({ items }: Instrument) =>
  fc.tuple(...items.map(({ low, high }) => fc.integer({ min: low, max: high }))).map((all) => [...all]);

const scoreOf = (instrument: Instrument, answers: (number | null)[]): number => {
  const outcome = score(instrument, answers);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.value;
};

describe.each(EACH)('%s', (id, instrument) => {
  it('scores every sheet within its range, in its decimals, in a band of its own', () => {
    fc.assert(
      fc.property(sheets(instrument), (answers) => {
        const outcome = score(instrument, answers);
        if (!outcome.ok) throw new Error(outcome.why);
        expect(outcome.value).toBeGreaterThanOrEqual(instrument.range.low);
        expect(outcome.value).toBeLessThanOrEqual(instrument.range.high);
        expect(outcome.value.toString().split('.')[1]?.length ?? 0).toBeLessThanOrEqual(instrument.decimals);
        if (instrument.bands.length > 0)
          expect(instrument.bands.map(({ id: band }) => band)).toContain(outcome.band);
      }),
    );
  });

  it('reaches both ends of its range', () => {
    const all = (end: 'low' | 'high') => instrument.items.map((item) => item[end]);
    expect([scoreOf(instrument, all('low')), scoreOf(instrument, all('high'))]).toEqual([
      instrument.range.low,
      instrument.range.high,
    ]);
  });

  it('never falls when an answer rises', () => {
    fc.assert(
      fc.property(sheets(instrument), fc.nat(), (answers, pick) => {
        const index = pick % answers.length;
        const answer = answers[index] ?? null;
        fc.pre(answer !== null && answer < (instrument.items[index]?.high ?? 0));
        const risen = answers.with(index, (answer ?? 0) + 1);
        expect(scoreOf(instrument, risen)).toBeGreaterThanOrEqual(scoreOf(instrument, answers));
      }),
    );
  });

  it('gives the same score from the answers and from their total', () => {
    fc.assert(
      fc.property(sheets(instrument), (answers) => {
        const given = answers.filter((answer) => answer !== null);
        const outcome = score(instrument, answers);
        const total = given.reduce((sum, answer) => sum + answer, 0);
        const subtotal = outcome.ok ? outcome.subtotal : null;
        const again = scoreFromTotal(instrument, { total, answered: given.length, subtotal });
        expect(again).toMatchObject({ ok: true });
        if (outcome.ok && again.ok) expect([again.value, again.band]).toEqual([outcome.value, outcome.band]);
      }),
    );
  });

  it('does not look at the order of the answers, apart from the sub-score', () => {
    fc.assert(
      fc.property(sheets(instrument), (answers) => {
        expect(scoreOf(instrument, answers.toReversed())).toBe(scoreOf(instrument, answers));
      }),
    );
  });

  it('scores what was kept to what was kept', () => {
    fc.assert(
      fc.property(sheets(instrument), (answers) => {
        const result = kept(id, byItems(answers));
        const again = scoreEntry(instrument, result.entry);
        expect(again).toMatchObject({ ok: true, value: result.value, band: result.band });
      }),
    );
  });

  it('gives no score to anything outside an item', () => {
    fc.assert(
      fc.property(whole(instrument), fc.nat(), fc.boolean(), (answers, pick, above) => {
        const index = pick % answers.length;
        const { low, high } = instrument.items[index] ?? { low: 0, high: 0 };
        const wrong = answers.with(index, above ? high + 1 : low - 1);
        expect(score(instrument, wrong)).toMatchObject({ ok: false, why: 'out-of-range', item: index + 1 });
      }),
    );
  });
});

describe.each(EACH.filter(([, each]) => purposeOf(each) === 'outcome'))(
  'the change of %s',
  (id, instrument) => {
    const pair = fc.tuple(whole(instrument), whole(instrument));

    it('turns round with its direction: there and back are opposite', () => {
      fc.assert(
        fc.property(pair, ([a, b]) => {
          const [first, second] = [kept(id, byItems(a)), kept(id, byItems(b))];
          const there = changeOf(instrument, first, second);
          const back = changeOf(instrument, second, first);
          if (!there.ok || !back.ok) throw new Error('no change');
          expect(there.absolute).toBe(back.absolute === 0 ? 0 : -back.absolute);
          const opposite = { better: 'worse', worse: 'better', same: 'same' } as const;
          expect(there.course).toBe(opposite[back.course]);
          const up = second.value > first.value;
          if (there.course !== 'same')
            expect(there.course === 'better').toBe(up === (instrument.direction === 'higher-is-better'));
        }),
      );
    });

    it('reaches a mark also with any larger change from the same baseline', () => {
      fc.assert(
        fc.property(whole(instrument), whole(instrument), whole(instrument), (a, b, c) => {
          const [baseline, near, far] = [a, b, c].map((each) => kept(id, byItems(each)));
          if (!baseline || !near || !far) throw new Error('no result');
          const [less, more] = [changeOf(instrument, baseline, near), changeOf(instrument, baseline, far)];
          if (!less.ok || !more.ok) throw new Error('no change');
          fc.pre(Math.abs(more.absolute) >= Math.abs(less.absolute));
          const marks = [...more.errors, ...more.importances];
          for (const [index, mark] of [...less.errors, ...less.importances].entries())
            if (mark.reached) expect(marks[index]?.reached).toBe(true);
        }),
      );
    });
  },
);

describe('rounding', () => {
  it.each([
    [9, 4, 1, 2.3], // 2.25
    [-9, 4, 1, -2.3],
    [1, 3, 2, 0.33],
    [2, 3, 0, 1],
    [1, 2, 0, 1],
    [-1, 2, 0, -1],
    [1005, 1000, 2, 1.01], // 1.005, which binary rounding makes 1.00
    [0, 7, 1, 0],
    [-1, 1000, 1, 0], // never minus zero
  ])('%d/%d in %d decimals is %d', (over, under, decimals, expected) => {
    expect(Object.is(decimal({ over, under }, decimals), expected)).toBe(true);
  });
});
