/** The case that the facts of an assessment make for help in choosing. */
import { describe, expect, it } from 'vitest';
import type { AssessmentBody } from '#shared/chart/assessment/schema.ts';
import { risksOf as risksIn } from '#shared/chart/background/risks.ts';
import type { Fact, FindingFact } from '#shared/chart/kind.ts';
import { type BesideFacts, caseOf } from '#shared/chart/plan/case.ts';
import { kindOf } from '#shared/chart/registry.ts';
import { adviser } from '#shared/clinical/contraindications/engine.ts';
import { suggest } from '#shared/clinical/suggest/suggest.ts';
import { TECHNIQUE_IDS } from '#shared/clinical/techniques/techniques.ts';
import { EVERYONE } from '#shared/fictional/everyone.ts';
import { chartOf, type StoryEntry } from '../support/storyChart.ts';
import { listOf, regionIn } from '../support/suggestCases.ts';

const DAY = '2026-11-24';
const beside: BesideFacts = {
  preferences: { pressure: '', helped: [], notHelped: [] },
  advise: adviser([]),
  offered: TECHNIQUE_IDS,
  habit: {},
};
const caseFrom = (...facts: Fact[]) => caseOf(facts, DAY, beside);

const complaint = (more: Partial<Extract<FindingFact, { type: 'complaint' }>> = {}): Fact => ({
  type: 'complaint',
  complaint: 'c1',
  name: 'low back pain',
  places: [{ region: 'low-back', side: 'both' }],
  radiates: 'no',
  characters: ['stiff'],
  goals: '',
  onset: '2026-11-10',
  stage: '',
  ...more,
});

const moved = (
  movement: 'lumbar-lateral-flexion' | 'hip-flexion' | 'lumbar-flexion',
  side: string,
  value: number,
  unit: 'deg' | 'percent' = 'deg',
): Fact => ({
  type: 'motion',
  movement,
  side,
  by: 'active',
  value,
  unit,
  instrument: '',
  pain: null,
});

const strong = (
  action: 'ankle-dorsiflexion' | 'elbow-flexion' | 'knee-extension',
  grade: '5' | '4+' | '4' | '3',
  painLimited = false,
): Fact => ({
  type: 'strength',
  action,
  side: 'left',
  grade,
  painLimited,
});
const reflex = (side: 'left' | 'right', grade: '0' | '1+' | '2+' | '3+' | '4+'): Fact => ({
  type: 'reflex',
  reflex: 'achilles',
  side,
  grade,
});
const felt = (level: 'l5' | 'c6', finding: string): Fact => ({
  type: 'sensation',
  level,
  side: 'left',
  sensation: 'light-touch',
  finding,
});

describe('a complaint', () => {
  it.each([
    ['acute by its onset', { onset: '2026-11-10' }, 'acute'],
    ['subacute by its onset', { onset: '2026-10-01' }, 'subacute'],
    ['chronic by its onset', { onset: '2026-01-01' }, 'chronic'],
    ['as the therapist judged it', { onset: '2026-11-10', stage: 'chronic' as const }, 'chronic'],
    ['unknown where nothing says it', { onset: '' as const }, 'unknown'],
  ])('is %s', (_, more, stage) => {
    expect(caseFrom(complaint(more)).complaints).toEqual([
      { places: [{ region: 'low-back', side: 'both' }], radiates: 'no', characters: ['stiff'], stage },
    ]);
  });
});

describe('limited motion', () => {
  const limited = (...facts: Fact[]) => caseFrom(complaint(), ...facts).limited;
  const both = [
    { region: 'low-back', side: 'left' },
    { region: 'low-back', side: 'right' },
  ];

  it.each<[string, Fact[], typeof both]>([
    ['by eye under 90 % of what is expected', [moved('lumbar-flexion', 'midline', 60, 'percent')], both],
    ['by eye at 90 %: not', [moved('lumbar-flexion', 'midline', 90, 'percent')], []],
    [
      '10° less than the other side, on that side',
      [moved('lumbar-lateral-flexion', 'left', 15), moved('lumbar-lateral-flexion', 'right', 25)],
      both.slice(0, 1),
    ],
    [
      '9° less: not',
      [moved('lumbar-lateral-flexion', 'left', 16), moved('lumbar-lateral-flexion', 'right', 25)],
      [],
    ],
    ['a value beside nothing says nothing', [moved('lumbar-lateral-flexion', 'left', 5)], []],
    ['of another joint: not there', [moved('hip-flexion', 'left', 50, 'percent')], []],
  ])('%s', (_, facts, places) => {
    expect(limited(...facts)).toEqual(places);
  });
});

describe('a muscle that a test found short', () => {
  const short = (result: 'positive' | 'negative'): Fact => ({
    type: 'test',
    test: 'thomas',
    side: 'right',
    result,
  });

  it('is known where it lies, though nothing was treated there', () => {
    expect(caseFrom(complaint(), short('positive')).short).toEqual([{ region: 'hip', side: 'right' }]);
    expect(caseFrom(complaint(), short('negative')).short).toEqual([]);
  });

  it('is lengthened, and its joint is left alone', () => {
    const said = suggest(caseFrom(complaint({ stage: 'chronic' }), short('positive')));
    expect(listOf(regionIn(said, 'hip'))).toBe('muscle-energy, passive-stretch, effleurage 3');
  });
});

describe('the nerves', () => {
  const whole = [strong('ankle-dorsiflexion', '5'), reflex('left', '2+'), felt('l5', 'normal')];

  it('of a leg are screened by strength, a reflex and sensation, and by nothing less', () => {
    expect(caseFrom(...whole).screened).toEqual(['lower']);
    for (const missing of whole)
      expect(caseFrom(...whole.filter((one) => one !== missing)).screened).toEqual([]);
    expect(caseFrom(...whole, strong('elbow-flexion', '5')).screened).toEqual(['lower']);
  });

  it.each<[string, Fact[], string[]]>([
    ['nothing', whole, []],
    ['grade 4 is a weakness', [strong('ankle-dorsiflexion', '4')], ['strength lower']],
    ['4+ is none', [strong('ankle-dorsiflexion', '4+')], []],
    ['nor is what pain limits', [strong('ankle-dorsiflexion', '3', true)], []],
    ['an absent reflex', [reflex('left', '0')], ['reflex lower']],
    ['clonus', [reflex('left', '4+')], ['reflex lower']],
    ['3+ on both sides may be usual', [reflex('left', '3+'), reflex('right', '3+')], []],
    ['3+ on one side is not', [reflex('left', '3+'), reflex('right', '2+')], ['reflex lower']],
    ['reduced feeling in the arm', [felt('c6', 'reduced')], ['sensation upper']],
  ])('deficits: %s', (_, facts, deficits) => {
    expect(caseFrom(...facts).deficits.map(({ kind, limb }) => `${kind} ${limb}`)).toEqual(deficits);
  });

  it('count a weak muscle where its joint is treated', () => {
    const weak = caseFrom(
      complaint({ places: [{ region: 'knee', side: 'both' }] }),
      strong('knee-extension', '3'),
    ).weak;
    expect(weak).toEqual([{ region: 'knee', side: 'left' }]);
  });
});

describe('tests and the impression', () => {
  it('counts a positive test, and a safety test that was in doubt', () => {
    const { tests } = caseFrom(
      { type: 'test', test: 'slump', side: 'left', result: 'positive' },
      { type: 'test', test: 'faber', side: 'left', result: 'equivocal' },
      { type: 'test', test: 'phalen', side: 'left', result: 'negative' },
      { type: 'test', test: 'sharp-purser', side: 'midline', result: 'equivocal' },
    );
    expect(tests).toEqual(['slump', 'sharp-purser']);
  });

  it('takes irritability and whether massage fits as they were judged', () => {
    const said: Fact = {
      type: 'impression',
      irritability: 'high',
      prognosis: '',
      massage: 'with-care',
      refer: '',
      barriers: [],
    };
    expect(caseFrom(said)).toMatchObject({ irritability: 'high', massage: 'with-care' });
    expect(caseFrom()).toMatchObject({ irritability: '', massage: '' });
  });
});

describe('the fictional practice', () => {
  const assessed = EVERYONE.filter(({ assessments }) => assessments !== undefined);
  /** What is suggested after the first assessment of a patient. */
  const suggestionsOf = (key: string) => {
    const story = assessed.find((one) => one.key === key);
    if (!story) throw new Error(key);
    const first = chartOf(story, 'en', '2026-01-15T20:37:00.000Z').entries.find(
      ({ kind }) => kind === 'assessment',
    ) as StoryEntry<AssessmentBody>;
    const date = first.service.date;
    return suggest(
      caseOf(kindOf('assessment').facts(first.body), date, {
        ...beside,
        advise: adviser(risksIn(first.background, date)),
      }),
    );
  };

  it.each(assessed.map(({ key }) => key))(
    '%s is suggested something with a reason, or told why not',
    (key) => {
      const { regions, screens } = suggestionsOf(key);
      expect(regions.length).toBeGreaterThan(0);
      for (const { suggested, withheld } of regions)
        expect(suggested.length + withheld.length + screens.length).toBeGreaterThan(0);
    },
  );

  it('gives the office back a course for the low back, and its list', () => {
    const said = suggestionsOf('office-back');
    expect(said.dose.id).toBe('lasting-low-back');
    expect(listOf(regionIn(said, 'low-back'))).toContain('petrissage');
  });
});
