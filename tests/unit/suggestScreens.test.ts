/**
 * What has to come first: radiating or neurological signs ask for the neurological screen before trigger points and deep
 * work along the limb (clinical knowledge S11, Z6).
 */
import { describe, expect, it } from 'vitest';
import type { RegionId } from '#shared/clinical/regions.ts';
import type { ScreenId } from '#shared/clinical/suggest/screens.ts';
import { type Given, listAt, suggestFor, waitingFor } from '../support/suggestCases.ts';

const screensOf = (given: Given) => suggestFor(given).screens.map(({ id }) => id);

const back: Given = {
  at: 'low-back right',
  found: { 'low-back right': 'active', 'gluteal right': 'active taut-band' },
};
const DEEP_BACK = 'trigger-point low-back right, trigger-point gluteal right, stripping gluteal right';

describe('the screens that a case asks for', () => {
  it.each<[string, Given, ScreenId[]]>([
    ['nothing that radiates', back, []],
    ['it radiates', { ...back, radiates: 'yes' }, ['neurological']],
    ['it tingles', { ...back, feels: ['tingling'] }, ['neurological']],
    ['it shoots', { ...back, feels: ['shooting'] }, ['neurological']],
    [
      'it is numb: feeling, too, before heat and cold',
      { ...back, feels: ['numb'] },
      ['neurological', 'sensation'],
    ],
    ['it radiates, and the leg was screened', { ...back, radiates: 'yes', screened: ['lower'] }, []],
    [
      'it radiates, and the arm was screened',
      { ...back, radiates: 'yes', screened: ['upper'] },
      ['neurological'],
    ],
    ['nobody asked whether it radiates', { ...back, radiates: 'not-asked' }, ['radiation-not-asked']],
    ['nobody asked, but the leg was screened', { ...back, radiates: 'not-asked', screened: ['lower'] }, []],
    ['a straight leg raise was positive', { ...back, tests: ['straight-leg-raise'] }, ['neurological']],
    ['the same after the screen', { ...back, tests: ['slump'], screened: ['lower'] }, []],
    ['a test that loads no nerve', { ...back, tests: ['faber'] }, []],
    [
      'a weakness was found',
      { ...back, screened: ['lower'], deficits: [{ kind: 'strength', limb: 'lower' }] },
      ['deficit'],
    ],
    [
      'reduced feeling was found',
      { ...back, screened: ['lower'], deficits: [{ kind: 'sensation', limb: 'lower' }] },
      ['deficit', 'sensation'],
    ],
    [
      'the plantar response is not as it should be',
      { ...back, tests: ['plantar-response'] },
      ['safety-test'],
    ],
    [
      'the neck’s ligaments are in doubt',
      { at: 'neck-posterior both', tests: ['sharp-purser'] },
      ['safety-test'],
    ],
  ])('%s', (_, given, screens) => {
    expect(screensOf(given)).toEqual(screens);
  });
});

describe('what waits', () => {
  it.each<[string, Given, ScreenId, string]>([
    ['deep work along the whole leg', { ...back, radiates: 'yes' }, 'neurological', DEEP_BACK],
    [
      'stretch and mobilisation of the limb',
      { at: 'low-back both', radiates: 'yes', limited: 'low-back both' },
      'neurological',
      'muscle-energy low-back both, passive-stretch low-back both, joint-mobilisation low-back both',
    ],
    [
      'the arm’s trigger points by a positive nerve test',
      { at: 'neck-posterior left', tests: ['spurling'], found: { 'forearm left': 'latent' } },
      'neurological',
      'trigger-point forearm left',
    ],
    [
      'deep work at the complaint alone, where nobody asked',
      { ...back, radiates: 'not-asked' },
      'radiation-not-asked',
      'trigger-point low-back right',
    ],
    [
      'heat on a numb back',
      { at: 'low-back both', stage: 'acute', feels: ['numb'] },
      'sensation',
      'heat low-back both',
    ],
    [
      'deep work after a deficit was found',
      { ...back, screened: ['lower'], deficits: [{ kind: 'reflex', limb: 'lower' }] },
      'deficit',
      DEEP_BACK,
    ],
    [
      'everything where a safety test was positive',
      { at: 'neck-posterior both', tests: ['vertebral-artery'] },
      'safety-test',
      'effleurage neck-posterior both, petrissage neck-posterior both, stroking neck-posterior both',
    ],
  ])('%s', (_, given, screen, waiting) => {
    expect(waitingFor(given, screen)).toBe(waiting);
  });
});

describe('what is suggested meanwhile', () => {
  it.each<[string, Given, RegionId, string]>([
    [
      'gentle work goes on',
      { ...back, radiates: 'yes' },
      'low-back',
      'effleurage 3, petrissage 3, stroking 1',
    ],
    [
      'and gentle it stays, whatever she likes',
      { ...back, radiates: 'yes', likes: 'firm' },
      'low-back',
      'effleurage 3, petrissage 3, stroking 2',
    ],
    [
      'after the screen the trigger points are back',
      { ...back, radiates: 'yes', screened: ['lower'] },
      'gluteal',
      'trigger-point 4, stripping 4, effleurage 3',
    ],
    [
      'an arm that nothing radiates into is treated as ever',
      { at: 'low-back right', radiates: 'yes', found: { 'forearm left': 'active' } },
      'forearm',
      'trigger-point 4, effleurage 3',
    ],
    [
      'heat waits for nothing where only radiation is the sign',
      { at: 'low-back both', stage: 'acute', radiates: 'yes' },
      'low-back',
      'heat, effleurage 3, petrissage 3, stroking 1',
    ],
    [
      'nothing in the neck after a positive safety test',
      { at: 'neck-posterior both', tests: ['alar-ligament'] },
      'neck-posterior',
      '',
    ],
  ])('%s', (_, given, region, list) => {
    expect(listAt(given, region)).toBe(list);
  });
});

describe('a screen', () => {
  it('says why, where to begin and from where that was read', () => {
    const [screen] = suggestFor({ ...back, radiates: 'yes', feels: ['tingling'], tests: ['slump'] }).screens;
    expect(screen).toMatchObject({
      id: 'neurological',
      signs: ['radiation', 'pins-and-needles'],
      tests: ['slump'],
      limbs: ['lower'],
      levels: ['l2', 'l3', 'l4', 'l5', 's1', 's2'],
      reflexes: ['patellar', 'achilles'],
      source: 'tools.cep.health/tool/clinically-organized-relevant-exam-core-back-tool/',
    });
  });

  it('looks at both limbs for a complaint of the trunk', () => {
    const [screen] = suggestFor({ at: 'chest-wall left', radiates: 'yes' }).screens;
    expect(screen?.limbs).toEqual(['upper', 'lower']);
    expect(screen?.source).not.toBeUndefined();
  });

  it('keeps nothing waiting that is forbidden anyway', () => {
    const given: Given = { ...back, radiates: 'yes', risks: 'anticoagulant' };
    expect(waitingFor(given, 'neurological')).toBe('');
  });
});
