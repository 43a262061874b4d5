import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '#shared/clinical/body/compare.ts';
import {
  beginHistory,
  canRedo,
  canUndo,
  type History,
  redo,
  step,
  undo,
} from '#shared/clinical/body/history.ts';
import {
  asStroke,
  bodyChartSchema,
  emptyBodyChart,
  type Mark,
  markSchema,
  onSpot,
} from '#shared/clinical/body/mark.ts';
import {
  copyOf,
  isStray,
  spotsOf,
  strayMarks,
  thinned,
  withChange,
  withMark,
  withoutMark,
} from '#shared/clinical/body/marks.ts';
import { isOnBody, regionIn, surfaceOf } from '#shared/clinical/body/picture.ts';
import type { BodyRegionId, Spot } from '#shared/clinical/body/regions.ts';
import type { ViewId } from '#shared/clinical/body/views.ts';

describe('a mark', () => {
  const lowBack: Spot = { region: 'low-back', side: 'left' };
  const good = onSpot('m1', 'ache', lowBack, 6);

  it('is taken as it is', () => {
    expect(markSchema.parse(good)).toEqual(good);
    expect(bodyChartSchema.parse({ ...emptyBodyChart(), marks: [good] }).marks).toEqual([good]);
  });

  it.each([
    ['an intensity of 11', { ...good, intensity: 11 }],
    ['an intensity of 2.5', { ...good, intensity: 2.5 }],
    ['an unknown kind', { ...good, kind: 'itch' }],
    ['an unknown region', { ...good, where: { type: 'spot', spot: { region: 'wing', side: 'left' } } }],
    [
      'a side on the middle line',
      { ...good, where: { type: 'spot', spot: { region: 'sacrum', side: 'left' } } },
    ],
    [
      'no side on a paired region',
      { ...good, where: { type: 'spot', spot: { region: 'knee-back', side: 'midline' } } },
    ],
    [
      'a stroke without points',
      { ...good, where: { type: 'stroke', stroke: { view: 'front', points: [] } } },
    ],
    [
      'a stroke to nowhere',
      { ...good, where: { type: 'stroke', stroke: { view: 'front', points: [{ x: Number.NaN, y: 0 }] } } },
    ],
    [
      'an arrow on what is no trigger point',
      { ...good, referral: { view: 'back', from: { x: 1, y: 1 }, to: { x: 2, y: 2 } } },
    ],
  ])('refuses %s', (_what, bad) => {
    expect(markSchema.safeParse(bad).success).toBe(false);
  });

  it('is found beside the body when most of its stroke is there', () => {
    const { middle } = regionIn('back', lowBack) ?? { middle: { x: 0, y: 0 } };
    const slip = { view: 'back' as const, points: [middle, { x: 5, y: 5 }, { x: 6, y: 5 }] };
    const onIt = { view: 'back' as const, points: [middle, { ...middle, y: middle.y + 3 }, { x: 5, y: 5 }] };
    expect(isOnBody('back', middle)).toBe(true);
    expect(isOnBody('back', { x: 5, y: 5 })).toBe(false);
    expect([isStray(slip), isStray(onIt)]).toEqual([true, false]);
    const [one, two] = [asStroke('s', 'ache', slip), asStroke('t', 'ache', onIt)];
    expect(strayMarks([one, two, good])).toEqual([one]);
    expect(spotsOf(one)).toEqual([lowBack]);
  });

  it('is added, replaced, changed and removed without touching the list it was in', () => {
    const before: readonly Mark[] = Object.freeze([good]);
    const other = onSpot('m2', 'trigger-point', { region: 'upper-trapezius', side: 'right' }, 5);
    const arrow = { view: 'back' as const, from: { x: 310, y: 180 }, to: { x: 300, y: 80 } };
    const two = withChange(withMark(before, other), 'm2', { referral: arrow });
    expect(two.map(({ referral }) => referral)).toEqual([null, arrow]);
    expect(withMark(two, { ...good, intensity: 3 }).map(({ intensity }) => intensity)).toEqual([3, 5]);
    // What is no trigger point any more has no arrow.
    expect(withChange(two, 'm2', { kind: 'spasm' })[1]).toMatchObject({ kind: 'spasm', referral: null });
    expect(withoutMark(two, 'm1')).toHaveLength(1);
    expect(withoutMark(two, 'nobody')).toBe(two);
    expect(before).toEqual([good]);
  });

  it('is copied from last time under a new id', () => {
    const ids = ['new1', 'new2'];
    const copied = copyOf([good], () => ids.shift() ?? '');
    expect(copied).toEqual([{ ...good, id: 'new1' }]);
  });

  it('keeps the ends of a thinned stroke and drops what lies close together', () => {
    const points = Array.from({ length: 200 }, (_, index) => ({ x: index * 0.5, y: 10 }));
    const kept = thinned(points);
    expect(kept.length).toBeLessThan(80);
    expect([kept[0], kept.at(-1)]).toEqual([points[0], points.at(-1)]);
  });
});

describe('undo and redo', () => {
  const walk = (start: History<number>, moves: readonly (number | 'undo' | 'redo')[]) =>
    moves.reduce<History<number>>(
      (history, move) =>
        move === 'undo' ? undo(history) : move === 'redo' ? redo(history) : step(history, move),
      start,
    );
  const move = fc.oneof(fc.integer(), fc.constant('undo' as const), fc.constant('redo' as const));

  it('take each other back', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        const history = walk(beginHistory(0), moves);
        if (canUndo(history)) expect(redo(undo(history))).toEqual(history);
        if (canRedo(history)) expect(undo(redo(history))).toEqual(history);
      }),
    );
  });

  it('lead back to the beginning and forth to the end', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 60 }), (states) => {
        const end = walk(beginHistory(Number.NaN), states);
        const back = walk(
          end,
          states.map(() => 'undo' as const),
        );
        expect(back.present).toBeNaN();
        expect(
          walk(
            back,
            states.map(() => 'redo' as const),
          ).present,
        ).toBe(end.present);
      }),
    );
  });

  it('forget what was undone when something new is done, and count no step that changes nothing', () => {
    const history = step(undo(walk(beginHistory(0), [1, 2])), 3);
    expect(canRedo(history)).toBe(false);
    expect(step(history, 3)).toBe(history);
    expect(undo(undo(undo(history))).present).toBe(0);
  });
});

describe('two charts compared', () => {
  const at = (id: string, region: BodyRegionId, intensity: number | null) =>
    onSpot(id, 'ache', { region, side: 'left' }, intensity);

  it('say what came, went and stayed, by kind', () => {
    const before = [at('1', 'low-back', 7), at('2', 'gluteal-upper', 4)];
    const after = [
      at('3', 'low-back', 3),
      at('4', 'calf-outer', 2),
      onSpot('5', 'numbness', { region: 'great-toe', side: 'left' }),
    ];
    const [ache, numbness] = compare(before, after);
    expect(ache).toMatchObject({
      kind: 'ache',
      added: [{ region: 'calf-outer', side: 'left' }],
      gone: [{ region: 'gluteal-upper', side: 'left' }],
      stayed: [{ spot: { region: 'low-back', side: 'left' }, before: 7, after: 3 }],
    });
    expect(ache?.before).toBeCloseTo(
      surfaceOf({ region: 'low-back', side: 'left' }) + surfaceOf({ region: 'gluteal-upper', side: 'left' }),
    );
    expect(numbness).toMatchObject({ kind: 'numbness', before: 0, gone: [], stayed: [] });
    expect(compare([], [])).toEqual([]);
  });

  it('count a region once, and a stroke by its length on the whole body', () => {
    const once = compare([], [at('1', 'low-back', 1)])[0]?.after ?? 0;
    expect(compare([], [at('1', 'low-back', 1), at('2', 'low-back', 5)])[0]?.after).toBe(once);
    const line = (view: ViewId, length: number) =>
      asStroke('s', 'burning', {
        view,
        points: [
          { x: 100, y: 100 },
          { x: 100, y: 100 + length },
        ],
      });
    const short = compare([], [line('front', 10)])[0]?.after ?? 0;
    expect(compare([], [line('front', 50)])[0]?.after).toBeGreaterThan(short);
    expect(compare([], [line('palms', 10)])[0]?.after).toBeLessThan(short);
  });

  it('find nothing new where nothing changed', () => {
    const marks = [at('1', 'low-back', 7), at('2', 'thigh-outer', null)];
    const [ache] = compare(
      marks,
      copyOf(marks, () => 'x'),
    );
    expect([ache?.added, ache?.gone, ache?.before]).toEqual([[], [], ache?.after]);
  });
});
