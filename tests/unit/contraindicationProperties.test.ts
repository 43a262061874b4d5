/** Laws of the contraindications, for any patient, technique and place. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONDITION_IDS } from '#shared/clinical/conditions.ts';
import { adviser, goesAgainst, type Risk } from '#shared/clinical/contraindications/engine.ts';
import { SEVERITIES, type Severity } from '#shared/clinical/contraindications/rule.ts';
import { MEDICATION_CLASS_IDS } from '#shared/clinical/medications.ts';
import { REGION_IDS } from '#shared/clinical/regions.ts';
import { groupOf, TECHNIQUE_IDS } from '#shared/clinical/techniques/techniques.ts';
import { PLACES } from '../support/risks.ts';

const anyPlace = fc.constantFrom(...PLACES);
const anyTechnique = fc.constantFrom(...TECHNIQUE_IDS);
const anyRisk: fc.Arbitrary<Risk> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('condition' as const),
      id: fc.constantFrom(...CONDITION_IDS),
      places: fc.array(anyPlace, { maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('medication' as const),
      id: fc.constantFrom(...MEDICATION_CLASS_IDS),
    }),
  },
);
const anyPatient = fc.array(anyRisk, { maxLength: 12 });

const rank = (severity: Severity | null): number => (severity === null ? -1 : SEVERITIES.indexOf(severity));
/** No limit stands above every limit. */
const limit = (maxPressure: number | null): number => maxPressure ?? Number.POSITIVE_INFINITY;

describe('for any patient, technique and place', () => {
  it('one more risk never lowers the severity and never raises the pressure', () => {
    fc.assert(
      fc.property(anyPatient, anyRisk, anyTechnique, anyPlace, (risks, more, technique, place) => {
        const before = adviser(risks).on(technique, place);
        const after = adviser([...risks, more]).on(technique, place);
        expect(rank(after.severity)).toBeGreaterThanOrEqual(rank(before.severity));
        expect(limit(after.maxPressure)).toBeLessThanOrEqual(limit(before.maxPressure));
        expect(after.findings).toEqual(expect.arrayContaining([...before.findings]));
      }),
      { numRuns: 400 },
    );
  });

  it('the order in which risks are known makes no difference, not even to the order of the findings', () => {
    const shuffled = anyPatient.chain((risks) =>
      fc.tuple(fc.constant(risks), fc.shuffledSubarray(risks, { minLength: risks.length })),
    );
    fc.assert(
      fc.property(shuffled, anyTechnique, anyPlace, ([risks, otherwise], technique, place) => {
        expect(adviser(otherwise).on(technique, place)).toEqual(adviser(risks).on(technique, place));
      }),
      { numRuns: 400 },
    );
  });

  it('the order of asking makes no difference', () => {
    const anyQuestions = fc.array(fc.tuple(anyTechnique, anyPlace), { maxLength: 8 });
    fc.assert(
      fc.property(anyPatient, anyQuestions, anyTechnique, anyPlace, (risks, asked, technique, place) => {
        const known = adviser(risks);
        for (const [before, there] of asked) known.on(before, there);
        expect(known.on(technique, place)).toEqual(adviser(risks).on(technique, place));
      }),
    );
  });

  it('a place that was not recorded weighs as much as any that could be', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CONDITION_IDS),
        fc.array(anyPlace),
        anyTechnique,
        anyPlace,
        (id, places, technique, place) => {
          const unknown = adviser([{ type: 'condition', id, places: [] }]).on(technique, place);
          const known = adviser([{ type: 'condition', id, places }]).on(technique, place);
          expect(rank(unknown.severity)).toBeGreaterThanOrEqual(rank(known.severity));
          expect(limit(unknown.maxPressure)).toBeLessThanOrEqual(limit(known.maxPressure));
        },
      ),
    );
  });

  it('both sides together weigh as much as the worse of them, and a region as much as its sides', () => {
    fc.assert(
      fc.property(anyPatient, anyTechnique, fc.constantFrom(...REGION_IDS), (risks, technique, region) => {
        const known = adviser(risks);
        const sides = PLACES.filter((place) => place.region === region).map((place) =>
          known.on(technique, place),
        );
        const whole = known.anywhereOn(groupOf(technique), region);
        expect(rank(whole.severity)).toBe(Math.max(...sides.map(({ severity }) => rank(severity))));
        expect(limit(whole.maxPressure)).toBe(
          Math.min(...sides.map(({ maxPressure }) => limit(maxPressure))),
        );
      }),
    );
  });

  it('the summary is that of its findings, most severe first', () => {
    fc.assert(
      fc.property(anyPatient, anyTechnique, anyPlace, (risks, technique, place) => {
        const { covered, severity, maxPressure, findings } = adviser(risks).on(technique, place);
        const ranks = findings.map((finding) => rank(finding.severity));
        expect(rank(severity)).toBe(Math.max(-1, ...ranks));
        expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
        expect(limit(maxPressure)).toBe(
          Math.min(...findings.map((finding) => limit(finding.maxPressure)), Number.POSITIVE_INFINITY),
        );
        expect(covered || findings.length === 0).toBe(true);
        for (const { because } of findings) expect(risks).toContainEqual(because);
      }),
    );
  });

  it('more pressure is never less against the advice', () => {
    fc.assert(
      fc.property(
        anyPatient,
        anyTechnique,
        anyPlace,
        fc.integer({ min: 0, max: 4 }),
        (risks, technique, place, pressure) => {
          const advice = adviser(risks).on(technique, place);
          expect(!goesAgainst(advice, pressure) || goesAgainst(advice, pressure + 1)).toBe(true);
        },
      ),
    );
  });
});
