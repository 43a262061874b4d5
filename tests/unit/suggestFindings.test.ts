/** Help in choosing by what was found, case by case: written from the indications of clinical knowledge F1 and F3. */
import { describe, expect, it } from 'vitest';
import type { RegionId } from '#shared/clinical/regions.ts';
import { type Given, listAt, regionIn, suggestFor, withheldAt } from '../support/suggestCases.ts';

type Row = [what: string, given: Given, region: RegionId, list: string];

const CASES: Record<string, Row[]> = {
  'Tone: kneading for what is raised, warmth and rhythm for a spasm, brisk strokes for what is low': [
    [
      'raised',
      { at: 'low-back both', found: { 'low-back left': 'increased' } },
      'low-back',
      'petrissage 3, effleurage 3, stroking 1',
    ],
    [
      'raised beside the complaint: its own region, without the finish',
      { at: 'low-back both', found: { 'gluteal right': 'increased' } },
      'gluteal',
      'petrissage 3, effleurage 3',
    ],
    [
      'raised without any complaint',
      { found: { 'calf left': 'increased' } },
      'calf',
      'petrissage 3, effleurage 3',
    ],
    [
      'a spasm in an acute back, on its side',
      { at: 'low-back both', stage: 'acute', found: { 'low-back left': 'spasm' } },
      'low-back',
      'heat, effleurage 3, petrissage 3, vibration left 2, rocking left',
    ],
    [
      'a spasm elsewhere',
      { at: 'calf left', found: { 'calf left': 'spasm' } },
      'calf',
      'vibration 2, rocking, heat, effleurage 3, petrissage 3',
    ],
    [
      'low',
      { at: 'shoulder left', found: { 'shoulder left': 'reduced' } },
      'shoulder',
      'tapotement 3, effleurage 3, petrissage 3, stroking 1',
    ],
    [
      'low, but easily provoked: nothing brisk',
      { at: 'shoulder left', irritability: 'high', found: { 'shoulder left': 'reduced' } },
      'shoulder',
      'stroking 1, static-contact 0, breathing, effleurage 2',
    ],
    [
      'normal is no finding',
      { at: 'shoulder left', found: { 'shoulder left': 'normal' } },
      'shoulder',
      'effleurage 3, petrissage 3, stroking 1',
    ],
  ],
  'Trigger points: an active one weighs more than a latent one, and tenderness limits both': [
    [
      'active, on its side',
      { at: 'upper-trapezius both', found: { 'upper-trapezius right': 'active tender-2' } },
      'upper-trapezius',
      'effleurage 3, petrissage 3, trigger-point right 4, stroking 1',
    ],
    [
      'one on each side',
      {
        at: 'upper-trapezius both',
        found: { 'upper-trapezius right': 'active', 'upper-trapezius left': 'latent' },
      },
      'upper-trapezius',
      'trigger-point 4, effleurage 3, petrissage 3, stroking 1',
    ],
    [
      'latent',
      { at: 'gluteal left', found: { 'gluteal left': 'latent' } },
      'gluteal',
      'trigger-point 4, effleurage 3, petrissage 3, stroking 1',
    ],
    [
      'none, though tender',
      { at: 'gluteal left', found: { 'gluteal left': 'none tender-1' } },
      'gluteal',
      'effleurage 3, petrissage 3, stroking 1',
    ],
    [
      'active while it is acute: not yet',
      { at: 'gluteal left', stage: 'acute', found: { 'gluteal left': 'active' } },
      'gluteal',
      'effleurage 3, stroking 1',
    ],
    [
      'active, but the patient withdraws',
      { at: 'upper-trapezius both', found: { 'upper-trapezius right': 'active tender-3' } },
      'upper-trapezius',
      'effleurage 3, petrissage 3, stroking 1',
    ],
    [
      'touch is not allowed on the right: a still hand there, the rest on the left',
      { at: 'upper-trapezius both', found: { 'upper-trapezius right': 'active tender-4' } },
      'upper-trapezius',
      'effleurage left 3, petrissage left 3, static-contact right 0, stroking 1',
    ],
    [
      'touch is not allowed at all',
      { at: 'shoulder left', found: { 'shoulder left': 'tender-4' } },
      'shoulder',
      'static-contact 0, stroking 1',
    ],
  ],
  'Texture: along taut bands, into thick tissue, lightly over what is swollen': [
    [
      'ropy',
      { at: 'mid-back both', found: { 'mid-back both': 'ropy' } },
      'mid-back',
      'stripping 4, effleurage 3, petrissage 3, stroking 1',
    ],
    [
      'fibrous with a taut band, chronic',
      { at: 'calf left', found: { 'calf left': 'fibrous taut-band' } },
      'calf',
      'myofascial-release 3, stripping 4, frictions 4, effleurage 3, petrissage 3',
    ],
    [
      'the same while it is acute: nothing deep',
      { at: 'calf left', stage: 'acute', found: { 'calf left': 'fibrous taut-band' } },
      'calf',
      'effleurage 3, stroking 1',
    ],
    [
      'fibrous, subacute: no frictions yet',
      { at: 'calf left', stage: 'subacute', found: { 'calf left': 'fibrous' } },
      'calf',
      'myofascial-release 3, effleurage 3, petrissage 3, stroking 1, skin-rolling 3',
    ],
    [
      'nodular',
      { at: 'calf left', found: { 'calf left': 'nodular' } },
      'calf',
      'myofascial-release 3, effleurage 3, petrissage 3, stroking 1',
    ],
    [
      'thickened',
      { at: 'thigh-lateral right', found: { 'thigh-lateral right': 'thickened' } },
      'thigh-lateral',
      'myofascial-release 3, effleurage 3, petrissage 3, stroking 1, skin-rolling 3',
    ],
    [
      'swollen and acute',
      { at: 'ankle left', stage: 'acute', found: { 'ankle left': 'oedematous' } },
      'ankle',
      'lymph-drainage 1, cold, effleurage 3, stroking 1',
    ],
    [
      'boggy and chronic: no cold',
      { at: 'ankle left', found: { 'ankle left': 'boggy' } },
      'ankle',
      'lymph-drainage 1, effleurage 3, petrissage 3, stroking 1',
    ],
  ],
  'Motion and strength: lengthen what is short, small grades for pain, exercise for what is weak': [
    [
      'limited, chronic',
      { at: 'shoulder left', limited: 'shoulder left' },
      'shoulder',
      'muscle-energy, passive-stretch, joint-mobilisation, effleurage 3, petrissage 3',
    ],
    [
      'limited, subacute, moderately irritable',
      { at: 'shoulder left', stage: 'subacute', limited: 'shoulder left', irritability: 'moderate' },
      'shoulder',
      'muscle-energy, passive-stretch, joint-mobilisation, effleurage 3, petrissage 3',
    ],
    [
      'limited, acute: small grades alone',
      { at: 'shoulder left', stage: 'acute', limited: 'shoulder left' },
      'shoulder',
      'joint-mobilisation, effleurage 3, stroking 1',
    ],
    [
      'limited and highly irritable',
      { at: 'shoulder left', limited: 'shoulder left', irritability: 'high' },
      'shoulder',
      'stroking 1, static-contact 0, joint-mobilisation, breathing, effleurage 2',
    ],
    [
      'limited on one side of two',
      { at: 'hip both', limited: 'hip left' },
      'hip',
      'muscle-energy left, passive-stretch left, joint-mobilisation left, effleurage 3, petrissage 3',
    ],
    [
      'a stiff, limited low back',
      { at: 'low-back both', feels: ['stiff'], limited: 'low-back both' },
      'low-back',
      'effleurage 3, petrissage 3, muscle-energy, myofascial-release 3, passive-stretch',
    ],
    [
      'stiff by the patient’s word',
      { at: 'hip right', feels: ['stiff'] },
      'hip',
      'myofascial-release 3, effleurage 3, petrissage 3, stroking 1, rocking',
    ],
    [
      'stiff and acute',
      { at: 'hip right', stage: 'acute', feels: ['stiff'] },
      'hip',
      'effleurage 3, stroking 1, rocking',
    ],
    [
      'short by a test of its length: lengthened, the joint left alone',
      { at: 'thigh-posterior left', short: 'thigh-posterior left' },
      'thigh-posterior',
      'muscle-energy, passive-stretch, effleurage 3, petrissage 3, stroking 1',
    ],
    [
      'short, but acute: not yet',
      { at: 'thigh-posterior left', stage: 'acute', short: 'thigh-posterior left' },
      'thigh-posterior',
      'effleurage 3, stroking 1',
    ],
    [
      'weak',
      { at: 'knee left', weak: 'knee left' },
      'knee',
      'remedial-exercise, effleurage 3, petrissage 3, stroking 1',
    ],
  ],
  'Much at once: five, the weightiest first': [
    [
      'a back with everything',
      {
        at: 'low-back both',
        found: { 'low-back both': 'active increased fibrous taut-band' },
        limited: 'low-back both',
        feels: ['stiff'],
      },
      'low-back',
      'petrissage 3, myofascial-release 3, effleurage 3, trigger-point 4, muscle-energy',
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, rows) => {
  it.each(rows)('%s', (_what, given, region, list) => {
    expect(listAt(given, region)).toBe(list);
  });
});

describe('what a suggestion says', () => {
  const active: Given = { at: 'upper-trapezius both', found: { 'upper-trapezius right': 'active tender-2' } };

  it('names the finding that it rests on, and that pressing a trigger point was not shown to lessen pain', () => {
    const found = regionIn(suggestFor(active), 'upper-trapezius').suggested[2];
    expect(found).toMatchObject({
      technique: 'trigger-point',
      place: { region: 'upper-trapezius', side: 'right' },
      pressure: 4,
      strength: 'threshold-only',
      source: 'pmc.ncbi.nlm.nih.gov/articles/PMC9434898',
      howMuch: { id: 'hold-90-seconds', source: 'journals.sbmu.ac.ir/physiotherapy/issue/view/1917' },
      reasons: [{ id: 'trigger-point-active', about: [{ type: 'palpation', finding: { tenderness: 2 } }] }],
    });
  });

  it('adds up the weights of its reasons, in the order of the rules', () => {
    const [first] = regionIn(
      suggestFor({ at: 'low-back both', found: { 'low-back left': 'increased' } }),
      'low-back',
    ).suggested;
    expect(first?.reasons.map(({ id, weight }) => [id, weight])).toEqual([
      ['chronic-low-back-massage', 2],
      ['tone-raised', 2],
      ['soothe', 1],
    ]);
  });

  it('names what would be too strong, by whom it is kept down', () => {
    const given: Given = { at: 'gluteal left', found: { 'gluteal left': 'active tender-3' } };
    expect(withheldAt(given, 'gluteal')).toBe('trigger-point: too-strong');
    expect(regionIn(suggestFor(given), 'gluteal').withheld[0]).toMatchObject({
      caps: ['very-tender'],
      findings: [],
    });
  });

  it('puts regions with a complaint first, each part head to foot', () => {
    const { regions } = suggestFor({
      at: 'knee left, low-back both',
      found: { 'neck-posterior left': 'increased', 'calf left': 'increased' },
    });
    expect(regions.map(({ region, side, isComplaint }) => [region, side, isComplaint])).toEqual([
      ['low-back', 'both', true],
      ['knee', 'left', true],
      ['neck-posterior', 'left', false],
      ['calf', 'left', false],
    ]);
  });

  it('is silent on a region that was felt and found as usual', () => {
    expect(suggestFor({ found: { 'calf left': 'normal none tender-0' } }).regions).toEqual([]);
  });
});
