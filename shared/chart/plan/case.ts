import { LEVELS } from '../../clinical/levels.ts';
import { READING_ERROR } from '../../clinical/motion/compare.ts';
import { likelyJoints } from '../../clinical/motion/likely.ts';
import { type JointId, movementOf } from '../../clinical/motion/movements.ts';
import { LEVELS_OF, LIMBS, type Limb } from '../../clinical/neurologicalScreen.ts';
import type { Place } from '../../clinical/places.ts';
import { REFLEXES, reflexSteps } from '../../clinical/reflexes.ts';
import { type RegionId, SIDES } from '../../clinical/regions.ts';
import { type SpecialTestId, specialTestOf } from '../../clinical/specialTests/all.ts';
import { isMovement, strengthSteps } from '../../clinical/strength.ts';
import { CASE_IRRITABILITIES, type Case, type CaseDeficit } from '../../clinical/suggest/case.ts';
import type { Examined } from '../../clinical/suggest/screens.ts';
import type { PlainDate } from '../../practice/dates.ts';
import { stageOn } from '../assessment/complaint/stage.ts';
import type { Fact, FindingFact } from '../kind.ts';

type Of<Type extends FindingFact['type']> = Extract<FindingFact, { type: Type }>;

const ofType = <Type extends FindingFact['type']>(facts: readonly Fact[], type: Type): Of<Type>[] =>
  facts.filter((fact): fact is Of<Type> => fact.type === type);

/**
 * What counts as limited and as a deficit, for help in choosing alone. Motion: by eye under this share of the expected
 * range, or this much less than the other side in degrees, twice the error of a reading. Strength: this grade or
 * less, pain apart. General knowledge; a patient may differ from it and be well.
 */
export const NOTICED = {
  percentUnder: 90,
  degreesLess: 2 * READING_ERROR.degrees,
  strengthUpTo: '4',
  source: null,
  reviewed: null,
} as const;

/**
 * Tests of the length of a muscle, and where it lies: one that is positive says that it is short. General knowledge.
 */
const LENGTH_TESTS: Partial<Record<SpecialTestId, RegionId>> = {
  thomas: 'hip',
  ely: 'thigh-anterior',
  ober: 'thigh-lateral',
  'ninety-ninety': 'thigh-posterior',
  'hamstring-leg-raise': 'thigh-posterior',
  piriformis: 'gluteal',
};

/** What an assessment's facts do not say. */
export type BesideFacts = Pick<Case, 'preferences' | 'advise' | 'offered' | 'habit'>;

/** What of an assessment's facts asks for a screen before some techniques (`screensFor`). */
export const examinedIn = (facts: readonly Fact[], on: PlainDate): Examined => ({
  complaints: ofType(facts, 'complaint').map(({ places, radiates, characters, onset, stage }) => ({
    places,
    radiates,
    characters,
    stage: stageOn({ onset, stage }, on)?.stage ?? ('unknown' as const),
  })),
  tests: ofType(facts, 'test').flatMap(({ test, result }) =>
    result === 'positive' || (result === 'equivocal' && specialTestOf(test).safety) ? [test] : [],
  ),
  deficits: LIMBS.flatMap((limb) => deficitsOf(facts, limb)),
  screened: LIMBS.filter((limb) => isScreened(facts, limb)),
});

/** The case that the facts of an assessment make, at the stages that its complaints have on that date. */
export function caseOf(facts: readonly Fact[], on: PlainDate, beside: BesideFacts): Case {
  const examined = examinedIn(facts, on);
  const { complaints } = examined;
  const palpation = ofType(facts, 'palpation').map(({ type: _, ...found }) => found);
  const impression = ofType(facts, 'impression')[0];
  const treated = [...complaints.flatMap(({ places }) => places), ...palpation].flatMap(singles);
  const limited = limitedJoints(ofType(facts, 'motion'));
  const weak = weakJoints(ofType(facts, 'strength'));
  return {
    ...examined,
    palpation,
    irritability: CASE_IRRITABILITIES.find((one) => one === impression?.irritability) ?? '',
    massage: MASSAGE.find((one) => one === impression?.massage) ?? '',
    limited: treated.filter((place) => isAt(place, limited)),
    short: shortAt(ofType(facts, 'test')),
    weak: treated.filter((place) => isAt(place, weak)),
    ...beside,
  };
}

const MASSAGE = ['yes', 'with-care', 'no'] as const;

const singles = ({ region, side }: Place): Place[] =>
  side === 'both'
    ? [
        { region, side: 'left' },
        { region, side: 'right' },
      ]
    : [{ region, side }];

/** A joint on a side; `midline` meets both. */
interface JointSide {
  joint: JointId;
  side: string;
}

/** Whether the joint that is measured first for a place is among them. */
const isAt = (place: Place, joints: readonly JointSide[]): boolean => {
  const [first] = likelyJoints([place]);
  return joints.some(
    ({ joint, side }) =>
      (joint === first || (joint === 'thoracolumbar' && (first === 'thoracic' || first === 'lumbar'))) &&
      (side === place.side || side === 'midline' || place.side === 'midline'),
  );
};

const shortAt = (tests: readonly Of<'test'>[]): Place[] =>
  tests.flatMap(({ test, side, result }) => {
    const region = LENGTH_TESTS[test];
    const said = SIDES.find((one) => one === side);
    return region === undefined || said === undefined || result !== 'positive'
      ? []
      : [{ region, side: said }];
  });

const OTHER: Record<string, string> = { left: 'right', right: 'left' };

function limitedJoints(motions: readonly Of<'motion'>[]): JointSide[] {
  const isLimited = ({ movement, side, by, value, unit }: Of<'motion'>): boolean => {
    if (value === null || by === 'resisted') return false;
    if (unit === 'percent') return value < NOTICED.percentUnder;
    const other = motions.find(
      (one) => one.movement === movement && one.by === by && one.unit === unit && one.side === OTHER[side],
    );
    return unit === 'deg' && other?.value != null && other.value - value >= NOTICED.degreesLess;
  };
  return motions.filter(isLimited).map(({ movement, side }) => ({ joint: movementOf(movement).joint, side }));
}

const isWeak = ({ grade, painLimited }: Of<'strength'>): boolean =>
  !painLimited && strengthSteps(grade, NOTICED.strengthUpTo) <= 0;

const weakJoints = (tested: readonly Of<'strength'>[]): JointSide[] =>
  tested
    .filter(isWeak)
    .flatMap(({ action, side }) => (isMovement(action) ? [{ joint: movementOf(action).joint, side }] : []));

/** What of strength, reflexes and sensation was looked at in a limb. */
function nervesOf(facts: readonly Fact[], limb: Limb) {
  const levels: readonly string[] = LEVELS_OF[limb];
  const actions = new Set<string>(
    LEVELS.filter(({ id }) => levels.includes(id)).flatMap((level) => [...level.actions]),
  );
  const reflexes = new Set<string>(
    REFLEXES.filter((reflex) => reflex.levels.some((level) => levels.includes(level))).map(({ id }) => id),
  );
  return {
    strength: ofType(facts, 'strength').filter(({ action }) => actions.has(action)),
    reflexes: ofType(facts, 'reflex').filter(({ reflex }) => reflexes.has(reflex)),
    sensation: ofType(facts, 'sensation').filter(({ level }) => levels.includes(level)),
  };
}

/** A limb is screened once strength, a reflex and sensation were all recorded: two of them are no screen. */
function isScreened(facts: readonly Fact[], limb: Limb): boolean {
  const { strength, reflexes, sensation } = nervesOf(facts, limb);
  return [strength, reflexes, sensation].every((found) => found.length > 0);
}

/** A reflex that is absent or has clonus, or one that differs from the other side; 1+ and 3+ may be usual. */
const isChanged = ({ reflex, side, grade }: Of<'reflex'>, all: readonly Of<'reflex'>[]): boolean =>
  grade === '0' ||
  grade === '4+' ||
  all.some((one) => one.reflex === reflex && one.side === OTHER[side] && reflexSteps(one.grade, grade) !== 0);

function deficitsOf(facts: readonly Fact[], limb: Limb): CaseDeficit[] {
  const { strength, reflexes, sensation } = nervesOf(facts, limb);
  return [
    ...(strength.some(isWeak) ? [{ kind: 'strength', limb } as const] : []),
    ...(reflexes.some((one) => isChanged(one, reflexes)) ? [{ kind: 'reflex', limb } as const] : []),
    ...(sensation.some(({ finding }) => finding !== 'normal') ? [{ kind: 'sensation', limb } as const] : []),
  ];
}
