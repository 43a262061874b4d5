import { describe, expect, it } from 'vitest';
import { draw } from '#shared/clinical/body/drawing.ts';
import { INKS } from '#shared/clinical/body/drawn.ts';
import { asStroke, MARK_KINDS, type Mark, onSpot } from '#shared/clinical/body/mark.ts';
import { regionIn, viewsOf } from '#shared/clinical/body/picture.ts';
import { SPOTS, type Spot, spotKey } from '#shared/clinical/body/regions.ts';
import { boundsOf, contains, polygons, toSvgPath } from '#shared/clinical/body/shape.ts';
import { VIEW_IDS } from '#shared/clinical/body/views.ts';

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
    // What is drawn of a mark is kept with it: equal marks that are others are drawn anew.
    for (const view of VIEW_IDS) expect(draw(view, structuredClone(marks))).toEqual(draw(view, marks));
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
