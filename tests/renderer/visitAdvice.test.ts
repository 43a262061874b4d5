import { describe, expect, it } from 'vitest';
import type { Background, Statement } from '#shared/chart/background/background.ts';
import type { SafetyFact } from '#shared/chart/kind.ts';
import { visitAdviser } from '#shared/chart/visit/rules.ts';
import { emptyVisit } from '#shared/chart/visit/schema.ts';
import { groupOf } from '#shared/clinical/techniques/techniques.ts';
import { everywhere } from '../../renderer/components/chart/bouts/advice.ts';
import { markOf } from '../../renderer/components/chart/bouts/adviceWords.ts';
import { areaNeed } from '../../renderer/components/chart/sensitiveArea/areaNeed.ts';
import { textOf } from '../support/words.ts';

const ON = '2026-01-15';
const ENTRY = '019b0000-0000-7000-8000-000000000000';
const said = (date: string, ...facts: SafetyFact[]): Statement[] =>
  facts.map((fact) => ({ entryId: ENTRY, date, fact }));
const backgroundOf = (statements: Statement[]): Background => ({
  patientId: ENTRY,
  birthDate: '1984-03-12',
  province: 'ON',
  notes: [],
  statements,
});
const safetyOf = (...facts: SafetyFact[]) => {
  const background = backgroundOf(said('2026-01-02', { type: 'history' }, ...facts));
  return { rules: visitAdviser(emptyVisit(), background, ON), background, on: ON };
};

describe('what a list of techniques says before a region is chosen', () => {
  it('is what holds wherever it is used', () => {
    const { rules } = safetyOf({ type: 'medication', name: 'warfarin', class: 'anticoagulant' });
    expect(everywhere(rules, groupOf('frictions')).severity).toBe('do-not');
    expect(everywhere(rules, groupOf('effleurage'))).toMatchObject({
      severity: 'change-how',
      maxPressure: 2,
    });
  });

  it('is nothing where one region alone is kept from it', () => {
    const veins = { condition: 'varicose-veins', note: '', clearedBy: '' } as const;
    const { rules } = safetyOf({
      type: 'condition',
      ...veins,
      places: [{ region: 'calf', side: 'left' }],
    });
    expect(rules.anywhereOn(groupOf('frictions'), 'calf').severity).toBe('not-here');
    expect(everywhere(rules, groupOf('frictions')).severity).toBeNull();
  });

  it('is never a yes: silence has no mark', () => {
    const { rules } = safetyOf();
    expect(markOf(textOf('en'), everywhere(rules, groupOf('frictions')))).toBeUndefined();
    expect(markOf(textOf('en'), everywhere(rules, groupOf('breathing')))).toBeUndefined();
  });
});

describe('what a sensitive area asks for', () => {
  const consentTo = (area: 'gluteal' | 'inner-thigh', date: string) =>
    said(date, {
      type: 'consent',
      scope: 'sensitive-areas',
      decision: 'given',
      areas: [area],
      by: 'patient',
      until: '',
      plan: null,
    });
  const needOn = (region: Parameters<typeof areaNeed>[0], statements: Statement[] = []) =>
    areaNeed(region, { background: backgroundOf(statements), on: ON });

  it('is nothing elsewhere on the body', () => {
    expect(needOn('low-back')).toBeNull();
    expect(needOn('')).toBeNull();
  });

  it('is a written consent of the day, and nothing once it is there', () => {
    expect(needOn('thigh-medial')).toEqual({ area: 'inner-thigh', needs: 'written-today' });
    expect(needOn('thigh-medial', consentTo('inner-thigh', '2026-01-08'))?.needs).toBe('written-today');
    expect(needOn('thigh-medial', consentTo('inner-thigh', ON))).toBeNull();
  });

  it('of the gluteals is one for the plan, then a word each time', () => {
    expect(needOn('gluteal')).toEqual({ area: 'gluteal', needs: 'written-plan' });
    expect(needOn('gluteal', consentTo('gluteal', '2026-01-08'))).toEqual({ area: 'gluteal', needs: 'word' });
  });
});
