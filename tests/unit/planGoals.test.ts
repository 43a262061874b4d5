import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertsOn } from '#shared/chart/background/alerts.ts';
import type { Statement } from '#shared/chart/background/background.ts';
import { isSafetyFact } from '#shared/chart/background/safetyFact.ts';
import { consent } from '#shared/chart/consent/consent.ts';
import { planToCover } from '#shared/chart/consent/coveredPlan.ts';
import { changeConsent, templateOf } from '#shared/chart/consent/proposal.ts';
import { consentProse } from '#shared/chart/consent/prose.ts';
import { type ConsentBody, consentSchema, emptyConsent } from '#shared/chart/consent/schema.ts';
import type { Fact, Finding } from '#shared/chart/kind.ts';
import { emptyGoal, type Goal } from '#shared/chart/plan/goal.ts';
import {
  figuresOf,
  measuredIn,
  measureWith,
  outcomeMeasures,
  withMeasure,
} from '#shared/chart/plan/measured.ts';
import { plan } from '#shared/chart/plan/plan.ts';
import { endOf, type PlanBody, planSchema } from '#shared/chart/plan/schema.ts';
import { ODI, START_BACK } from '#shared/clinical/measures/back.ts';
import { judged, scoreReaching } from '#shared/clinical/measures/change.ts';
import { INSTRUMENTS } from '#shared/clinical/measures/instruments.ts';
import { LEFS, NDI } from '#shared/clinical/measures/regional.ts';
import { emptyBackground } from '../support/background.ts';
import { said as statementsOf } from '../support/statements.ts';
import { plannedBout, planOf, saidGoal } from '../support/steps/planGoals.ts';
import { textOf } from '../support/words.ts';

const service = { date: '2026-01-15', start: '', zone: 'America/Toronto' };
const author = { therapistId: '', name: 'Noémie', designation: 'RMT', registrationNumber: 'X000' };
const AT = '2026-01-15T20:00:00Z';
const ENTRY = '019b0000-0000-7000-8000-000000000001';

const measuredGoal = (more: Partial<Goal> = {}): Goal => ({
  ...emptyGoal('g'),
  words: 'Sit through a meeting.',
  measure: measureWith(ODI),
  baseline: 40,
  baselineDate: '2026-01-15',
  target: 28,
  by: '2026-03-01',
  ...more,
});

const missingOf = (body: PlanBody, statements: Statement[] = []) =>
  plan.missing({ body, service, author }, AT, emptyBackground({ statements }));
const missingFromGoal = (goal: Goal) => missingOf(planOf({ goals: [goal] }));

describe('a goal', () => {
  it('lacks nothing when it is said and evaluated, or measured from where to where and by when', () => {
    expect(missingFromGoal(saidGoal())).toEqual([]);
    expect(missingFromGoal(measuredGoal())).toEqual([]);
  });

  it.each<[string, string, Partial<Goal>]>([
    ['words', 'goal-words', { words: ' ' }],
    ['baseline', 'goal-baseline', { baseline: null }],
    ['target', 'goal-target', { target: null }],
    ['target', 'goal-direction', { target: 40 }],
    ['target', 'goal-direction', { target: 52 }],
    ['by', 'goal-by', { by: '' }],
    ['by', 'goal-by-past', { by: '2026-01-15' }],
    ['evaluation', 'goal-evaluation', { measure: null }],
  ])('lacks its %s: %s', (field, reason, change) =>
    expect(missingFromGoal(measuredGoal(change))).toEqual([{ path: `goals.0.${field}`, reason }]),
  );

  it('is better upwards where more is better', () => {
    const legs = { measure: measureWith(LEFS), baseline: 40, target: 52 };
    expect(missingFromGoal(measuredGoal(legs))).toEqual([]);
    expect(missingFromGoal(measuredGoal({ ...legs, target: 30 }))).toMatchObject([
      { reason: 'goal-direction' },
    ]);
    const neck = { type: 'motion', movement: 'cervical-rotation', side: 'left' } as const;
    expect(missingFromGoal(measuredGoal({ measure: neck, baseline: 50, target: 70 }))).toEqual([]);
    expect(missingFromGoal(measuredGoal({ measure: neck, baseline: 50, target: 45 }))).toMatchObject([
      { reason: 'goal-direction' },
    ]);
  });
});

describe('no sessions', () => {
  it('are no dose: zero is refused by the schema, and a plan without them is not signed', () => {
    const dose = { minutes: 60, perWeek: 2, weeks: 4, total: null, start: '' };
    for (const zero of [{ perWeek: 0 }, { weeks: 0 }, { total: 0 }, { minutes: 0 }])
      expect(planSchema.safeParse(planOf({ dose: { ...dose, ...zero } })).success).toBe(false);
    expect(missingOf(planOf({ dose: { ...dose, weeks: null } }))).toEqual([
      { path: 'dose.weeks', reason: 'dose-sessions' },
    ]);
    expect(missingOf(planOf({ dose: { ...dose, weeks: null, total: 6 } }))).toEqual([]);
  });
});

describe('a technique that is forbidden for the patient', () => {
  const thinned = statementsOf(
    '2026-01-10',
    ENTRY,
    { type: 'history' },
    { type: 'medication', name: 'apixaban', class: 'anticoagulant' },
  );
  const deep = plannedBout({ technique: 'frictions', pressure: 5 });

  it('keeps a plan from being signed, until a reason is on the record', () => {
    expect(missingOf(planOf({ bouts: [deep] }))).toEqual([]);
    expect(missingOf(planOf({ bouts: [deep] }), thinned)).toEqual([
      { path: 'bouts.0.override', reason: 'override' },
    ]);
    const overridden = { ...deep, override: 'Agreed with Dr. Roy, in writing.' };
    expect(missingOf(planOf({ bouts: [overridden] }), thinned)).toEqual([]);
  });
});

const assessed = (date: string, ...facts: Finding['fact'][]): Finding[] =>
  facts.map((fact) => ({ entryId: ENTRY, date, fact }));
const score = (measure: string, value: number, occasion: 'assessment' | 'before' = 'assessment') =>
  ({ type: 'measurement', measure, occasion, value, unit: '' }) as const;
const rotation = (by: 'active' | 'passive', value: number | null, unit: 'deg' | 'percent' = 'deg') =>
  ({
    type: 'motion',
    movement: 'cervical-rotation',
    side: 'left',
    by,
    value,
    unit,
    instrument: '',
    pain: null,
  }) as const;

describe('what a goal can be measured with', () => {
  it('is what the assessments measured, each with its newest value and the day of it', () => {
    const findings = [
      ...assessed('2026-01-02', score('odi', 44), rotation('active', 48), rotation('passive', 60)),
      ...assessed('2026-01-09', score('odi', 36.5), score('pain-nprs', 6, 'before')),
    ];
    expect(measuredIn(findings, [])).toEqual([
      { measure: measureWith(ODI), value: 36.5, date: '2026-01-09' },
      {
        measure: { type: 'motion', movement: 'cervical-rotation', side: 'left' },
        value: 48,
        date: '2026-01-02',
      },
    ]);
  });

  it('leaves out what shows no change, is not in degrees, or is not known here', () => {
    const findings = assessed(
      '2026-01-02',
      score(START_BACK.id, 5),
      score('own-jaw', 10),
      rotation('active', 80, 'percent'),
      rotation('active', null),
    );
    expect(measuredIn(findings, [])).toEqual([]);
  });

  it('keeps the definition of an own instrument, so that the goal is understood without it', () => {
    const jaw = { ...NDI, id: 'own-jaw', own: { name: 'Jaw', shortName: 'Jaw', prompt: null } };
    const [measured] = measuredIn(assessed('2026-01-02', score('own-jaw', 10)), [jaw]);
    expect(measured?.measure).toEqual({ type: 'instrument', id: 'own-jaw', own: jaw });
    expect(outcomeMeasures([jaw])).toContainEqual(measured?.measure);
    expect(outcomeMeasures([])).not.toContainEqual(measureWith(START_BACK));
  });

  it('begins a goal at the newest value; figures of another measure do not stay', () => {
    const measured = measuredIn(assessed('2026-01-02', score('odi', 44)), []);
    const goal = { ...emptyGoal('g'), ...withMeasure(emptyGoal('g'), measureWith(ODI), measured) };
    expect(goal).toMatchObject({ baseline: 44, baselineDate: '2026-01-02', target: null });
    expect(withMeasure({ ...goal, target: 30 }, measureWith(ODI), measured)).toEqual({});
    expect(withMeasure({ ...goal, target: 30 }, measureWith(NDI), measured)).toEqual({
      measure: measureWith(NDI),
      baseline: null,
      baselineDate: '',
      target: null,
    });
  });

  it('takes the figures that the measure can give', () => {
    expect(figuresOf(measureWith(ODI))).toEqual({ low: 0, high: 100, decimals: ODI.decimals });
    expect(figuresOf({ type: 'instrument', id: 'own-gone', own: null })).toBeNull();
  });
});

describe('the target that matters', () => {
  const [first] = ODI.mcid;

  it('is the baseline and the published figure, on the better side', () => {
    expect(first && scoreReaching(ODI, first, 40)).toBe(30);
    expect(first && scoreReaching(ODI, first, 6)).toBeNull();
    const [legs] = LEFS.mcid;
    expect(legs && scoreReaching(LEFS, legs, 40)).toBe(49);
  });

  it('always reaches the figure, and one score less never does', () => {
    const rows = INSTRUMENTS.flatMap((instrument) =>
      instrument.mcid
        .filter(({ of, amount }) => of === 'score' && amount.kind !== 'level' && amount.kind !== 'percent')
        .map((threshold) => ({ instrument, threshold })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.double({ min: 0, max: 1, noNaN: true }), (row, share) => {
        const { instrument, threshold } = row;
        const { range, decimals, direction } = instrument;
        const baseline = Number((range.low + share * (range.high - range.low)).toFixed(decimals));
        const at = scoreReaching(instrument, threshold, baseline);
        if (at === null) return;
        const reached = (target: number) =>
          judged(instrument, baseline, target).importances.find((mark) => mark.threshold.id === threshold.id)
            ?.reached;
        const step = (direction === 'higher-is-better' ? -1 : 1) * 10 ** -decimals;
        expect(at).toBeGreaterThanOrEqual(range.low);
        expect(at).toBeLessThanOrEqual(range.high);
        expect([reached(at), reached(at + step)]).toEqual([true, false]);
      }),
    );
  });
});

describe('the end of the dose', () => {
  const dose = { minutes: 60, perWeek: 2, weeks: 4, total: null, start: '' };
  it('is so many weeks from the first session, or from the plan', () => {
    expect(endOf(dose, '2026-01-15')).toBe('2026-02-12');
    expect(endOf({ ...dose, start: '2026-02-01' }, '2026-01-15')).toBe('2026-03-01');
    expect(endOf({ ...dose, weeks: null }, '2026-01-15')).toBeNull();
  });
});

describe('consent to a version of a plan', () => {
  const [V1, V2] = [ENTRY, '019b0000-0000-7000-8000-000000000002'];
  const safetyOf = (facts: readonly Fact[]) => facts.filter(isSafetyFact);
  const first = planOf();
  const second = planOf({ number: 2, replaces: V1, bouts: [plannedBout({ technique: 'petrissage' })] });
  const history = statementsOf('2026-01-01', '019b0000-0000-7000-8000-00000000000a', { type: 'history' });
  const planned = (date: string, entryId: string, body: PlanBody) =>
    statementsOf(date, entryId, ...safetyOf(plan.facts(body)));
  const consentTo = (statements: Statement[]): ConsentBody => ({
    ...emptyConsent(),
    decision: 'given',
    plan: planToCover({ statements }),
  });
  const consented = (date: string, body: ConsentBody) =>
    statementsOf(date, '019b0000-0000-7000-8000-00000000000b', ...safetyOf(consent.facts(body)));
  const alertsOf = (...statements: Statement[]) =>
    alertsOn(emptyBackground({ statements }), '2026-01-20').map(({ what }) => what);

  it('is asked for until it is given, and anew with the next version', () => {
    const one = [...history, ...planned('2026-01-02', V1, first)];
    const before = [...one, ...consented('2026-01-02', { ...consentTo(one), plan: null })];
    expect(alertsOf(...before)).toEqual([{ type: 'plan-consent', number: 1, since: '2026-01-02' }]);
    const given = [...before, ...consented('2026-01-03', consentTo(before))];
    expect(alertsOf(...given)).toEqual([]);
    const changed = [...given, ...planned('2026-01-10', V2, second)];
    expect(alertsOf(...changed)).toEqual([{ type: 'plan-consent', number: 2, since: '2026-01-10' }]);
    expect(alertsOf(...changed, ...consented('2026-01-11', consentTo(changed)))).toEqual([]);
  });

  it('is not given by a consent to something else', () => {
    const one = [...history, ...planned('2026-01-02', V1, first)];
    const information = { ...consentTo(one), scope: 'information' as const };
    expect(consent.facts(information)).toMatchObject([{ plan: null }]);
  });

  it('begins with the plan in force and says it in words for the patient', () => {
    const statements = planned('2026-01-02', V1, first);
    const begun = consent.begin({
      previous: null,
      patient: { language: 'fr', emergencyContact: '', occupation: '', givenName: 'Ana', familyName: 'Roy' },
      background: emptyBackground({ statements }),
      findings: [],
    });
    expect(consentSchema.parse(begun).plan).toEqual({
      entryId: V1,
      number: 1,
      date: '2026-01-02',
      techniques: ['effleurage'],
      ownTechniques: [],
      places: [{ region: 'low-back', side: 'both' }],
      minutes: 60,
      perWeek: 2,
      weeks: 4,
      sessions: 8,
    });
    expect(templateOf({ ...begun, language: 'en' }, textOf)).toMatch(
      /^The treatment plan of January 2, 2026, version 1, is proposed to you\. What is done: Effleurage\. Where: low back \(both.*\)\. How often: 60 minutes each visit, 2 visits a week, for 4 weeks, 8 visits in all\.\n\n/u,
    );
    expect(templateOf(begun, textOf)).toMatch(/^On vous propose le plan de traitement du 2 janvier 2026/u);
    const without = changeConsent(changeConsent(begun, {}, textOf), { plan: null }, textOf);
    expect(without.proposal).toBe(textOf('fr')('consent:template.treatment'));
  });

  it('is read with the version that it covers', () => {
    const body = consentTo(planned('2026-01-02', V1, first));
    const [decision] = consentProse({ body, service, author }, textOf('en'));
    expect(decision?.paragraphs[1]).toBe('It covers version 1 of the treatment plan, of January 2, 2026.');
    const [apart] = consentProse({ body: { ...body, scope: 'information' }, service, author }, textOf('en'));
    expect(apart?.paragraphs.join()).not.toContain('covers');
  });

  it('of a chart from before plans covers none', () => {
    const { plan: _, ...rest } = emptyConsent();
    expect(consentSchema.parse(consent.upgrade({ ...rest, planId: null }, 1))).toEqual(emptyConsent());
  });
});
