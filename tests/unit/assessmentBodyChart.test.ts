import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyChart } from '#shared/chart/assessment/bodyChart/bodyChart.ts';
import {
  canMirror,
  markOn,
  toAskAbout,
  withArrow,
  withCopied,
  withMarkRemoved,
  withMeant,
  withMirrored,
  withReferralTo,
  withStroke,
  withSwapped,
  withTapped,
} from '#shared/chart/assessment/bodyChart/edit.ts';
import { type BodyChartPart, emptyBodyChartPart } from '#shared/chart/assessment/bodyChart/schema.ts';
import type { TellContext } from '#shared/chart/assessment/part.ts';
import { asStroke, MARK_KINDS, type Mark, MOST_MARKS, onSpot } from '#shared/clinical/body/mark.ts';
import { isOnBody, pictureOf, regionIn } from '#shared/clinical/body/picture.ts';
import { type BodyRegionId, SPOTS, type Spot, type SpotSide } from '#shared/clinical/body/regions.ts';
import { isShownIn, viewOf, viewsFor } from '#shared/clinical/body/shown.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { textOf } from '../support/words.ts';

const spot = (region: BodyRegionId, side: SpotSide): Spot => ({ region, side });
const chart = (...marks: Mark[]): BodyChartPart => ({ ...emptyBodyChartPart(), marks });
const middle = (view: 'back' | 'front', at: Spot) => {
  const region = regionIn(view, at);
  if (!region) throw new Error('not in that view');
  return { x: region.middle.x, y: region.middle.y };
};
const LOW_BACK = spot('low-back', 'left');
const OTHER_LOW_BACK = spot('low-back', 'right');
const BESIDE = { view: 'back' as const, points: [{ x: 3, y: 500 }] };

const said = (value: BodyChartPart, baseline: BodyChartPart | null = null, language: 'en' | 'fr' = 'en') => {
  const context: TellContext = { on: '2026-11-20', text: textOf(language) };
  const before = baseline && { date: '2026-09-01', value: baseline };
  return bodyChart.tell(value, { baseline: before, last: null }, context);
};

describe('tapping a spot', () => {
  const ache = { kind: 'ache', intensity: 6 } as const;

  it('marks it; the same again takes it away; another intensity takes the place of the old', () => {
    const once = withTapped(emptyBodyChartPart(), LOW_BACK, ache, 'a');
    expect(once.marks).toEqual([onSpot('a', 'ache', LOW_BACK, 6)]);
    expect(withTapped(once, LOW_BACK, ache, 'b').marks).toEqual([]);
    const stronger = withTapped(once, LOW_BACK, { kind: 'ache', intensity: 8 }, 'b');
    expect(stronger.marks).toEqual([onSpot('a', 'ache', LOW_BACK, 8)]);
  });

  it('leaves other kinds and the other side as they are', () => {
    const value = chart(onSpot('n', 'numbness', LOW_BACK), onSpot('o', 'ache', OTHER_LOW_BACK, 3));
    expect(withTapped(value, LOW_BACK, ache, 'a').marks.map(({ id }) => id)).toEqual(['n', 'o', 'a']);
  });

  it('is its own opposite for every spot and kind', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SPOTS), fc.constantFrom(...MARK_KINDS), (at, kind) => {
        const once = withTapped(emptyBodyChartPart(), at, { kind, intensity: null }, 'a');
        expect(bodyChart.schema.parse(once)).toEqual(once);
        expect(withTapped(once, at, { kind, intensity: null }, 'b').marks).toEqual([]);
      }),
    );
  });

  it('takes no more than a chart holds', () => {
    const full = chart(...Array.from({ length: MOST_MARKS }, (_, n) => onSpot(`m${n}`, 'scar', LOW_BACK)));
    expect(withTapped(full, OTHER_LOW_BACK, ache, 'one more')).toBe(full);
  });
});

describe('an earlier chart', () => {
  it('is copied under new ids, beside what is there already', () => {
    const value = chart(onSpot('a', 'ache', LOW_BACK, 2));
    const earlier = [onSpot('x', 'ache', LOW_BACK, 8), onSpot('y', 'spasm', OTHER_LOW_BACK)];
    const copied = withCopied(value, earlier, () => 'new');
    expect(copied.marks).toEqual([onSpot('a', 'ache', LOW_BACK, 2), onSpot('new', 'spasm', OTHER_LOW_BACK)]);
  });
});

describe('the other side', () => {
  it('takes all marks over, and back again', () => {
    const value = chart(onSpot('a', 'ache', LOW_BACK, 2), onSpot('s', 'ache', spot('sacrum', 'midline')));
    expect(withSwapped(value).marks.map(({ where }) => where)).toContainEqual({
      type: 'spot',
      spot: OTHER_LOW_BACK,
    });
    expect(withSwapped(withSwapped(value))).toEqual(value);
  });

  it('takes one mark as well, where there is another side and nothing on it', () => {
    const value = chart(onSpot('a', 'ache', LOW_BACK, 2), onSpot('s', 'ache', spot('sacrum', 'midline')));
    const both = withMirrored(value, 'a', 'b');
    expect(markOn(both, OTHER_LOW_BACK, 'ache')?.intensity).toBe(2);
    expect(withMirrored(both, 'a', 'c')).toBe(both);
    expect(value.marks.map((mark) => canMirror(value, mark))).toEqual([true, false]);
  });
});

describe('a trigger point', () => {
  const trapezius = spot('upper-trapezius', 'right');
  const temple = spot('temple', 'right');

  it('gets an arrow to a region that is chosen by name, in a view that shows both', () => {
    const value = chart(onSpot('t', 'trigger-point', trapezius, 5));
    const referral = withReferralTo(value, 't', temple).marks[0]?.referral;
    expect(referral && isOnBody(referral.view, referral.from)).toBe(true);
    expect(referral && regionIn(referral.view, temple)).not.toBeNull();
    expect(withReferralTo(withReferralTo(value, 't', temple), 't', null).marks).toEqual(value.marks);
  });

  it('is where its arrow begins', () => {
    const from = middle('back', LOW_BACK);
    const to = middle('back', spot('gluteal-lower', 'left'));
    const value = withArrow(emptyBodyChartPart(), { view: 'back', from, to }, 7, 't');
    expect(value.marks).toEqual([
      { ...onSpot('t', 'trigger-point', LOW_BACK, 7), referral: { view: 'back', from, to } },
    ]);
    expect(said(value).paragraphs.join()).toContain('lower gluteals, left');
  });
});

describe('a line beside the body', () => {
  const value = withStroke(emptyBodyChartPart(), BESIDE, { kind: 'ache', intensity: null }, 's');

  it('is kept, asked about before signing, and let be once she means it', () => {
    expect(value.marks).toEqual([asStroke('s', 'ache', BESIDE)]);
    expect(toAskAbout(value)).toEqual(value.marks);
    expect(bodyChart.missing(value)).toEqual([{ path: 'bodyChart.marks.0', reason: 'stray-mark' }]);
    const meant = withMeant(value, 's');
    expect(bodyChart.missing(meant)).toEqual([]);
    expect(meant.marks).toEqual(value.marks);
    expect(withMarkRemoved(meant, 's')).toEqual(emptyBodyChartPart());
  });

  it('is said to be beside the body', () => {
    expect(said(value).paragraphs).toEqual(['Ache, drawn beside the body (Back).']);
  });
});

describe('the section', () => {
  it('begins empty, also in a re-assessment, and is not examined then', () => {
    const value = chart(onSpot('a', 'ache', LOW_BACK, 6));
    expect(bodyChart.again(value)).toEqual(bodyChart.empty());
    expect(bodyChart.isEmpty(bodyChart.empty())).toBe(true);
    expect(bodyChart.isEmpty(value)).toBe(false);
    expect(said(bodyChart.empty(), value)).toEqual({ paragraphs: [] });
  });

  it('gives one fact a spot and kind, with the strongest intensity', () => {
    const line = {
      view: 'back' as const,
      points: [middle('back', LOW_BACK), middle('back', OTHER_LOW_BACK)],
    };
    const value = chart(onSpot('a', 'ache', LOW_BACK, 4), asStroke('b', 'ache', line, 7));
    expect(bodyChart.facts(value)).toEqual([
      { type: 'mark', region: 'low-back', side: 'left', kind: 'ache', intensity: 7 },
      { type: 'mark', region: 'low-back', side: 'right', kind: 'ache', intensity: 7 },
    ]);
  });
});

describe('the prose', () => {
  it('says both sides in one phrase, and an intensity that all share once', () => {
    const value = chart(
      onSpot('a', 'ache', LOW_BACK, 6),
      onSpot('b', 'ache', OTHER_LOW_BACK, 6),
      onSpot('c', 'ache', spot('sacrum', 'midline'), 6),
      onSpot('d', 'stiffness', LOW_BACK, 6),
      onSpot('e', 'stiffness', OTHER_LOW_BACK, 4),
      onSpot('f', 'numbness', spot('calf-outer', 'left')),
    );
    expect(said(value).paragraphs).toEqual([
      'Ache, 6/10: sacrum; low back, beside the spine, both sides. Numbness: calf, outer, left. ' +
        'Stiffness: low back, beside the spine, left 6/10, right 4/10.',
    ]);
  });

  it('names a line by the regions that it crosses', () => {
    const points = [middle('back', LOW_BACK), middle('back', spot('gluteal-upper', 'left'))];
    expect(said(chart(asStroke('s', 'burning', { view: 'back', points }, 5))).paragraphs).toEqual([
      'Burning, 5/10, drawn over: low back, beside the spine, left; upper gluteals, left.',
    ]);
  });

  it('says what came, went and stayed since the baseline, with the numbers of then and now', () => {
    const then = chart(onSpot('a', 'ache', LOW_BACK, 8), onSpot('b', 'ache', spot('sacrum', 'midline'), 3));
    const now = chart(onSpot('c', 'ache', LOW_BACK, 4), onSpot('d', 'ache', OTHER_LOW_BACK, 2));
    expect(said(now, then).paragraphs[1]).toBe(
      'Since the baseline of September 1, 2026: Ache: new on low back, beside the spine, right – ' +
        'no longer on sacrum – still on low back, beside the spine, left (8/10, now 4/10).',
    );
    expect(said(now, then, 'fr').paragraphs[1]).toContain(
      ' : Douleur sourde – ' +
        'apparition : bas du dos, le long de la colonne, à droite – disparition : sacrum – ' +
        'persistance : bas du dos, le long de la colonne, à gauche (8/10, maintenant 4/10).',
    );
  });

  it.each(LANGUAGES)('says every kind and spot in %s without a gap, and draws it', (language) => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            at: fc.constantFrom(...SPOTS),
            kind: fc.constantFrom(...MARK_KINDS),
            intensity: fc.option(fc.integer({ min: 0, max: 10 })),
          }),
          { minLength: 1, maxLength: 30 },
        ),
        (all) => {
          const value = chart(
            ...all.map(({ at, kind, intensity }, n) => onSpot(`${n}`, kind, at, intensity)),
          );
          const { paragraphs, figures } = said(value, null, language);
          const text = textOf(language);
          for (const { at } of all)
            expect(paragraphs.join().toLowerCase()).toContain(text(`body:region.${at.region}`).toLowerCase());
          expect(paragraphs.join()).not.toMatch(/\{\{|undefined|null/u);
          expect(figures).toHaveLength(1);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the views of a figure', () => {
  it('show every mark, each in a view that shows most of it', () => {
    for (const at of SPOTS) expect(viewsFor([onSpot('a', 'ache', at)])).toEqual([viewOf(at)]);
    for (const at of SPOTS) expect(isShownIn(viewOf(at), onSpot('a', 'ache', at))).toBe(true);
    expect(viewOf(LOW_BACK)).toBe('back');
    expect(viewOf(spot('thigh-outer', 'right'))).toBe('right');
    expect(viewOf(spot('temple', 'left'))).toBe('head-left');
    expect(viewOf(spot('sole-arch', 'left'))).toBe('soles');
  });

  it('take a line where it was drawn, on the body or beside it', () => {
    expect(viewsFor([asStroke('s', 'ache', BESIDE), onSpot('a', 'ache', spot('chin', 'midline'))])).toEqual([
      'back',
      'head-front',
    ]);
    expect(pictureOf('back').width).toBeGreaterThan(3);
  });
});
