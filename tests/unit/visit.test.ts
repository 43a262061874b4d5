import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boutLine } from '#shared/chart/bouts/prose.ts';
import { boutMinutes } from '#shared/chart/bouts/rules.ts';
import type { Bout } from '#shared/chart/bouts/schema.ts';
import { visitFacts } from '#shared/chart/visit/facts.ts';
import { visitProse } from '#shared/chart/visit/prose.ts';
import { missingFromVisit } from '#shared/chart/visit/rules.ts';
import { emptyVisit, type VisitBody, visitSchema } from '#shared/chart/visit/schema.ts';
import { REGION_IDS, sidesOf } from '#shared/clinical/regions.ts';
import { TECHNIQUE_IDS, TECHNIQUES } from '#shared/clinical/techniques/techniques.ts';
import { emptyBackground } from '../support/background.ts';
import { textOf } from '../support/words.ts';

const service = { date: '2026-01-15', start: '09:00', zone: 'America/Toronto' };
const author = { therapistId: '', name: 'Noémie', designation: 'RMT', registrationNumber: 'X000' };
const bout: Bout = {
  id: 'a',
  technique: 'petrissage',
  region: 'low-back',
  side: 'both',
  pressure: 3,
  minutes: 10,
  override: '',
};
const whole: VisitBody = {
  ...emptyVisit(),
  subjective: 'Aches after work.',
  painBefore: 6,
  objective: 'Flexion to mid-shin.',
  bouts: [bout],
  response: 'Eased.',
  painAfter: 4,
  assessment: 'Clinical impression: persistent low back pain.',
  plan: 'Weekly.',
  homeCare: 'Cat–camel.',
  durationMinutes: 60,
  feeCents: 12_000,
};
/** Ten in the evening of the visit's day in Toronto: tomorrow by the clock of the world. */
const AT = '2026-01-16T03:00:00Z';
const reasonsOf = (body: VisitBody, more: object = {}) =>
  missingFromVisit({ body, service, author, ...more }, AT, emptyBackground()).map(({ reason }) => reason);

describe('what is missing before a visit can be signed', () => {
  it('is nothing from a whole one', () => expect(reasonsOf(whole)).toEqual([]));

  it('is everything rule 1 names from an empty one, in the order of the note', () => {
    const nobody = { ...author, name: ' ', registrationNumber: '' };
    expect(reasonsOf(emptyVisit(), { service: { ...service, date: '', start: '' }, author: nobody })).toEqual(
      [
        'service-date',
        'start-time',
        'duration',
        'subjective',
        'objective',
        'bouts',
        'response',
        'assessment',
        'plan',
        'therapist',
        'registration-number',
      ],
    );
  });

  it.each<[string, Partial<VisitBody>]>([
    ['subjective', { subjective: ' \n' }],
    ['objective', { objective: '' }],
    ['response', { response: '' }],
    ['assessment', { assessment: '' }],
    ['plan', { plan: '\t' }],
    ['duration', { durationMinutes: null }],
    ['bouts', { bouts: [] }],
  ])('is %s alone where only that is missing', (reason, change) => {
    expect(reasonsOf({ ...whole, ...change })).toEqual([reason]);
  });

  it('is a date that has come: today where the care was given, not tomorrow', () => {
    const on = (date: string) => reasonsOf(whole, { service: { ...service, date } });
    expect(on('2026-01-15')).toEqual([]);
    expect(on('2026-01-16')).toEqual(['future-date']);
  });

  it('leads to the bout that lacks something', () => {
    const bouts = [bout, { ...bout, technique: '' as const, region: '' as const, side: '' as const }];
    expect(missingFromVisit({ body: { ...whole, bouts }, service, author }, AT, emptyBackground())).toEqual([
      { path: 'bouts.1.technique', reason: 'technique' },
      { path: 'bouts.1.region', reason: 'region' },
    ]);
    expect(reasonsOf({ ...whole, bouts: [{ ...bout, side: '' }] })).toEqual(['side']);
  });

  it('is not pain, pressure, minutes of a bout, home care or the fee', () => {
    const bouts = [{ ...bout, pressure: null, minutes: null }];
    expect(
      reasonsOf({ ...whole, bouts, painBefore: null, painAfter: null, homeCare: '', feeCents: null }),
    ).toEqual([]);
  });
});

describe('the shape of a visit', () => {
  const takes = (change: object) => visitSchema.safeParse({ ...whole, ...change }).success;

  it('takes a draft with nothing in it', () => expect(visitSchema.parse(emptyVisit())).toEqual(emptyVisit()));

  it.each([
    { painBefore: 11 },
    { painBefore: -1 },
    { painAfter: 2.5 },
    { durationMinutes: 0 },
    { durationMinutes: 301 },
    { feeCents: -1 },
    { feeCents: 95.5 },
    { bouts: [{ ...bout, pressure: 6 }] },
    { bouts: [{ ...bout, technique: 'magic' }] },
    { bouts: [{ ...bout, region: 'tail' }] },
    { bouts: Array.from({ length: 101 }, () => bout) },
    { subjective: 'x'.repeat(100_001) },
  ])('refuses %j', (change) => expect(takes(change)).toBe(false));
});

describe('the facts of a visit', () => {
  it('are pain before and after and each whole bout', () => {
    expect(visitFacts(whole)).toEqual([
      { type: 'measurement', measure: 'pain-nprs', occasion: 'before', value: 6, unit: '/10' },
      { type: 'measurement', measure: 'pain-nprs', occasion: 'after', value: 4, unit: '/10' },
      { type: 'bout', technique: 'petrissage', region: 'low-back', side: 'both', pressure: 3, minutes: 10 },
    ]);
  });

  it('leave out what was not recorded, and keep a pain of zero', () => {
    const bouts = [bout, { ...bout, side: '' as const }];
    const facts = visitFacts({ ...whole, painBefore: null, painAfter: 0, bouts });
    expect(facts.map((fact) => fact.type)).toEqual(['measurement', 'bout']);
    expect(facts[0]).toMatchObject({ occasion: 'after', value: 0 });
  });

  it('add up the minutes of the bouts', () => {
    expect(boutMinutes({ bouts: [bout, { ...bout, minutes: null }, { ...bout, minutes: 5 }] })).toBe(15);
  });
});

describe('a visit as text', () => {
  const headings = (body: VisitBody) =>
    visitProse({ body, service, author }, textOf('en')).map(({ heading }) => heading);

  it('has the SOAP headings in their order, and no heading without a text', () => {
    expect(headings(whole)).toEqual([
      'Subjective',
      'Objective',
      'Techniques',
      'Response to treatment',
      'Assessment',
      'Plan',
      'Home care',
    ]);
    expect(headings({ ...whole, homeCare: ' ', bouts: [] })).not.toContain('Techniques');
    expect(headings(emptyVisit())).toEqual([]);
  });

  it('says a bout in a line, in either language', () => {
    expect(boutLine(bout, textOf('en'))).toBe('Petrissage, low back (both sides), pressure 3/5, 10 min');
    expect(boutLine(bout, textOf('fr'))).toBe('Pétrissage, bas du dos (bilatéral), pression 3/5, 10 min');
    expect(boutLine({ ...bout, region: 'sacrum', side: 'midline', pressure: null }, textOf('en'))).toBe(
      'Petrissage, sacrum, 10 min',
    );
  });

  it('keeps every word that was written: nothing charted is missing from the paper', () => {
    const note = fc.string({ unit: 'grapheme' }).filter((each) => each.trim() !== '');
    fc.assert(
      fc.property(
        note,
        note,
        note,
        note,
        note,
        note,
        (subjective, objective, response, assessment, plan, homeCare) => {
          const notes = { subjective, objective, response, assessment, plan, homeCare };
          const printed = visitProse({ body: { ...whole, ...notes }, service, author }, textOf('en')).flatMap(
            ({ paragraphs }) => paragraphs,
          );
          for (const each of Object.values(notes)) expect(printed).toContain(each);
        },
      ),
    );
  });

  it('says pain with its scale, zero too', () => {
    const printed = visitProse({ body: { ...whole, painAfter: 0 }, service, author }, textOf('en'));
    expect(printed.flatMap(({ paragraphs }) => paragraphs)).toEqual(
      expect.arrayContaining(['Pain before treatment: 6/10.', 'Pain after treatment: 0/10.']),
    );
  });
});

describe('the lists a bout is made from', () => {
  it('have each id once', () => {
    expect(new Set(REGION_IDS).size).toBe(REGION_IDS.length);
    expect(new Set(TECHNIQUE_IDS).size).toBe(TECHNIQUE_IDS.length);
  });

  it('give paired regions a side and the others the midline', () => {
    expect(sidesOf('low-back')).toEqual(['left', 'right', 'both']);
    expect(sidesOf('sacrum')).toEqual(['midline']);
  });

  it.each(TECHNIQUES.map(({ id, pressure }) => [id, pressure] as const))(
    '%s has a usual pressure within 0–5',
    (_, range) => {
      if (range === null) return;
      const [low, high] = range;
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(5);
      expect(low).toBeLessThanOrEqual(high);
    },
  );
});
