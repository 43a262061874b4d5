import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goesAgainst } from '#shared/clinical/contraindications/engine.ts';
import { limbOf, limbsOf, needsNeurologicalScreen } from '#shared/clinical/neurologicalScreen.ts';
import { sidesOf } from '#shared/clinical/regions.ts';
import type { Case } from '#shared/clinical/suggest/case.ts';
import { suggest } from '#shared/clinical/suggest/suggest.ts';
import { MOST_SUGGESTED, type Suggestion } from '#shared/clinical/suggest/suggestion.ts';
import { groupOf, TECHNIQUES } from '#shared/clinical/techniques/techniques.ts';
import { anyCase, inAnyOrder } from '../support/anyCase.ts';

const RUNS = { numRuns: 300 };

/** Every suggestion of any case. */
const everySuggestion = (law: (suggestion: Suggestion, asked: Case) => void): void =>
  fc.assert(
    fc.property(anyCase, (asked) => {
      for (const { suggested } of suggest(asked).regions) for (const one of suggested) law(one, asked);
    }),
    RUNS,
  );

describe('whatever the case', () => {
  it('a technique that is forbidden at a place is never suggested there', () => {
    everySuggestion(({ technique, place, pressure }, { advise }) => {
      expect(goesAgainst(advise.on(technique, place), pressure)).toBe(false);
    });
  });

  it('a suggestion has a reason, and a source or says that it has none', () => {
    everySuggestion(({ reasons, source, strength }) => {
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons.some((reason) => reason.source === source && reason.strength === strength)).toBe(true);
      expect(source === null || source.length > 0).toBe(true);
    });
  });

  it('the pressure stays in the usual range of the technique and under every limit', () => {
    everySuggestion(({ technique, place, pressure }, { advise, irritability, preferences }) => {
      const range = TECHNIQUES.find(({ id }) => id === technique)?.pressure ?? null;
      if (range === null || pressure === null) {
        expect(pressure).toBe(range);
        return;
      }
      expect(pressure).toBeGreaterThanOrEqual(range[0]);
      expect(pressure).toBeLessThanOrEqual(range[1]);
      expect(pressure).toBeLessThanOrEqual(advise.on(technique, place).maxPressure ?? 5);
      if (irritability === 'high') expect(pressure).toBeLessThanOrEqual(2);
      if (preferences.pressure === 'light') expect(pressure).toBeLessThanOrEqual(2);
      if (preferences.pressure === 'moderate') expect(pressure).toBeLessThanOrEqual(3);
    });
  });

  it('a list names at most five techniques, each once, offered, and none that did not help', () => {
    fc.assert(
      fc.property(anyCase, (asked) => {
        for (const { suggested, region, side } of suggest(asked).regions) {
          const names = suggested.map(({ technique }) => technique);
          expect(names.length).toBeLessThanOrEqual(MOST_SUGGESTED);
          expect(new Set(names).size).toBe(names.length);
          for (const name of names) {
            expect(asked.offered).toContain(name);
            expect(asked.preferences.notHelped).not.toContain(name);
          }
          for (const { place } of suggested) {
            expect(sidesOf(region)).toContain(place.side);
            if (side !== 'both') expect(place).toEqual({ region, side });
          }
        }
      }),
      RUNS,
    );
  });

  it('the order of findings, complaints and techniques makes no difference', () => {
    const both = anyCase.chain((asked) => fc.tuple(fc.constant(asked), inAnyOrder(asked)));
    fc.assert(
      fc.property(both, ([asked, turned]) => {
        expect(suggest(turned)).toEqual(suggest(asked));
      }),
      RUNS,
    );
  });

  it('no trigger point and nothing deep is treated before the neurological screen where it is needed', () => {
    everySuggestion(({ technique, place: { region } }, { complaints, screened }) => {
      if (groupOf(technique) !== 'deep') return;
      const needing = complaints.filter((complaint) => needsNeurologicalScreen(complaint).needed);
      const unscreened = needing
        .flatMap(({ places }) => limbsOf(places))
        .filter((limb) => !screened.includes(limb));
      expect(unscreened).not.toContain(limbOf(region));
      for (const { places } of needing)
        if (limbOf(region) === null && limbsOf(places).some((limb) => !screened.includes(limb)))
          expect(places.map((place) => place.region)).not.toContain(region);
    });
  });

  it('a technique that waits for a screen is not suggested at the place where it waits', () => {
    fc.assert(
      fc.property(anyCase, (asked) => {
        const { regions, screens } = suggest(asked);
        for (const { waiting } of screens)
          for (const { technique, place } of waiting) {
            const { suggested } = regions.find(({ region }) => region === place.region) ?? { suggested: [] };
            expect(suggested.map((one) => one.technique)).not.toContain(technique);
          }
      }),
      RUNS,
    );
  });

  it('exercise is prompted, the course ends, and nothing is monthly', () => {
    fc.assert(
      fc.property(anyCase, (asked) => {
        const { exercise, dose } = suggest(asked);
        expect(exercise.prompted).toBe(true);
        expect(dose.perWeek[0]).toBeGreaterThanOrEqual(1);
        expect(dose.weeks[1]).toBeLessThanOrEqual(10);
      }),
      RUNS,
    );
  });

  it('what is left out has its reason: a rule, a limit, or the patient’s word', () => {
    fc.assert(
      fc.property(anyCase, (asked) => {
        for (const { withheld } of suggest(asked).regions)
          for (const { why, technique, findings, caps, reasons } of withheld) {
            expect(reasons.length).toBeGreaterThan(0);
            if (why === 'forbidden') expect(findings.length).toBeGreaterThan(0);
            if (why === 'too-strong') expect(caps.length).toBeGreaterThan(0);
            if (caps.includes('rule')) expect(findings.length).toBeGreaterThan(0);
            if (why === 'not-helped') expect(asked.preferences.notHelped).toContain(technique);
          }
      }),
      RUNS,
    );
  });
});
