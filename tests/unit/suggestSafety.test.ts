/**
 * Help in choosing beside the contraindications: what the matrix forbids at a place is never in its list, what it limits
 * keeps to the limit. Written from clinical knowledge E3; the matrix itself has tests of its own.
 */
import { describe, expect, it } from 'vitest';
import type { RegionId } from '#shared/clinical/regions.ts';
import { type Given, listAt, regionIn, suggestFor, withheldAt } from '../support/suggestCases.ts';

type Row = [what: string, given: Given, region: RegionId, list: string, withheld: string];

const CASES: Record<string, Row[]> = {
  'Blood that clots badly or too well': [
    [
      'anticoagulant: light strokes, nothing deep',
      { at: 'low-back both', risks: 'anticoagulant', found: { 'low-back left': 'active taut-band' } },
      'low-back',
      'effleurage 2, stroking 1',
      'petrissage: too-strong, trigger-point left: forbidden, stripping left: forbidden',
    ],
    [
      'anticoagulant, acute low back: heat with care',
      { at: 'low-back both', stage: 'acute', risks: 'anticoagulant' },
      'low-back',
      'heat, effleurage 2, stroking 1',
      'petrissage: too-strong',
    ],
    [
      'anticoagulant: cupping that helped before is forbidden all the same',
      { at: 'low-back both', risks: 'anticoagulant', helped: ['cupping'] },
      'low-back',
      'effleurage 2, stroking 1',
      'petrissage: too-strong, cupping: forbidden',
    ],
    [
      'a thrombosis in the past: gentle, nothing deep on a leg',
      {
        at: 'thigh-posterior left',
        risks: 'dvt-history',
        found: { 'thigh-posterior left': 'taut-band increased' },
      },
      'thigh-posterior',
      'effleurage 2, stroking 1',
      'petrissage: too-strong, stripping: forbidden',
    ],
    [
      'varicose veins on the left: the right is treated alone',
      {
        at: 'calf both',
        risks: 'varicose-veins@calf left',
        found: { 'calf both': 'increased latent' },
      },
      'calf',
      'petrissage right 3, trigger-point right 4, effleurage right 3, stroking right 1',
      'petrissage left: forbidden, trigger-point left: forbidden, effleurage left: forbidden, stroking left: forbidden',
    ],
  ],
  Pregnancy: [
    [
      'later: trigger points on the back',
      { at: 'low-back both', risks: 'pregnancy-later', found: { 'low-back left': 'active taut-band' } },
      'low-back',
      'effleurage 3, petrissage 3, trigger-point left 4, stripping left 4, stroking 1',
      '',
    ],
    [
      'later: nothing deep on a leg',
      { at: 'calf both', risks: 'pregnancy-later', found: { 'calf both': 'active' } },
      'calf',
      'effleurage 3, petrissage 3, stroking 1',
      'trigger-point: too-strong',
    ],
    [
      'first trimester: no heat',
      { at: 'low-back both', stage: 'acute', risks: 'pregnancy-first-trimester' },
      'low-back',
      'effleurage 3, petrissage 3, stroking 1',
      'heat: forbidden',
    ],
    [
      'a complication: nothing at all',
      { at: 'low-back both', risks: 'pregnancy-complication' },
      'low-back',
      '',
      'effleurage: forbidden, petrissage: forbidden, stroking: forbidden',
    ],
  ],
  'Bones and joints': [
    [
      'osteoporosis at the neck: no mobilisation, no stretch, no deep pressure',
      {
        at: 'neck-posterior both',
        risks: 'osteoporosis',
        limited: 'neck-posterior both',
        found: { 'neck-posterior left': 'active' },
      },
      'neck-posterior',
      'effleurage 3, petrissage 3, stroking 1',
      'trigger-point left: too-strong, muscle-energy: forbidden, passive-stretch: forbidden, joint-mobilisation: forbidden',
    ],
    [
      'osteoporosis at the shoulder: stripping would be too strong',
      { at: 'shoulder left', risks: 'osteoporosis', found: { 'shoulder left': 'taut-band increased' } },
      'shoulder',
      'petrissage 3, effleurage 3, stroking 1',
      'stripping: too-strong',
    ],
    [
      'a flare of rheumatoid arthritis in the knee',
      { at: 'knee left', risks: 'rheumatoid-flare@knee left', limited: 'knee left' },
      'knee',
      'effleurage 3, petrissage 3, stroking 1',
      'muscle-energy: forbidden, passive-stretch: forbidden, joint-mobilisation: forbidden',
    ],
    [
      'hypermobility: what is limited is not stretched',
      { at: 'shoulder left', risks: 'hypermobility', limited: 'shoulder left' },
      'shoulder',
      'effleurage 3, petrissage 3, stroking 1',
      'muscle-energy: forbidden, passive-stretch: forbidden, joint-mobilisation: forbidden',
    ],
    [
      'a fresh sprain: drainage and cold, hands off',
      {
        at: 'ankle left',
        stage: 'acute',
        risks: 'acute-injury@ankle left',
        found: { 'ankle left': 'oedematous' },
      },
      'ankle',
      'lymph-drainage 1, cold',
      'effleurage: forbidden, stroking: forbidden',
    ],
  ],
  'Heart, lymph and skin': [
    [
      'hypertension out of control: no heat',
      { at: 'low-back both', stage: 'acute', risks: 'hypertension-uncontrolled' },
      'low-back',
      'effleurage 3, petrissage 3, stroking 1',
      'heat: forbidden',
    ],
    [
      'heart failure: swollen calves are not drained',
      { at: 'calf both', risks: 'heart-failure', found: { 'calf both': 'oedematous' } },
      'calf',
      '',
      'lymph-drainage: forbidden, effleurage: forbidden, petrissage: forbidden, stroking: forbidden',
    ],
    [
      'a pacemaker on the left: no pressure over it',
      {
        at: 'chest-wall both',
        risks: 'implanted-device@chest-wall left',
        found: { 'chest-wall both': 'increased' },
      },
      'chest-wall',
      'petrissage right 3, effleurage right 3, stroking right 1',
      'petrissage left: too-strong, effleurage left: too-strong, stroking left: too-strong',
    ],
    [
      'lymphoedema: drainage by the trained, nothing deep on the limb',
      {
        at: 'forearm left',
        risks: 'lymphoedema@forearm left',
        found: { 'forearm left': 'oedematous active' },
      },
      'forearm',
      'lymph-drainage 1, effleurage 3, petrissage 3, stroking 1',
      'trigger-point: forbidden',
    ],
    [
      'Raynaud: no cold',
      { at: 'hand both', stage: 'acute', risks: 'raynaud', found: { 'hand both': 'oedematous' } },
      'hand',
      'lymph-drainage 1, effleurage 3, stroking 1',
      'cold: forbidden',
    ],
    [
      'infected skin: not there',
      { at: 'forearm left', risks: 'skin-infection@forearm left' },
      'forearm',
      '',
      'effleurage: forbidden, petrissage: forbidden, stroking: forbidden',
    ],
    [
      'an overactive thyroid: the front of the neck is left alone',
      { at: 'neck-anterior both', risks: 'hyperthyroid', found: { 'neck-anterior both': 'oedematous' } },
      'neck-anterior',
      '',
      'lymph-drainage: forbidden, effleurage: forbidden, petrissage: forbidden, stroking: forbidden',
    ],
  ],
  'Nothing at all': [
    [
      'cauda equina',
      { at: 'low-back both', risks: 'cauda-equina' },
      'low-back',
      '',
      'effleurage: forbidden, petrissage: forbidden, stroking: forbidden',
    ],
    [
      'fever: not even the exercise that the matrix does not know',
      { at: 'low-back both', risks: 'fever', weak: 'low-back both' },
      'low-back',
      '',
      'effleurage: forbidden, petrissage: forbidden, remedial-exercise: forbidden, stroking: forbidden',
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, rows) => {
  it.each(rows)('%s', (_what, given, region, list, withheld) => {
    expect(listAt(given, region)).toBe(list);
    expect(withheldAt(given, region)).toBe(withheld);
  });
});

describe('what is left out and what is limited', () => {
  it('names the rule, and the reason for which it would have been suggested', () => {
    const given: Given = {
      at: 'low-back both',
      risks: 'anticoagulant',
      found: { 'low-back left': 'active' },
    };
    const { withheld, suggested } = regionIn(suggestFor(given), 'low-back');
    const forbidden = withheld.find(({ technique }) => technique === 'trigger-point');
    expect(forbidden?.findings.map(({ severity, because }) => [severity, because.id])).toEqual([
      ['do-not', 'anticoagulant'],
    ]);
    expect(forbidden?.reasons.map(({ id }) => id)).toEqual(['trigger-point-active']);
    const weak = withheld.find(({ technique }) => technique === 'petrissage');
    expect(weak?.caps).toEqual(['rule']);
    expect(weak?.findings.map(({ maxPressure }) => maxPressure)).toEqual([2]);
    expect(suggested[0]?.limits.map(({ severity, maxPressure }) => [severity, maxPressure])).toEqual([
      ['change-how', 2],
    ]);
    expect(suggested[0]?.keptDownBy).toEqual(['rule']);
  });

  it('says how to treat otherwise, as the matrix does', () => {
    const { suggested } = regionIn(suggestFor({ at: 'low-back both', risks: 'pregnancy-later' }), 'low-back');
    expect(suggested[0]?.limits.map(({ how }) => how)).toContain('side-lying');
  });
});
