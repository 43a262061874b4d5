/** Any case of help in choosing, for laws that hold for all of them. */
import fc from 'fast-check';
import { CONDITION_IDS } from '#shared/clinical/conditions.ts';
import { adviser, type Risk } from '#shared/clinical/contraindications/engine.ts';
import { MEDICATION_CLASS_IDS } from '#shared/clinical/medications.ts';
import { LIMBS } from '#shared/clinical/neurologicalScreen.ts';
import { TEXTURES, TONES, TRIGGER_POINTS } from '#shared/clinical/palpation.ts';
import { SPECIAL_TEST_IDS } from '#shared/clinical/specialTests/all.ts';
import {
  CASE_IRRITABILITIES,
  CASE_STAGES,
  type Case,
  LIKED_PRESSURES,
} from '#shared/clinical/suggest/case.ts';
import { TECHNIQUE_IDS } from '#shared/clinical/techniques/techniques.ts';
import { PLACES } from './risks.ts';

const anyPlace = fc.constantFrom(...PLACES);
const somePlaces = fc.array(anyPlace, { maxLength: 4 });
const someTechniques = fc.uniqueArray(fc.constantFrom(...TECHNIQUE_IDS), { maxLength: 4 });

const anyComplaint: fc.Arbitrary<Case['complaints'][number]> = fc.record({
  places: somePlaces,
  stage: fc.constantFrom(...CASE_STAGES),
  radiates: fc.constantFrom('yes', 'no', 'not-asked'),
  characters: fc.subarray(['aching', 'stiff', 'numb', 'tingling', 'shooting']),
});

const anyPalpation: fc.Arbitrary<Case['palpation'][number]> = fc
  .record({
    place: anyPlace,
    tone: fc.constantFrom(...TONES, '' as const),
    tenderness: fc.option(fc.integer({ min: 0, max: 4 })),
    triggerPoint: fc.constantFrom(...TRIGGER_POINTS, '' as const),
    textures: fc.subarray([...TEXTURES]),
  })
  .map(({ place, ...found }) => ({ ...place, ...found }));

export const anyRisks: fc.Arbitrary<Risk[]> = fc.array(
  fc.oneof(
    fc.record({
      type: fc.constant('condition' as const),
      id: fc.constantFrom(...CONDITION_IDS),
      places: fc.array(anyPlace, { maxLength: 2 }),
    }),
    fc.record({ type: fc.constant('medication' as const), id: fc.constantFrom(...MEDICATION_CLASS_IDS) }),
  ),
  { maxLength: 3 },
);

export const anyCase: fc.Arbitrary<Case> = fc.record({
  complaints: fc.array(anyComplaint, { maxLength: 3 }),
  irritability: fc.constantFrom(...CASE_IRRITABILITIES),
  palpation: fc.array(anyPalpation, { maxLength: 8 }),
  limited: somePlaces,
  short: somePlaces,
  weak: somePlaces,
  tests: fc.uniqueArray(fc.constantFrom(...SPECIAL_TEST_IDS), { maxLength: 2 }),
  deficits: fc.uniqueArray(
    fc.record({ kind: fc.constantFrom('strength', 'reflex', 'sensation'), limb: fc.constantFrom(...LIMBS) }),
    { maxLength: 1 },
  ),
  screened: fc.subarray([...LIMBS]),
  massage: fc.constantFrom('yes', 'with-care', ''),
  preferences: fc.record({
    pressure: fc.constantFrom(...LIKED_PRESSURES, '' as const),
    helped: someTechniques,
    notHelped: someTechniques,
  }),
  advise: anyRisks.map((risks) => adviser(risks)),
  offered: fc.oneof(fc.constant(TECHNIQUE_IDS), fc.subarray([...TECHNIQUE_IDS])),
  habit: fc.dictionary(fc.constantFrom(...TECHNIQUE_IDS), fc.integer({ min: 0, max: 9 })),
});

const turned = <Value>(values: readonly Value[]): fc.Arbitrary<readonly Value[]> =>
  fc.shuffledSubarray([...values], { minLength: values.length });

/** The same case with every list of it in any order. */
export const inAnyOrder = (asked: Case): fc.Arbitrary<Case> =>
  fc.record({
    complaints: fc
      .tuple(...asked.complaints.map((one) => turned(one.places).map((places) => ({ ...one, places }))))
      .chain(turned),
    irritability: fc.constant(asked.irritability),
    palpation: turned(asked.palpation),
    limited: turned(asked.limited),
    short: turned(asked.short),
    weak: turned(asked.weak),
    tests: turned(asked.tests),
    deficits: turned(asked.deficits),
    screened: turned(asked.screened),
    massage: fc.constant(asked.massage),
    preferences: fc.record({
      pressure: fc.constant(asked.preferences.pressure),
      helped: turned(asked.preferences.helped),
      notHelped: turned(asked.preferences.notHelped),
    }),
    advise: fc.constant(asked.advise),
    offered: turned(asked.offered),
    habit: fc.constant(asked.habit),
  });
