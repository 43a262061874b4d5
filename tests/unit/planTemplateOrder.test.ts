/** Templates of plans: their order, by what the therapist uses, and what is kept of a plan. */
import { describe, expect, it } from 'vitest';
import { habitsOf } from '#shared/chart/plan/habit.ts';
import type { PlanBody } from '#shared/chart/plan/schema.ts';
import { templateOf } from '#shared/chart/plan/templates/keep.ts';
import { likelyFirst, type Sought, searchTemplates, soughtOf } from '#shared/chart/plan/templates/order.ts';
import { inWords, SHIPPED_TEMPLATES } from '#shared/chart/plan/templates/shipped.ts';
import { templateContentSchema } from '#shared/chart/plan/templates/template.ts';
import { instrumentOf } from '#shared/clinical/measures/instruments.ts';
import { targetFrom } from '#shared/clinical/measures/target.ts';
import { all, apply, complaint, type Fact, measured, ON, shipped } from '../support/planTemplates.ts';
import { textOf } from '../support/words.ts';

describe('a target', () => {
  it.each([
    ['rmdq', 14, '', 9],
    ['rmdq', 3, '', 0],
    ['rmdq', 0, '', null],
    ['ndi', 24, '', 19],
    ['pain-nprs', 6, 'neck', 1],
    ['pain-nprs', 6, 'consensus-percent', 4],
    ['pain-nprs', 8, 'back-hospital-by-baseline', 4],
    ['lefs', 41, '', 50],
    ['lefs', 76, '', 80],
    ['odi', 35.6, '', 25.6],
    ['sleep', 6, '', null],
    ['pgic', 4, '', null],
  ])('of %s from %d (row "%s") is %s', (id, baseline, row, target) => {
    const instrument = instrumentOf(id);
    if (!instrument) throw new Error(id);
    expect(targetFrom(instrument, baseline, row)).toBe(target);
  });
});

describe('the order of templates', () => {
  const nothing = habitsOf({ regions: [], techniques: [] });
  const first = (patient: Sought, habits = nothing) => likelyFirst(all, patient, habits)[0]?.id;
  const of = (more: Partial<Fact<'complaint'>>, isPregnant = false) =>
    soughtOf([complaint(more)], ON, isPregnant);

  it.each([
    [{ stage: 'acute' }, 'acute-low-back'],
    [{ stage: 'subacute' }, 'subacute-low-back'],
    [{ stage: 'chronic' }, 'chronic-low-back'],
    [{ stage: '', onset: '2026-11-01' }, 'acute-low-back'],
    [{ places: [{ region: 'upper-trapezius', side: 'both' }] }, 'chronic-neck'],
    [{ places: [{ region: 'head', side: 'midline' }] }, 'tension-headache'],
    [{ places: [{ region: 'shoulder', side: 'right' }] }, 'shoulder'],
    [{ places: [{ region: 'calf', side: 'right' }] }, 'sports-recovery'],
    [{ places: [] }, 'relaxation'],
  ] as [Partial<Fact<'complaint'>>, string][])('begins for %j with %s', (more, id) =>
    expect(first(of(more))).toBe(id),
  );

  it('begins for who is pregnant with side-lying', () => expect(first(of({}, true))).toBe('pregnancy'));

  it('puts first, of those that fit as well, the one whose techniques are used most', () => {
    const neck = of({ places: [{ region: 'neck-posterior', side: 'both' }] });
    expect(first(neck)).toBe('chronic-neck');
    const habits = habitsOf({
      regions: [
        { region: 'head', entries: 10 },
        { region: 'neck-posterior', entries: 10 },
      ],
      techniques: [
        { technique: 'stroking', region: 'head', entries: 10 },
        { technique: 'static-contact', region: 'neck-posterior', entries: 9 },
      ],
    });
    expect(first(neck, habits)).toBe('tension-headache');
  });

  it.each([
    ['low chr', ['chronic-low-back']],
    ['NECK', ['chronic-neck', 'tension-headache']],
    ['zzz', []],
  ])('finds by the beginnings of words: %s', (typed, expected) =>
    expect(searchTemplates(all, typed).map(({ id }) => id)).toEqual(expected),
  );

  it('finds without accents', () => {
    const french = SHIPPED_TEMPLATES.map((one) => inWords(one, textOf('fr')));
    expect(searchTemplates(french, 'detente').map(({ id }) => id)).toEqual(['relaxation']);
  });
});

describe('how often', () => {
  const habits = (entries: number, used: number) =>
    habitsOf({
      regions: [{ region: 'low-back', entries }],
      techniques: [{ technique: 'petrissage', region: 'low-back', entries: used }],
    }).of('petrissage', 'low-back');

  it.each([
    [20, 20, 'often'],
    [20, 10, 'often'],
    [20, 9, 'sometimes'],
    [20, 3, 'sometimes'],
    [20, 2, 'rarely'],
    [20, 0, 'rarely'],
    [4, 4, null],
  ])('of %d entries that treat a region, %d with the technique: %s', (entries, used, level) =>
    expect(habits(entries, used)).toBe(level),
  );

  it('says nothing of a region that was never treated', () =>
    expect(habitsOf({ regions: [], techniques: [] }).of('petrissage', 'neck-posterior')).toBeNull());
});

describe('a template that is kept of a plan', () => {
  const SECRET = 'Perpetua fell in March';
  const { body: applied } = apply('chronic-low-back', { findings: [complaint(), measured('odi', 40)] });
  const plan: PlanBody = {
    ...applied,
    goals: applied.goals.map((goal) => ({ ...goal, words: SECRET, evaluation: SECRET })),
    bouts: applied.bouts.map((bout) => ({ ...bout, reason: SECRET, override: SECRET })),
    preferences: { pressure: 'light', helped: ['heat'], notHelped: ['thai'], wishes: SECRET },
    homeCareNote: SECRET,
    providers: SECRET,
    referral: SECRET,
    barriers: ['low-mood'],
    barriersNote: SECRET,
    expectedResponse: SECRET,
    afterCare: SECRET,
    stopNote: SECRET,
    dose: { ...applied.dose, start: '2026-12-01' },
  };
  const kept = templateOf(plan);

  it('holds no word, figure or date of the patient', () => {
    const said = JSON.stringify(kept);
    expect(said).not.toContain('Perpetua');
    expect(said).not.toMatch(/2026|2027|complaint-1|baseline|light|thai|id-\d/u);
    expect(templateContentSchema.parse(kept)).toEqual(kept);
  });

  it('keeps what is done, the one side that is treated as the painful one', () => {
    const withoutWords = shipped('chronic-low-back').bouts.map((bout) => ({ ...bout, reason: '' }));
    expect(kept.bouts).toEqual(withoutWords);
    expect(kept.dose).toEqual({ minutes: 60, perWeek: 1, weeks: 10, total: null });
    expect(kept.goals.map(({ measures }) => measures.map(({ id }) => id))).toEqual([['odi']]);
  });

  it('keeps both sides as they are where both are treated', () => {
    const { body } = apply('pregnancy');
    expect(templateOf(body).bouts).toEqual(
      shipped('pregnancy').bouts.map((bout) => ({ ...bout, reason: '' })),
    );
  });
});
