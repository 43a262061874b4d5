/**
 * Help in choosing by stage and irritability, case by case: written from clinical knowledge F2, what guidelines and
 * trials say of each stage, and not from the code.
 */
import { describe, expect, it } from 'vitest';
import type { RegionId } from '#shared/clinical/regions.ts';
import { type Given, listAt, regionIn, suggestFor, withheldAt } from '../support/suggestCases.ts';

type Row = [what: string, given: Given, region: RegionId, list: string];

const CASES: Record<string, Row[]> = {
  'The low back: heat and massage until twelve weeks, massage alone after': [
    [
      'acute',
      { at: 'low-back both', stage: 'acute' },
      'low-back',
      'heat, effleurage 3, petrissage 3, stroking 1',
    ],
    [
      'subacute',
      { at: 'low-back both', stage: 'subacute' },
      'low-back',
      'heat, effleurage 3, petrissage 3, stroking 1',
    ],
    [
      'chronic',
      { at: 'low-back both', stage: 'chronic' },
      'low-back',
      'effleurage 3, petrissage 3, stroking 1',
    ],
    [
      'unknown',
      { at: 'low-back both', stage: 'unknown' },
      'low-back',
      'effleurage 3, petrissage 3, stroking 1',
    ],
    [
      'the sacrum belongs to it',
      { at: 'sacrum midline', stage: 'acute' },
      'sacrum',
      'heat, effleurage 3, petrissage 3, stroking 1',
    ],
    [
      'and the sacroiliac joint, on its side',
      { at: 'sacroiliac left', stage: 'subacute' },
      'sacroiliac',
      'heat, effleurage 3, petrissage 3, stroking 1',
    ],
  ],
  'The neck: massage by a trial once it is chronic': [
    ['acute', { at: 'neck-posterior both', stage: 'acute' }, 'neck-posterior', 'effleurage 3, stroking 1'],
    [
      'subacute',
      { at: 'neck-posterior both', stage: 'subacute' },
      'neck-posterior',
      'effleurage 3, petrissage 3, stroking 1',
    ],
    [
      'chronic',
      { at: 'neck-posterior both', stage: 'chronic' },
      'neck-posterior',
      'effleurage 3, petrissage 3, stroking 1',
    ],
    [
      'the upper trapezius belongs to it',
      { at: 'upper-trapezius right', stage: 'chronic' },
      'upper-trapezius',
      'effleurage 3, petrissage 3, stroking 1',
    ],
  ],
  'Elsewhere: what is taught, gentle while it is acute': [
    ['shoulder, chronic', { at: 'shoulder left' }, 'shoulder', 'effleurage 3, petrissage 3, stroking 1'],
    ['shoulder, acute', { at: 'shoulder left', stage: 'acute' }, 'shoulder', 'effleurage 3, stroking 1'],
    ['head, chronic', { at: 'head midline' }, 'head', 'effleurage 3, petrissage 3, stroking 1'],
  ],
  'Irritability keeps the pressure down': [
    [
      'high, acute low back: heat still goes first',
      { at: 'low-back both', stage: 'acute', irritability: 'high' },
      'low-back',
      'heat, effleurage 2, stroking 1, static-contact 0, breathing',
    ],
    [
      'high, chronic low back',
      { at: 'low-back both', irritability: 'high' },
      'low-back',
      'effleurage 2, stroking 1, static-contact 0, breathing',
    ],
    [
      'moderate leaves the usual pressure of kneading',
      { at: 'neck-posterior both', irritability: 'moderate' },
      'neck-posterior',
      'effleurage 3, petrissage 3, stroking 1',
    ],
    [
      'high, beside the complaint: breathing is said once, at the complaint',
      { at: 'low-back both', irritability: 'high', found: { 'gluteal left': 'tender-1' } },
      'gluteal',
      'stroking 1, static-contact 0, effleurage 2',
    ],
    [
      'low changes nothing',
      { at: 'low-back both', irritability: 'low' },
      'low-back',
      'effleurage 3, petrissage 3, stroking 1',
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, rows) => {
  it.each(rows)('%s', (_what, given, region, list) => {
    expect(listAt(given, region)).toBe(list);
  });
});

describe('the evidence beside it', () => {
  const strengthOf = (given: Given, region: RegionId, technique: string) => {
    const found = regionIn(suggestFor(given), region).suggested.find((one) => one.technique === technique);
    return found && [found.strength, found.source];
  };

  it.each<[string, Given, RegionId, string, string, string | null]>([
    [
      'heat for an acute back is the one with moderate certainty',
      { at: 'low-back both', stage: 'acute' },
      'low-back',
      'heat',
      'moderate',
      'www.guidelinecentral.com/guideline/13349/',
    ],
    [
      'massage for an acute back has low certainty',
      { at: 'low-back both', stage: 'acute' },
      'low-back',
      'petrissage',
      'low',
      'www.guidelinecentral.com/guideline/13349/',
    ],
    [
      'massage for a chronic back has very low certainty',
      { at: 'low-back both' },
      'low-back',
      'effleurage',
      'very-low',
      'www.guidelinecentral.com/guideline/3352095/',
    ],
    [
      'massage for a chronic neck stands on one trial',
      { at: 'neck-posterior both' },
      'neck-posterior',
      'petrissage',
      'one-trial',
      'ohsu.elsevierpure.com/en/publications/five-week-outcomes-from-a-dosing-trial-of-therapeutic-massage-for-2',
    ],
    [
      'quiet holds are general knowledge and say so',
      { at: 'low-back both', irritability: 'high' },
      'low-back',
      'static-contact',
      'practice',
      null,
    ],
  ])('%s', (_, given, region, technique, strength, source) => {
    expect(strengthOf(given, region, technique)).toEqual([strength, source]);
  });

  it('says what keeps the pressure down, and what is too strong for it', () => {
    const given: Given = { at: 'low-back both', irritability: 'high' };
    const [first] = regionIn(suggestFor(given), 'low-back').suggested;
    expect(first).toMatchObject({ technique: 'effleurage', pressure: 2, keptDownBy: ['highly-irritable'] });
    expect(withheldAt(given, 'low-back')).toBe('petrissage: too-strong');
    expect(regionIn(suggestFor(given), 'low-back').withheld[0]?.caps).toEqual(['highly-irritable']);
  });
});

describe('a therapist who judged that massage does not fit', () => {
  it('is suggested nothing for any region; the prompt to exercise stays', () => {
    const said = suggestFor({ at: 'low-back both', massage: 'no' });
    expect(said.regions).toEqual([]);
    expect(said.exercise.prompted).toBe(true);
    expect(suggestFor({ at: 'low-back both', massage: 'with-care' }).regions).toHaveLength(1);
  });
});
