/** The course that help in choosing names for the whole, and the prompt to exercise: clinical knowledge F2, Z8. */
import { describe, expect, it } from 'vitest';
import { CASE_STAGES, type CaseStage } from '#shared/clinical/suggest/case.ts';
import { DOSES, type DoseId, doseFor } from '#shared/clinical/suggest/doses.ts';
import { type Given, suggestFor } from '../support/suggestCases.ts';

const complaint = (stage: CaseStage, ...regions: ('low-back' | 'neck-posterior' | 'knee' | 'gluteal')[]) => ({
  places: regions.map((region) => ({ region, side: 'both' as const })),
  stage,
  radiates: 'no' as const,
  characters: [],
});

describe('the course', () => {
  it.each<[string, Given, DoseId]>([
    ['a chronic neck', { at: 'neck-posterior both' }, 'chronic-neck'],
    ['a chronic upper trapezius', { at: 'upper-trapezius left' }, 'chronic-neck'],
    ['a chronic low back', { at: 'low-back both' }, 'lasting-low-back'],
    ['a subacute low back', { at: 'low-back both', stage: 'subacute' }, 'lasting-low-back'],
    ['an acute low back', { at: 'low-back both', stage: 'acute' }, 'acute-course'],
    ['an acute neck', { at: 'neck-posterior both', stage: 'acute' }, 'acute-course'],
    ['a subacute neck', { at: 'neck-posterior both', stage: 'subacute' }, 'general-course'],
    ['a chronic shoulder', { at: 'shoulder left' }, 'general-course'],
    ['a low back of unknown stage', { at: 'low-back both', stage: 'unknown' }, 'general-course'],
    ['no complaint at all', { found: { 'calf left': 'increased' } }, 'general-course'],
  ])('%s', (_, given, dose) => {
    expect(suggestFor(given).dose.id).toBe(dose);
  });

  it('for a chronic neck is that of the trial: 60 minutes, 2 to 3 times a week, 4 weeks', () => {
    expect(suggestFor({ at: 'neck-posterior both' }).dose).toMatchObject({
      minutes: [60, 60],
      perWeek: [2, 3],
      weeks: [4, 4],
      strength: 'one-trial',
      source: expect.stringContaining('dosing-trial'),
    });
  });

  it('for a chronic low back is that of the trial: ten in ten weeks, and no minutes that were not read', () => {
    expect(suggestFor({ at: 'low-back both' }).dose).toMatchObject({
      minutes: null,
      perWeek: [1, 1],
      weeks: [10, 10],
      source: 'de.scribd.com/document/497691089/Cher-Kin-2011',
    });
  });

  it('for what is acute is short, reviewed within four weeks, and general knowledge', () => {
    expect(suggestFor({ at: 'low-back both', stage: 'acute' }).dose).toMatchObject({
      weeks: [2, 4],
      reviewAfterWeeks: 4,
      source: null,
    });
  });

  it('of several complaints is the one that was tried, in whatever order they came', () => {
    const all = [complaint('acute', 'knee'), complaint('chronic', 'neck-posterior')];
    expect(doseFor(all).id).toBe('chronic-neck');
    expect(doseFor(all.toReversed()).id).toBe('chronic-neck');
    // A chronic knee beside an acute neck is not a chronic neck.
    expect(doseFor([complaint('chronic', 'knee'), complaint('acute', 'neck-posterior')]).id).toBe(
      'acute-course',
    );
  });

  it('ends, is measured again at its end, and is never monthly', () => {
    for (const { perWeek, weeks, reviewAfterWeeks } of DOSES) {
      expect(perWeek[0]).toBeGreaterThanOrEqual(1);
      expect(weeks[1]).toBeLessThanOrEqual(10);
      expect(reviewAfterWeeks).toBeLessThanOrEqual(weeks[1]);
    }
  });

  it('has a last row that fits everyone', () => {
    for (const stage of CASE_STAGES) expect(doseFor([complaint(stage, 'gluteal')]).source).toBeNull();
  });
});

describe('the prompt to exercise', () => {
  it('stands beside every list, with its source for the low back and without one elsewhere', () => {
    expect(suggestFor({ at: 'low-back both' }).exercise).toMatchObject({
      prompted: true,
      reason: 'low-back',
      source: expect.stringContaining('kngf.nl'),
    });
    expect(suggestFor({ at: 'shoulder left' }).exercise).toMatchObject({
      prompted: true,
      reason: 'general',
      source: null,
    });
    expect(suggestFor({}).exercise.prompted).toBe(true);
  });
});
