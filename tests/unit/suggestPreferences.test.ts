/** Help in choosing by what the patient likes and says, what the therapist offers and how she works. */
import { describe, expect, it } from 'vitest';
import type { RegionId } from '#shared/clinical/regions.ts';
import { type Given, listAt, regionIn, suggestFor, withheldAt } from '../support/suggestCases.ts';

const taut = { 'low-back both': 'increased taut-band' };

type Row = [what: string, given: Given, region: RegionId, list: string, withheld: string];
const CASES: Record<string, Row[]> = {
  'The pressure that she likes is aimed at and never gone beyond': [
    [
      'light',
      { at: 'low-back both', likes: 'light', found: taut },
      'low-back',
      'effleurage 2, stroking 1',
      'petrissage: too-strong, stripping: too-strong',
    ],
    [
      'moderate',
      { at: 'low-back both', likes: 'moderate', found: taut },
      'low-back',
      'petrissage 3, effleurage 3, stroking 1',
      'stripping: too-strong',
    ],
    [
      'firm',
      { at: 'low-back both', likes: 'firm', found: taut },
      'low-back',
      'petrissage 4, effleurage 4, stripping 5, stroking 2',
      '',
    ],
    [
      'firm, but a rule names a limit',
      { at: 'low-back both', likes: 'firm', risks: 'anticoagulant' },
      'low-back',
      'effleurage 2, stroking 2',
      'petrissage: too-strong',
    ],
    [
      'firm, but it is easily provoked',
      { at: 'low-back both', likes: 'firm', irritability: 'high' },
      'low-back',
      'effleurage 2, stroking 2, static-contact 1, breathing',
      'petrissage: too-strong',
    ],
    [
      'firm, moderately irritable: strong and not deep',
      { at: 'low-back both', likes: 'firm', irritability: 'moderate', found: taut },
      'low-back',
      'petrissage 4, effleurage 4, stripping 4, stroking 2',
      '',
    ],
  ],
  'What helped goes up, what did not goes out': [
    [
      'cupping helped: it stands in the list without any finding',
      { at: 'low-back both', helped: ['cupping'] },
      'low-back',
      'effleurage 3, petrissage 3, cupping 3, stroking 1',
      '',
    ],
    [
      'kneading helped: it goes first',
      { at: 'low-back both', helped: ['petrissage'] },
      'low-back',
      'petrissage 3, effleurage 3, stroking 1',
      '',
    ],
    [
      'kneading did not help',
      { at: 'low-back both', notHelped: ['petrissage'] },
      'low-back',
      'effleurage 3, stroking 1',
      'petrissage: not-helped',
    ],
    [
      'it did both: out',
      { at: 'low-back both', helped: ['petrissage'], notHelped: ['petrissage'] },
      'low-back',
      'effleurage 3, stroking 1',
      'petrissage: not-helped',
    ],
    [
      'what helped the back is not proposed beside it',
      { at: 'low-back both', helped: ['shiatsu'], found: { 'gluteal left': 'increased' } },
      'gluteal',
      'petrissage 3, effleurage 3',
      '',
    ],
  ],
  'What she offers and how she works': [
    [
      'two techniques',
      { at: 'low-back both', offered: ['effleurage', 'heat'] },
      'low-back',
      'effleurage 3',
      '',
    ],
    [
      'no heat: the next goes first',
      { at: 'low-back both', stage: 'acute', offered: ['petrissage', 'effleurage', 'stroking'] },
      'low-back',
      'effleurage 3, petrissage 3, stroking 1',
      '',
    ],
    ['nothing', { at: 'low-back both', offered: [] }, 'low-back', '', ''],
    [
      'habit decides among equals',
      { at: 'shoulder left', limited: 'shoulder left', habit: { 'joint-mobilisation': 9 } },
      'shoulder',
      'muscle-energy, joint-mobilisation, passive-stretch, effleurage 3, petrissage 3',
      '',
    ],
    [
      'and not over what weighs more',
      { at: 'low-back both', habit: { stroking: 99 } },
      'low-back',
      'effleurage 3, petrissage 3, stroking 1',
      '',
    ],
    [
      'it proposes nothing that no rule names',
      { at: 'shoulder left', habit: { thai: 50 } },
      'shoulder',
      'effleurage 3, petrissage 3, stroking 1',
      '',
    ],
    [
      'nor goes before what is better borne out',
      { at: 'low-back both', stage: 'acute', habit: { effleurage: 50 } },
      'low-back',
      'heat, effleurage 3, petrissage 3, stroking 1',
      '',
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, rows) => {
  it.each(rows)('%s', (_what, given, region, list, withheld) => {
    expect(listAt(given, region)).toBe(list);
    expect(withheldAt(given, region)).toBe(withheld);
  });
});

it('what helped is a reason that the patient gave, and claims no evidence', () => {
  const found = regionIn(suggestFor({ at: 'low-back both', helped: ['cupping'] }), 'low-back').suggested[2];
  expect(found).toMatchObject({
    technique: 'cupping',
    strength: 'practice',
    source: null,
    reasons: [{ id: 'helped-before', about: [{ type: 'patient' }] }],
  });
});
