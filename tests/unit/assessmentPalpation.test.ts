/** What hands found: never a side that was guessed, never a silence that reads as normal. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { palpation } from '#shared/chart/assessment/palpation/palpation.ts';
import { emptyPalpation, type Palpation } from '#shared/chart/assessment/palpation/schema.ts';
import {
  type PalpationRow,
  TEMPERATURES,
  TENDERNESS_GRADES,
  TEXTURES,
  TONES,
  TRIGGER_POINTS,
} from '#shared/clinical/palpation.ts';
import { REGION_IDS, sidesOf } from '#shared/clinical/regions.ts';
import { textOf } from '../support/words.ts';

const NOBODY = { baseline: null, last: null };
const on = '2026-02-10';

const row = (region: PalpationRow['region'], part: Partial<PalpationRow>): PalpationRow => ({
  ...emptyPalpation(`row ${region} ${part.side ?? ''}`, region),
  ...part,
});
const found = (...rows: PalpationRow[]): Palpation => ({ rows, note: '' });
const said = (value: Palpation, language: 'en' | 'fr' = 'en', earlier = NOBODY as never) =>
  palpation.tell(value, earlier, { on, text: textOf(language) }).paragraphs;

/** Any row that the schema takes. */
const anyRow = fc
  .record({
    region: fc.constantFrom(...REGION_IDS),
    tone: fc.constantFrom(...TONES, '' as const),
    tenderness: fc.constantFrom(...TENDERNESS_GRADES, null),
    textures: fc.subarray([...TEXTURES]),
    temperature: fc.constantFrom(...TEMPERATURES, '' as const),
    triggerPoint: fc.constantFrom(...TRIGGER_POINTS, '' as const),
  })
  .chain((part) =>
    fc
      .record({ id: fc.uuid(), side: fc.constantFrom(...sidesOf(part.region), '' as const) })
      .map((more): PalpationRow => ({ ...emptyPalpation(more.id, part.region), ...part, side: more.side })),
  );
const any = fc.array(anyRow, { maxLength: 12 }).map((rows): Palpation => ({ rows, note: '' }));

describe('a region that was palpated', () => {
  it('is said in one line: tone, tenderness, texture, fascia, trigger points', () => {
    const value = found(
      row('low-back', {
        side: 'right',
        tone: 'increased',
        tenderness: 2,
        textures: ['taut-band'],
        fascia: 'marked',
        fascialDirections: ['up'],
        triggerPoint: 'active',
        refersTo: [{ region: 'gluteal', side: 'right' }],
      }),
    );
    expect(said(value)).toEqual([
      'Low back (right): increased tone, tenderness 2/4 (tender, with a wince), taut band, marked fascial restriction (upwards), active trigger point, refers to gluteals (right).',
    ]);
    expect(said(value, 'fr')[0]).toContain('sensibilité à la pression 2/4');
  });

  it('is said once for two sides with the same findings, and twice for different ones', () => {
    const left = row('upper-trapezius', { side: 'left', tone: 'increased' });
    const right = row('upper-trapezius', { side: 'right', tone: 'increased' });
    expect(said(found(left, right))).toEqual(['Upper trapezius (both sides): increased tone.']);
    expect(said(found(left, { ...right, tone: 'spasm' }))).toHaveLength(2);
  });

  it('says how tender the same place was at the baseline, and nothing of another place', () => {
    const then = found(row('calf', { side: 'left', tenderness: 3 }));
    const earlier = { baseline: { date: '2025-11-03', value: then }, last: null } as never;
    const now = found(
      row('calf', { side: 'left', tenderness: 1 }),
      row('calf', { side: 'right', tenderness: 1 }),
    );
    const [left, right] = said(now, 'en', earlier);
    expect(left).toContain('Tenderness 3/4 on November 3, 2025.');
    expect(right).not.toContain('November');
    expect(said(then, 'en', earlier)[0]).toContain('Tenderness unchanged since');
  });

  it('needs its side before it is signed, at its own field; a listed one without findings does not', () => {
    const value = found(row('knee', {}), row('calf', { tenderness: 0 }));
    expect(palpation.missing(value)).toEqual([{ path: 'palpation.rows.1.side', reason: 'finding-side' }]);
    expect(said(found(row('knee', { side: 'left' })))).toEqual([]);
  });

  it('is a fact: not tender is a finding, not recorded is none', () => {
    const value = found(
      row('calf', { side: 'left', tenderness: 0 }),
      row('calf', { side: 'right' }),
      row('knee', { tone: 'increased' }),
    );
    expect(palpation.facts(value)).toEqual([
      {
        type: 'palpation',
        region: 'calf',
        side: 'left',
        tone: '',
        tenderness: 0,
        triggerPoint: '',
        textures: [],
      },
    ]);
  });
});

describe('palpation, whatever was found', () => {
  it('begins again with the same places and nothing found; again of that is the same', () => {
    fc.assert(
      fc.property(any, (value) => {
        const again = palpation.again(value);
        expect(again.rows.map(({ region, side }) => [region, side])).toEqual(
          value.rows.map(({ region, side }) => [region, side]),
        );
        expect(palpation.isEmpty(again)).toBe(true);
        expect(palpation.again(again)).toEqual(again);
      }),
    );
  });

  it('says something exactly when it holds something, in both languages', () => {
    fc.assert(
      fc.property(any, fc.constantFrom('en' as const, 'fr' as const), (value, language) => {
        expect(said(value, language).length > 0).toBe(!palpation.isEmpty(value));
      }),
    );
  });
});
