/** Templates of plans: what ships, what they do to a draft, and what is kept of a plan. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '#shared/chart/kind.ts';
import { habitsOf } from '#shared/chart/plan/habit.ts';
import { planAdviser } from '#shared/chart/plan/rules.ts';
import { emptyPlan, type PlanBody, planSchema } from '#shared/chart/plan/schema.ts';
import { applyTemplate } from '#shared/chart/plan/templates/apply.ts';
import { templateOf } from '#shared/chart/plan/templates/keep.ts';
import { type Case, caseOf, likelyFirst, searchTemplates } from '#shared/chart/plan/templates/order.ts';
import { inWords, SHIPPED_TEMPLATES } from '#shared/chart/plan/templates/shipped.ts';
import { type PlanTemplate, templateContentSchema } from '#shared/chart/plan/templates/template.ts';
import { CONDITION_IDS } from '#shared/clinical/conditions.ts';
import { adviser, goesAgainst, type Risk } from '#shared/clinical/contraindications/engine.ts';
import { instrumentOf } from '#shared/clinical/measures/instruments.ts';
import { targetFrom } from '#shared/clinical/measures/target.ts';
import { sidesOf } from '#shared/clinical/regions.ts';
import { TECHNIQUES } from '#shared/clinical/techniques/techniques.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { emptyBackground } from '../support/background.ts';
import { textOf } from '../support/words.ts';

const ON = '2026-11-20';
const EARLIER = '2026-11-16';
const ENTRY = '019b0000-0000-7000-8000-000000000002';
const text = textOf('en');
const all = SHIPPED_TEMPLATES.map((template) => inWords(template, text));
const shipped = (id: string): PlanTemplate => {
  const found = all.find((template) => template.id === id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
};

type Fact<Type extends Finding['fact']['type']> = Extract<Finding['fact'], { type: Type }>;
const found = (fact: Finding['fact'], date = EARLIER): Finding => ({ entryId: ENTRY, date, fact });
const complaint = (more: Partial<Fact<'complaint'>> = {}): Finding =>
  found({
    type: 'complaint',
    complaint: 'complaint-1',
    name: 'Low back pain',
    places: [{ region: 'low-back', side: 'left' }],
    radiates: 'no',
    characters: [],
    onset: '',
    stage: 'chronic',
    goals: '',
    ...more,
  });
const measured = (
  measure: string,
  score: number,
  occasion: 'before' | 'after' | 'assessment' = 'assessment',
  date = EARLIER,
): Finding => found({ type: 'measurement', measure, occasion, value: score, unit: '' }, date);

let ids = 0;
const apply = (
  id: string | PlanTemplate,
  {
    plan = emptyPlan(),
    findings = [],
    risks = [],
  }: { plan?: PlanBody; findings?: Finding[]; risks?: Risk[] } = {},
) =>
  applyTemplate(typeof id === 'string' ? shipped(id) : id, plan, {
    on: ON,
    findings,
    rules: adviser(risks),
    newId: () => `id-${++ids}`,
  });

describe.each(SHIPPED_TEMPLATES.map(({ id }) => id))('the template %s', (id) => {
  const template = shipped(id);

  it('is whole, in its shape, and has words of its own in both languages', () => {
    expect(templateContentSchema.safeParse(template).success).toBe(true);
    const french = inWords(SHIPPED_TEMPLATES.find((one) => one.id === id) ?? never(), textOf('fr'));
    for (const field of ['name', 'about', 'expectedResponse', 'afterCare'] as const)
      expect(french[field]).not.toBe(template[field]);
  });

  it('fits its session, to within five minutes', () => {
    const planned = template.bouts.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
    expect(planned).toBeLessThanOrEqual(template.dose.minutes ?? 0);
    expect(planned).toBeGreaterThanOrEqual((template.dose.minutes ?? 0) - 5);
  });

  it('is a course that ends in a re-assessment, never one that goes on by the month', () => {
    expect(template.dose.perWeek).toBeGreaterThanOrEqual(1);
    expect(template.dose.weeks).toBeLessThanOrEqual(10);
    expect(template.review).toEqual({ half: 'count', end: 'count' });
  });

  it('names each technique on a side its region has, within its usual pressure, once', () => {
    for (const { technique, region, side, pressure } of template.bouts) {
      if (side !== 'painful') expect(sidesOf(region)).toContain(side);
      const [low, high] = TECHNIQUES.find((one) => one.id === technique)?.pressure ?? [0, 5];
      if (pressure !== null)
        expect(pressure >= low && pressure <= high, `${technique} ${pressure}`).toBe(true);
    }
    const places = template.bouts.map(({ technique, region, side }) => `${technique} ${region} ${side}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('measures its goal with instruments that are known, at a row that they have', () => {
    for (const { id: instrument, mcid } of template.goals.flatMap(({ measures }) => measures)) {
      const known = instrumentOf(instrument);
      expect(known, instrument).not.toBeNull();
      if (mcid !== '') expect(known?.mcid.map((row) => row.id)).toContain(mcid);
    }
  });

  it('says that no clinician has reviewed it', () => expect(template.reviewed).toBeNull());

  it('makes a plan of its shape from an empty one', () => {
    const { body } = apply(id, { findings: [complaint(), measured('pain-nprs', 6)] });
    expect(planSchema.safeParse(body).success).toBe(true);
  });
});

const never = (): never => {
  throw new Error('not there');
};

describe('the templates together', () => {
  it.each(LANGUAGES)('claim in %s nothing that evidence contradicts', (language) => {
    const said = SHIPPED_TEMPLATES.map((one) => JSON.stringify(inWords(one, textOf(language)))).join(' ');
    expect(said).not.toMatch(
      /toxin|flush|blood flow|circulation sanguine|lactic|lactique|cortisol|endorphin|break(?:s|ing)? down|monthly|mensuel|d[ée]tox/iu,
    );
  });

  it('have a source for the doses that were read in a trial, and none for the others', () => {
    expect(
      SHIPPED_TEMPLATES.filter(({ source }) => source !== null).map(({ id, dose }) => [id, dose]),
    ).toEqual([
      ['chronic-low-back', { minutes: 60, perWeek: 1, weeks: 10, total: null }],
      ['chronic-neck', { minutes: 60, perWeek: 2, weeks: 4, total: null }],
    ]);
  });

  it('let nobody who is pregnant lie prone or flat on the back, and press no more than medium', () => {
    const { bouts } = shipped('pregnancy');
    expect(bouts.filter(({ position }) => position === 'prone' || position === 'supine')).toEqual([]);
    expect(Math.max(...bouts.map(({ pressure }) => pressure ?? 0))).toBe(3);
  });

  const pregnant: Risk[] = [{ type: 'condition', id: 'pregnancy-later', places: [] }];
  it('and the pregnancy template is applied whole to who is 24 weeks pregnant', () => {
    const { body, leftOut, changed } = apply('pregnancy', { risks: pregnant });
    expect([leftOut, changed]).toEqual([[], []]);
    expect(body.bouts.slice(0, 5).map(({ side, position }) => [side, position])).toEqual([
      ['left', 'side-right'],
      ['left', 'side-right'],
      ['left', 'side-right'],
      ['left', 'side-right'],
      ['right', 'side-left'],
    ]);
  });

  it('of another kind leave the position to be chosen where the rules say side-lying', () => {
    const { body, changed } = apply('relaxation', { risks: pregnant });
    expect(
      body.bouts.filter(({ technique, position }) => technique === 'effleurage' && position !== ''),
    ).toEqual([]);
    expect(changed.map(({ to }) => to.type)).toContain('position');
  });
});

describe('a template on a draft', () => {
  const goal = { ...emptyPlan(), goals: [{ ...goalOf('An afternoon at the desk.') }] };
  function goalOf(words: string) {
    return {
      id: 'g',
      term: '' as const,
      words,
      measure: null,
      baseline: null,
      baselineDate: '' as const,
      target: null,
      by: '' as const,
      evaluation: '',
    };
  }

  it('keeps the words of a goal and measures it: last score with its date, target by the MCID, by the end', () => {
    const findings = [complaint(), measured('rmdq', 11, 'assessment', '2026-10-01'), measured('rmdq', 14)];
    expect(apply('chronic-low-back', { plan: goal, findings }).body.goals).toEqual([
      {
        ...goalOf('An afternoon at the desk.'),
        term: 'short',
        measure: { type: 'instrument', id: 'rmdq', own: null },
        baseline: 14,
        baselineDate: EARLIER,
        target: 9,
        by: '2027-01-29',
      },
    ]);
  });

  it('takes the next instrument where the first was not measured, and never a score right after a treatment', () => {
    const findings = [complaint(), measured('pain-nprs', 6, 'before'), measured('pain-nprs', 2, 'after')];
    const [filled] = apply('chronic-neck', { findings }).body.goals;
    // 4.1 asked for in neck pain: whole numbers, towards more change.
    expect([filled?.measure, filled?.baseline, filled?.target]).toEqual([
      { type: 'instrument', id: 'pain-nprs', own: null },
      6,
      1,
    ]);
  });

  it('says how a goal is evaluated where nothing was measured', () => {
    const [filled] = apply('shoulder').body.goals;
    expect([filled?.measure, filled?.baseline, filled?.evaluation]).toEqual([
      null,
      null,
      text('plan:template.evaluation'),
    ]);
  });

  it('overwrites nothing that was written', () => {
    const written: PlanBody = {
      ...emptyPlan(),
      goals: [
        {
          ...goalOf('Sleep through.'),
          term: 'long',
          evaluation: 'I will ask her.',
          by: '2026-12-24',
        },
      ],
      dose: { minutes: 30, perWeek: 3, weeks: 2, total: null, start: '2026-11-25' },
      review: { half: 'none', halfDate: '', end: 'date', endDate: '2026-12-20' },
      expectedResponse: 'Mine.',
      afterCare: 'Mine, too.',
      stopRules: ['fever'],
      bouts: [
        {
          id: 'b',
          technique: 'petrissage',
          region: 'low-back',
          side: 'both',
          pressure: 2,
          minutes: 4,
          override: '',
          position: 'seated',
          reason: 'She asked.',
        },
      ],
    };
    const { body } = apply('chronic-low-back', {
      plan: written,
      findings: [complaint(), measured('odi', 40)],
    });
    const { bouts, ...rest } = body;
    const { bouts: before, ...restBefore } = written;
    expect(rest).toEqual(restBefore);
    expect(bouts.slice(0, 1)).toEqual(before);
    // The same technique at the same place does not come twice.
    expect(bouts).toHaveLength(shipped('chronic-low-back').bouts.length);
  });

  it('applied a second time adds nothing', () => {
    const { body } = apply('chronic-low-back', { findings: [complaint()] });
    expect(apply('chronic-low-back', { plan: body, findings: [complaint()] }).body).toEqual(body);
  });

  it.each([
    ['left', [{ region: 'low-back', side: 'left' }], 'left'],
    ['elsewhere on the right', [{ region: 'calf', side: 'right' }], 'right'],
    ['both', [{ region: 'low-back', side: 'both' }], 'both'],
    [
      'left here and right there',
      [
        { region: 'gluteal', side: 'left' },
        { region: 'calf', side: 'right' },
      ],
      'left',
    ],
    ['nowhere', [], 'both'],
  ] as const)('treats the painful side of a complaint that is %s', (_, places, side) => {
    const { body } = apply('chronic-low-back', { findings: [complaint({ places: [...places] })] });
    const gluteal = body.bouts.find(
      ({ technique, region }) => technique === 'petrissage' && region === 'gluteal',
    );
    expect(gluteal?.side).toBe(side);
  });

  it('presses no more than the patient wishes, and leaves out by name what is not done that lightly', () => {
    const plan = { ...emptyPlan(), preferences: { ...emptyPlan().preferences, pressure: 'light' as const } };
    const { body, leftOut, changed } = apply('chronic-low-back', { plan });
    expect(Math.max(...body.bouts.map(({ pressure }) => pressure ?? 0))).toBe(2);
    expect(leftOut.map(({ bout, because }) => [bout.technique, because.type])).toEqual([
      ['stripping', 'pressure-wish'],
      ['trigger-point', 'pressure-wish'],
    ]);
    expect(changed.map(({ bout }) => bout.technique)).toContain('petrissage');
  });

  it('leaves out what has not helped before', () => {
    const plan = {
      ...emptyPlan(),
      preferences: { ...emptyPlan().preferences, notHelped: ['passive-stretch' as const] },
    };
    expect(apply('chronic-neck', { plan }).leftOut.map(({ because }) => because.type)).toEqual([
      'not-helped',
    ]);
  });

  it('works on no trigger point while pain radiates and no neurological screen is there', () => {
    const radiating = complaint({ radiates: 'yes' });
    const before = apply('chronic-low-back', { findings: [radiating] });
    expect(before.leftOut.map(({ bout, because }) => [bout.technique, because.type])).toEqual([
      ['trigger-point', 'neurological-screen'],
    ]);
    const screened = found({
      type: 'reflex',
      reflex: 'patellar',
      side: 'left',
      grade: '2+',
    });
    expect(apply('chronic-low-back', { findings: [radiating, screened] }).leftOut).toEqual([]);
  });

  it.each(all.map(({ id }) => id))('%s brings nothing against a rule, whatever the condition', (id) => {
    for (const condition of CONDITION_IDS) {
      const risks: Risk[] = [{ type: 'condition', id: condition, places: [] }];
      const rules = adviser(risks);
      const { body, leftOut } = apply(id, { risks });
      const against = body.bouts.filter(
        ({ technique, region, side, pressure }) =>
          technique !== '' &&
          region !== '' &&
          side !== '' &&
          goesAgainst(rules.on(technique, { region, side }), pressure),
      );
      expect(against, condition).toEqual([]);
      expect(body.bouts.length + leftOut.length, condition).toBe(shipped(id).bouts.length);
    }
  });

  it('says which condition of the patient is the reason', () => {
    const { body, leftOut } = apply('acute-low-back', {
      risks: [{ type: 'condition', id: 'fever', places: [] }],
    });
    expect(body.bouts.map(({ technique }) => technique)).toEqual(['remedial-exercise']);
    expect(leftOut[0]?.because).toMatchObject({ type: 'rule', finding: { because: { id: 'fever' } } });
  });

  it('reads the rules of the chart as a plan does', () => {
    expect(planAdviser(emptyBackground(), ON).speaks).toBe(false);
  });
});

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
  const first = (patient: Case, habits = nothing) => likelyFirst(all, patient, habits)[0]?.id;
  const of = (more: Partial<Fact<'complaint'>>, isPregnant = false) =>
    caseOf([complaint(more)], ON, isPregnant);

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
