/** The matrix of contraindications as a whole, and what an advice is made of. Its cases stand in `contraindications.test.ts`. */
import { describe, expect, it } from 'vitest';
import { CONDITION_IDS, type ConditionId } from '#shared/clinical/conditions.ts';
import { adviser, goesAgainst, type Risk, worstOf } from '#shared/clinical/contraindications/engine.ts';
import { RULES } from '#shared/clinical/contraindications/matrix.ts';
import { HOW_IDS, type Rule } from '#shared/clinical/contraindications/rule.ts';
import { MEDICATION_CLASS_IDS } from '#shared/clinical/medications.ts';
import { AREAS, type Place } from '#shared/clinical/places.ts';
import { groupOf, TECHNIQUE_IDS, TECHNIQUES } from '#shared/clinical/techniques/techniques.ts';
import { PLACES, risksOf } from '../support/risks.ts';

/** Kept for the therapist to read: neither E1 nor E3 nor E4 says anything of them. */
const READ_ONLY: readonly ConditionId[] = [
  'hypertension-controlled',
  'migraine',
  'nerve-root-pain',
  'osteoarthritis',
  'scoliosis',
  'fibromyalgia',
];

const rules: readonly Rule[] = RULES;

describe('the matrix', () => {
  it('has a rule for every condition but those that are only read, and for every class', () => {
    const silent = CONDITION_IDS.filter((id) => worstOf({ type: 'condition', id }) === null);
    expect(silent.toSorted()).toEqual(READ_ONLY.toSorted());
    expect(MEDICATION_CLASS_IDS.filter((id) => worstOf({ type: 'medication', id }) === null)).toEqual([]);
  });

  it('has no row twice, and no row that nobody has', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(
      rules.filter(({ conditions, medications }) => conditions.length + medications.length === 0),
    ).toEqual([]);
  });

  it('says a page without its protocol, or nothing, as the source, and is not reviewed yet', () => {
    for (const { cells } of rules)
      for (const { source, reviewed } of Object.values(cells)) {
        expect(reviewed).toBeNull();
        if (source !== null) expect(source).toMatch(/^(?!https?:)[\w-]+(?:\.[\w-]+)+\/\S+$/u);
      }
  });

  it('uses every way of treating and every area that it names', () => {
    const effects = rules.flatMap(({ cells }) => Object.values(cells)).flatMap((cell) => cell.effects);
    const hows = new Set(effects.map(({ how }) => how));
    expect(HOW_IDS.filter((how) => !hows.has(how))).toEqual([]);
    const areas = new Set(effects.flatMap(({ where }) => (typeof where === 'string' ? [] : where)));
    expect(Object.keys(AREAS).filter((area) => !areas.has(area as keyof typeof AREAS))).toEqual([]);
    // What to do is always said where something may be done.
    expect(effects.filter(({ severity, how }) => severity === 'change-how' && how === null)).toEqual([]);
  });

  it('can be reached in every row and every effect', () => {
    for (const { id, conditions, medications, cells } of rules) {
      const [condition] = conditions;
      const [medication] = medications;
      const risk: Risk | null = condition
        ? { type: 'condition', id: condition, places: [{ region: 'calf', side: 'left' }] }
        : medication
          ? { type: 'medication', id: medication }
          : null;
      const advice = adviser(risk ? [risk] : []);
      for (const { id: technique, group } of TECHNIQUES) {
        if (group === null) continue;
        const said = PLACES.flatMap((place) => advice.on(technique, place).findings).filter(
          ({ rule }) => rule === id,
        );
        for (const { severity, how, maxPressure } of cells[group].effects)
          expect(
            said.some(
              (one) => one.severity === severity && one.how === how && one.maxPressure === maxPressure,
            ),
            `${id} ${group} ${severity}`,
          ).toBe(true);
      }
    }
  });
});

describe('an advice', () => {
  const low: Place = { region: 'low-back', side: 'both' };

  it('gives each finding its reason, its source and what to do', () => {
    const { findings } = adviser(risksOf('anticoagulant')).on('cupping', low);
    expect(findings).toEqual([
      {
        rule: 'bleeding-tendency',
        because: { type: 'medication', id: 'anticoagulant' },
        severity: 'do-not',
        maxPressure: null,
        how: null,
        source: 'cupandrelease.com/caution/?v=c65242dc6c2c',
        reviewed: null,
      },
    ]);
    expect(adviser(risksOf('anticoagulant')).on('stripping', low).findings).toMatchObject([
      { how: 'with-prescriber', source: null },
    ]);
  });

  it('says which conditions asked for it, most severe first', () => {
    const { findings } = adviser(risksOf('opioid + osteoporosis + fever')).on('frictions', low);
    expect(findings.map(({ severity, because }) => [severity, because.id])).toEqual([
      ['do-not', 'fever'],
      ['change-how', 'osteoporosis'],
      ['change-how', 'opioid'],
    ]);
  });

  it('says nothing twice when the same is known twice', () => {
    const once = adviser(risksOf('cauda-equina')).on('effleurage', low);
    const twice = adviser(risksOf('cauda-equina + cauda-equina')).on('effleurage', low);
    expect(twice).toEqual(once);
    const both = risksOf('varicose-veins@calf left,calf right + varicose-veins@calf right,calf left');
    expect(adviser(both).on('effleurage', { region: 'calf', side: 'left' }).findings).toHaveLength(1);
  });

  it('tells a technique without a column from one that no rule speaks of', () => {
    const known = adviser(risksOf('fever'));
    const covered = TECHNIQUE_IDS.filter((technique) => known.on(technique, low).covered);
    expect(TECHNIQUE_IDS.filter((technique) => !covered.includes(technique))).toEqual([
      'remedial-exercise',
      'breathing',
    ]);
    expect(adviser([]).on('effleurage', low)).toEqual({
      covered: true,
      severity: null,
      maxPressure: null,
      findings: [],
    });
  });

  it('on a whole region takes in what either side says', () => {
    const known = adviser(risksOf('varicose-veins@calf left + anticoagulant'));
    expect(known.anywhereOn(groupOf('petrissage'), 'calf')).toMatchObject({
      severity: 'not-here',
      maxPressure: 2,
    });
    expect(known.anywhereOn(groupOf('petrissage'), 'abdomen')).toMatchObject({
      severity: 'change-how',
      maxPressure: 2,
    });
  });

  it('takes a place on the midline of a paired region for the whole region', () => {
    const wound: Risk = {
      type: 'condition',
      id: 'open-wound',
      places: [{ region: 'low-back', side: 'midline' }],
    };
    expect(adviser([wound]).on('effleurage', { region: 'low-back', side: 'left' }).severity).toBe('not-here');
  });

  it('keeps the word of the whole patient: the worst that is said of one risk', () => {
    expect(worstOf({ type: 'condition', id: 'varicose-veins' })).toBe('not-here');
    expect(worstOf({ type: 'condition', id: 'raynaud' })).toBe('do-not');
    expect(worstOf({ type: 'condition', id: 'asthma' })).toBe('change-how');
    expect(worstOf({ type: 'medication', id: 'opioid' })).toBe('change-how');
    expect(worstOf({ type: 'condition', id: 'migraine' })).toBeNull();
  });

  it.each([
    ['fever', 'effleurage', null, true],
    ['varicose-veins', 'effleurage', 1, true],
    ['anticoagulant', 'effleurage', 2, false],
    ['anticoagulant', 'effleurage', 3, true],
    ['anticoagulant', 'effleurage', null, false],
    ['hypertension-uncontrolled', 'effleurage', 5, false],
    ['implanted-device', 'effleurage', 0, false],
    ['implanted-device', 'effleurage', 1, true],
    ['migraine', 'stripping', 5, false],
  ] as const)('needs a reason against %s with %s at %s: %s', (risks, technique, pressure, against) => {
    expect(goesAgainst(adviser(risksOf(risks)).on(technique, low), pressure)).toBe(against);
  });
});
