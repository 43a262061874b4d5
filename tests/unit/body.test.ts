import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '#shared/clinical/body/compare.ts';
import { draw } from '#shared/clinical/body/drawing.ts';
import { INKS } from '#shared/clinical/body/drawn.ts';
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
  MARK_KINDS,
  type Mark,
  markSchema,
  onSpot,
} from '#shared/clinical/body/mark.ts';
import {
  copyOf,
  isStray,
  mirrored,
  spotsOf,
  strayMarks,
  thinned,
  withChange,
  withMark,
  withoutMark,
  withSidesSwapped,
} from '#shared/clinical/body/marks.ts';
import {
  beside,
  isOnBody,
  pictureOf,
  regionAt,
  regionIn,
  surfaceOf,
  viewsOf,
} from '#shared/clinical/body/picture.ts';
import {
  BODY_REGION_IDS,
  type BodyRegionId,
  bodyRegion,
  placeOf,
  SPOTS,
  type Spot,
  spotKey,
  spotsWithin,
} from '#shared/clinical/body/regions.ts';
import {
  areaOf,
  boundsOf,
  centroidOf,
  commands,
  contains,
  parseShape,
  polygons,
  toSvgPath,
} from '#shared/clinical/body/shape.ts';
import { VIEW_IDS, VIEWS, type ViewId } from '#shared/clinical/body/views.ts';
import { REGION_IDS, sidesOf } from '#shared/clinical/regions.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { textOf } from '../support/words.ts';

/** A grid of points over a view, `apart` chart units from each other. */
function grid(view: ViewId, apart: number) {
  const { width, height } = pictureOf(view);
  return Array.from({ length: Math.floor(height / apart) }, (_row, row) =>
    Array.from({ length: Math.floor(width / apart) }, (_column, column) => ({
      x: (column + 0.37) * apart,
      y: (row + 0.37) * apart,
    })),
  ).flat();
}

describe('a shape', () => {
  const ring = parseShape('M0 0L10 0L10 10L0 10ZM2 2L2 8L8 8L8 2Z');

  it('is read from path data and written as the same path data', () => {
    const d = 'M1 2C3 4 5 6 7.5 8L9 10Z';
    expect(toSvgPath(parseShape(d))).toBe(d);
    expect(parseShape('M0 0 5 0 5 5Z')).toEqual(parseShape('M0 0L5 0L5 5Z'));
  });

  it.each(['', 'L1 1', 'M1', 'M0 0Q1 1 2 2', 'M0 0m1 1', 'M0 0Z5'])('refuses %j', (d) => {
    expect(() => parseShape(d)).toThrow('path data');
  });

  it('has holes where a contour runs the other way', () => {
    expect(areaOf(ring)).toBe(64);
    expect(contains(ring, { x: 1, y: 5 })).toBe(true);
    expect(contains(ring, { x: 5, y: 5 })).toBe(false);
    expect(centroidOf(ring)).toEqual({ x: 5, y: 5 });
    expect(boundsOf(ring)).toEqual({ left: 0, top: 0, right: 10, bottom: 10 });
  });

  it('is placed on a surface by scale, mirror and place, and its area grows with the square', () => {
    const placed = commands(ring, { x: 100, y: 50, scale: 2, mirror: true });
    expect(boundsOf(placed)).toEqual({ left: 80, top: 50, right: 100, bottom: 70 });
    expect(areaOf(placed)).toBe(256);
  });

  it('takes a circle of curves for a circle', () => {
    const round = parseShape(
      'M10 0C10 5.523 5.523 10 0 10C-5.523 10 -10 5.523 -10 0C-10 -5.523 -5.523 -10 0 -10C5.523 -10 10 -5.523 10 0Z',
    );
    expect(Math.abs(areaOf(round) - Math.PI * 100)).toBeLessThan(4);
  });
});

describe('the regions', () => {
  it('are more than sixty to choose from, sides apart, and each only once', () => {
    expect(SPOTS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(SPOTS.map(spotKey)).size).toBe(SPOTS.length);
  });

  it('are all on a picture, and a picture has no other', () => {
    expect(SPOTS.filter((spot) => viewsOf(spot).length === 0)).toEqual([]);
    const known = new Set(SPOTS.map(spotKey));
    for (const view of VIEW_IDS)
      for (const { key } of pictureOf(view).regions) expect(known, `${view} ${key}`).toContain(key);
  });

  it('reach every region that bouts, rules and consents name, on every side that it has', () => {
    for (const region of REGION_IDS)
      for (const side of sidesOf(region))
        expect(spotsWithin({ region, side }), `${region} ${side}`).not.toEqual([]);
  });

  it('lie where the coarse region allows it', () => {
    for (const spot of SPOTS) {
      const place = placeOf(spot);
      expect(sidesOf(place.region)).toContain(place.side);
      expect(spotsWithin(place)).toContainEqual(spot);
    }
    expect(placeOf({ region: 'sternum', side: 'midline' })).toEqual({ region: 'chest-wall', side: 'both' });
    expect(placeOf({ region: 'abdomen-upper', side: 'left' })).toEqual({
      region: 'abdomen',
      side: 'midline',
    });
    expect(placeOf({ region: 'thigh-inner', side: 'right' })).toEqual({
      region: 'thigh-medial',
      side: 'right',
    });
  });

  it.each(LANGUAGES)('have a name of their own in %s, and so have views and kinds', (language) => {
    const t = textOf(language);
    const names = SPOTS.map(({ region, side }) =>
      t(`body:spot.${side}`, { region: t(`body:region.${region}`) }),
    );
    expect(new Set(names).size).toBe(SPOTS.length);
    const others = [
      ...VIEW_IDS.map((id) => t(`body:view.${id}`)),
      ...MARK_KINDS.map((id) => t(`body:kind.${id}`)),
    ];
    for (const name of [...names, ...others]) expect(name).not.toMatch(/body|undefined|\{|^$/u);
  });

  it('have an anatomy code in its form, or none', () => {
    for (const id of BODY_REGION_IDS)
      expect(bodyRegion(id).uberon ?? 'UBERON:0000000').toMatch(/^UBERON:\d{7}$/u);
  });
});

describe.each(VIEW_IDS)('the picture %s', (view) => {
  const { regions, outline, width, height, lines } = pictureOf(view);

  it('is made of closed paths within its size', () => {
    for (const shape of [outline, ...regions.map((region) => region.shape)]) {
      const moves = shape.filter(([letter]) => letter === 'M').length;
      expect(shape.filter(([letter]) => letter === 'Z').length).toBe(moves);
      expect(shape.at(-1)).toEqual(['Z']);
      const { left, top, right, bottom } = boundsOf(shape);
      expect(left >= 0 && top >= 0 && right <= width && bottom <= height).toBe(true);
    }
    for (const line of lines) expect(line.some(([letter]) => letter === 'Z')).toBe(false);
  });

  it('is covered by its regions: each point of the body has exactly one', () => {
    const points = grid(view, 4).filter((point) => isOnBody(view, point));
    expect(points.length).toBeGreaterThan(500);
    const counts = points.map((point) => regions.filter(({ shape }) => contains(shape, point)).length);
    const wrong = counts.filter((count) => count !== 1).length;
    // Paths are rounded to a tenth of a unit.
    expect(wrong / points.length).toBeLessThan(0.005);
    const sum = regions.reduce((total, { area }) => total + area, 0);
    expect(Math.abs(sum / areaOf(outline) - 1)).toBeLessThan(0.002);
  });

  it('has no region beside the body', () => {
    const beyond = grid(view, 6).filter((point) => !isOnBody(view, point) && regionAt(view, point));
    expect(beyond.length).toBeLessThan(5);
  });

  it('finds each region under its middle, with room around it, and most under their centre', () => {
    for (const { key, middle } of regions) {
      expect(regionAt(view, middle)?.key).toBe(key);
      expect(middle.room, key).toBeGreaterThan(1);
    }
    const atCentre = regions.filter(({ shape, key }) => regionAt(view, centroidOf(shape))?.key === key);
    expect(atCentre.length / regions.length).toBeGreaterThan(0.9);
  });

  it('has no splinters: every region is large enough to be hit in its larger views', () => {
    for (const { key, area } of regions) expect(area, key).toBeGreaterThan(60);
  });

  it('shows left and right alike', () => {
    const { scale } = VIEWS[view];
    for (const { region, side, area, bounds } of regions) {
      if (side === 'midline') continue;
      const twinSide = side === 'left' ? 'right' : 'left';
      const twin =
        regionIn(view, { region, side: twinSide }) ?? regionIn(mirrorView(view), { region, side: twinSide });
      expect(twin, `${region} ${twinSide}`).not.toBeNull();
      expect(Math.abs((twin?.area ?? 0) - area)).toBeLessThan(0.1 * scale);
      expect(Math.abs((twin?.bounds.left ?? 0) - (width - bounds.right))).toBeLessThan(0.1);
    }
  });

  it('is walked by arrow keys: every region is reached from every other', () => {
    const reached = new Set<string>();
    const toVisit: Spot[] = regions.slice(0, 1);
    for (let spot = toVisit.pop(); spot; spot = toVisit.pop()) {
      if (reached.has(spotKey(spot))) continue;
      reached.add(spotKey(spot));
      for (const direction of ['up', 'down', 'left', 'right'] as const) {
        const next = beside(view, spot, direction);
        if (next) toVisit.push(next);
      }
    }
    expect(regions.filter(({ key }) => !reached.has(key)).map(({ key }) => key)).toEqual([]);
  });
});

const mirrorView = (view: ViewId): ViewId =>
  view.endsWith('left')
    ? (view.replace('left', 'right') as ViewId)
    : (view.replace('right', 'left') as ViewId);

describe('sides', () => {
  const sideAt = (view: ViewId, region: BodyRegionId, isRightHalf: boolean) =>
    pictureOf(view).regions.find(
      (each) => each.region === region && each.middle.x > pictureOf(view).width / 2 === isRightHalf,
    )?.side;

  it('are those of the person, not of the picture', () => {
    expect(sideAt('front', 'knee-front', true)).toBe('left');
    expect(sideAt('back', 'knee-back', true)).toBe('right');
    expect(sideAt('palms', 'palm', true)).toBe('left');
    expect(sideAt('hands-back', 'hand-back', true)).toBe('right');
    expect(sideAt('soles', 'sole-heel', true)).toBe('left');
    expect(sideAt('head-back', 'occiput', true)).toBe('right');
    expect(new Set(pictureOf('left').regions.map(({ side }) => side))).toEqual(new Set(['left', 'midline']));
    expect(new Set(pictureOf('head-right').regions.map(({ side }) => side))).toEqual(
      new Set(['right', 'midline']),
    );
  });

  it('have the thumbs and the great toes where they grow', () => {
    const x = (view: ViewId, region: BodyRegionId) => regionIn(view, { region, side: 'left' })?.middle.x ?? 0;
    // Palms forward, the thumbs point away from the body; raised hands and feet have them towards the middle.
    expect(x('front', 'thumb')).toBeGreaterThan(x('front', 'little-finger'));
    expect(x('back', 'thumb')).toBeLessThan(x('back', 'little-finger'));
    expect(x('palms', 'thumb')).toBeLessThan(x('palms', 'little-finger'));
    expect(x('front', 'great-toe')).toBeLessThan(x('front', 'toes'));
    expect(x('feet-top', 'great-toe')).toBeLessThan(x('feet-top', 'toes'));
    expect(x('soles', 'great-toe')).toBeLessThan(x('soles', 'toes'));
    expect(x('left', 'nose' as BodyRegionId)).toBe(0);
    expect(regionIn('left', { region: 'nose', side: 'midline' })?.middle.x).toBeLessThan(
      regionIn('left', { region: 'occiput', side: 'left' })?.middle.x ?? 0,
    );
  });

  it('are swapped by a mirror that undoes itself', () => {
    const mark = onSpot('a', 'ache', { region: 'low-back', side: 'left' });
    expect(spotsOf(mirrored(mark))).toEqual([{ region: 'low-back', side: 'right' }]);
    for (const view of VIEW_IDS) {
      const start = pictureOf(view).regions.find(({ side }) => side === 'left' || side === 'right');
      if (!start) continue;
      const stroke = asStroke('b', 'burning', { view, points: [start.middle] });
      expect(spotsOf(mirrored(stroke))).toEqual([
        { region: start.region, side: start.side === 'left' ? 'right' : 'left' },
      ]);
      const [again] = withSidesSwapped(withSidesSwapped([stroke]));
      expect(again && spotsOf(again)).toEqual(spotsOf(stroke));
    }
  });
});

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

describe('the drawing', () => {
  const marks: Mark[] = [
    ...Array.from({ length: 200 }, (_, index): Mark => {
      const spot = SPOTS[index % SPOTS.length] ?? { region: 'sacrum', side: 'midline' };
      return onSpot(`m${index}`, MARK_KINDS[index % MARK_KINDS.length] ?? 'ache', spot, index % 11);
    }),
    ...Array.from({ length: 50 }, (_, index) =>
      asStroke(`s${index}`, MARK_KINDS[index % MARK_KINDS.length] ?? 'ache', {
        view: 'back',
        points: Array.from({ length: 40 }, (_point, at) => ({
          x: 200 + index + at,
          y: 200 + at * 3 + Math.sin(at),
        })),
      }),
    ),
  ];

  it('of 200 marks and 50 strokes is the same each time', () => {
    for (const view of VIEW_IDS) expect(draw(view, marks)).toEqual(draw(view, marks));
    expect(draw('back', marks).length).toBeGreaterThan(300);
  });

  it('is made of finite absolute moves, lines, curves and closes', () => {
    for (const item of draw('back', marks)) {
      if (item.type === 'label') continue;
      expect(item.path[0]?.[0]).toBe('M');
      expect(item.fill !== null || (item.stroke !== null && item.width > 0)).toBe(true);
      expect(item.path.flatMap(([, ...numbers]) => numbers).every(Number.isFinite)).toBe(true);
    }
  });

  it.each(MARK_KINDS)('of %s looks unlike every other kind, colour aside', (kind) => {
    const look = (each: (typeof MARK_KINDS)[number]) =>
      draw('back', [onSpot('m', each, { region: 'mid-back-side', side: 'left' }, 5)]).map((item) =>
        item.type === 'path' ? [toSvgPath(item.path), item.fill?.strength, item.stroke?.strength] : item.text,
      );
    for (const other of MARK_KINDS) if (other !== kind) expect(look(other)).not.toEqual(look(kind));
  });

  it.each(MARK_KINDS)('of %s stays inside its region', (kind) => {
    for (const spot of SPOTS)
      for (const view of viewsOf(spot).slice(0, 1)) {
        const region = regionIn(view, spot);
        const ends = draw(view, [onSpot('m', kind, spot)]).flatMap((item) =>
          item.type === 'path' && item.path !== region?.shape ? polygons(item.path).flat() : [],
        );
        const outside = ends.filter((point) => region && !contains(region.shape, point));
        expect(outside.length, `${spotKey(spot)} in ${view}`).toBeLessThanOrEqual(ends.length * 0.2);
      }
  });

  it('shows a mark on every view that shows its region, the intensity as a number', () => {
    const spot: Spot = { region: 'thumb', side: 'right' };
    expect(viewsOf(spot).length).toBeGreaterThan(3);
    for (const view of VIEW_IDS) {
      const list = draw(view, [onSpot('m', 'numbness', spot, 8)]);
      expect(list.length > 0).toBe(viewsOf(spot).includes(view));
      if (list.length > 0) expect(list).toContainEqual(expect.objectContaining({ type: 'label', text: '8' }));
    }
  });

  it('draws an arrow from a trigger point to where it is felt', () => {
    const mark: Mark = {
      ...onSpot('m', 'trigger-point', { region: 'upper-trapezius', side: 'right' }),
      referral: { view: 'back', from: { x: 310, y: 182 }, to: { x: 300, y: 60 } },
    };
    const reach = draw('back', [mark]).flatMap((item) => (item.type === 'path' ? [boundsOf(item.path)] : []));
    expect(Math.min(...reach.map(({ top }) => top))).toBeCloseTo(60, 0);
    expect(draw('left', [mark])).toEqual([]);
  });

  it('has inks that are read on white paper', () => {
    const luminance = (hex: string) => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
        const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
        return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    for (const ink of Object.values(INKS)) expect(1.05 / (luminance(ink) + 0.05)).toBeGreaterThan(4.5);
  });
});
