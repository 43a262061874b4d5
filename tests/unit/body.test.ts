import { describe, expect, it } from 'vitest';
import { asStroke, MARK_KINDS, onSpot } from '#shared/clinical/body/mark.ts';
import { mirrored, spotsOf, withSidesSwapped } from '#shared/clinical/body/marks.ts';
import { beside, isOnBody, pictureOf, regionAt, regionIn, viewsOf } from '#shared/clinical/body/picture.ts';
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

  it.each([
    ['the body from front and back', ['front', 'back']],
    ['the body from its sides', ['left', 'right']],
    ['the head', ['head-front', 'head-back', 'head-left', 'head-right']],
    ['hands and feet', ['palms', 'hands-back', 'feet-top', 'soles']],
  ] as const)('are at least sixty on %s', (_, views) => {
    expect(views.flatMap((view) => pictureOf(view).regions).length).toBeGreaterThanOrEqual(60);
  });

  it('part the back as massage does, each with its sides where it has any', () => {
    const sides = (region: BodyRegionId) =>
      SPOTS.filter((spot) => spot.region === region).map(({ side }) => side);
    const middle = ['spine-neck', 'spine-upper', 'spine-mid', 'spine-low', 'sacrum', 'coccyx'] as const;
    for (const region of middle) expect(sides(region), region).toEqual(['midline']);
    const paired = [
      ...(['neck-back', 'suboccipital', 'upper-trapezius', 'supraspinous', 'infraspinous'] as const),
      ...(['upper-back', 'mid-back', 'low-back', 'sacroiliac', 'gluteal-upper', 'gluteal-lower'] as const),
    ];
    for (const region of paired) expect(sides(region).toSorted(), region).toEqual(['left', 'right']);
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

  it('have an anatomy code in its form, each of them', () => {
    for (const id of BODY_REGION_IDS) expect(bodyRegion(id).uberon).toMatch(/^UBERON:\d{7}$/u);
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
