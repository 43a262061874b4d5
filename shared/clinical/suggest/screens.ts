import type { LevelId } from '../levels.ts';
import {
  LEVELS_OF,
  LIMBS,
  type Limb,
  limbOf,
  limbsOf,
  NEUROLOGICAL_SIGNS,
  type NeurologicalSign,
  needsNeurologicalScreen,
  reflexesOf,
} from '../neurologicalScreen.ts';
import type { Place } from '../places.ts';
import type { ReflexId } from '../reflexes.ts';
import { REGION_IDS, type RegionId } from '../regions.ts';
import { SPECIAL_TEST_IDS, type SpecialTestId, specialTestOf } from '../specialTests/all.ts';
import { testRegionsFor } from '../specialTests/suggest.ts';
import { TECHNIQUE_GROUPS, type TechniqueGroup } from '../techniques/groups.ts';
import { groupOf, type TechniqueId } from '../techniques/techniques.ts';
import type { Case, CaseComplaint, CaseDeficit } from './case.ts';

/** What goes deep or pulls at a nerve. */
const DEEP = ['deep', 'instrument', 'mobilisation', 'stretch'] as const;

/**
 * What has to be done, asked or decided before some techniques, and which groups wait for it. That radiating pain opens
 * the neurological screen before any trigger point is treated: clinical knowledge Z6; how far the waiting goes
 * is general knowledge. Words: `suggest:screen.<id>`.
 */
export const SCREENS = [
  { id: 'safety-test', waits: TECHNIQUE_GROUPS },
  { id: 'deficit', waits: DEEP },
  { id: 'neurological', waits: DEEP },
  { id: 'radiation-not-asked', waits: ['deep'] },
  { id: 'sensation', waits: ['heat', 'cold'] },
] as const satisfies readonly { id: string; waits: readonly TechniqueGroup[] }[];
export type ScreenId = (typeof SCREENS)[number]['id'];

/**
 * Tests that load a nerve or its root, by the limb that the screen then looks at. One that is positive asks for the
 * screen and says nothing of what will be found. General knowledge.
 */
export const NERVE_TESTS = {
  upper: [
    'spurling',
    'cervical-distraction',
    'ult-median',
    'ult-radial',
    'ult-ulnar',
    'shoulder-abduction-relief',
    'adson',
    'roos',
    'allen-outlet',
    'wright',
    'eden',
    'tinel-elbow',
    'phalen',
    'tinel-wrist',
    'durkan',
    'phdurkan',
    'froment',
  ],
  lower: [
    'straight-leg-raise',
    'crossed-straight-leg-raise',
    'slump',
    'femoral-nerve-stretch',
    'slump-knee-bend',
    'heel-walk',
    'toe-walk',
    'tinel-ankle',
  ],
} as const satisfies Record<Limb, readonly SpecialTestId[]>;

/** Something to do before the techniques that wait for it; all of it can be overridden by her who decides. */
export interface Screen {
  id: ScreenId;
  /** The signs in a complaint, the tests and the deficits that ask for it, each in a fixed order. */
  signs: readonly NeurologicalSign[];
  tests: readonly SpecialTestId[];
  deficits: readonly CaseDeficit['kind'][];
  /** The regions where it is waited for, head to foot. */
  regions: readonly RegionId[];
  limbs: readonly Limb[];
  /** Where to begin; empty where it is no examination of nerves. */
  levels: readonly LevelId[];
  reflexes: readonly ReflexId[];
  /** What a rule would have named and what waits for it; filled in by `suggest`. */
  waiting: readonly { technique: TechniqueId; place: Place }[];
  source: string | null;
  reviewed: null;
}

const DEFICITS = ['strength', 'reflex', 'sensation'] as const;

/** One thing that asks for a screen. */
interface Asking {
  id: ScreenId;
  regions: readonly RegionId[];
  limbs?: readonly Limb[];
  signs?: readonly NeurologicalSign[];
  test?: SpecialTestId;
  deficit?: CaseDeficit['kind'];
  source?: string | null;
}

/** The regions that share their nerves with one of the limbs. */
const regionsOf = (limbs: readonly Limb[]): readonly RegionId[] =>
  REGION_IDS.filter((region) => limbs.some((limb) => limbOf(region) === limb));

/** A radiating pain may come from, and go to, anywhere in its limb, so that the whole of it waits. */
function fromComplaint(complaint: CaseComplaint, screened: readonly Limb[]): Asking[] {
  const open = limbsOf(complaint.places).filter((limb) => !screened.includes(limb));
  if (open.length === 0) return [];
  const own = complaint.places
    .map(({ region }) => region)
    .filter((region) => !screened.some((limb) => limb === limbOf(region)));
  const { needed, because, source } = needsNeurologicalScreen(complaint);
  if (!needed) return complaint.radiates === 'not-asked' ? [{ id: 'radiation-not-asked', regions: own }] : [];
  const asking = { regions: [...own, ...regionsOf(open)], limbs: open, signs: because, source };
  const isNumb = because.includes('numbness');
  return [{ id: 'neurological', ...asking }, ...(isNumb ? [{ id: 'sensation' as const, ...asking }] : [])];
}

function fromTest(test: SpecialTestId, screened: readonly Limb[]): Asking[] {
  const { safety, regions } = specialTestOf(test);
  if (safety) {
    const near = REGION_IDS.filter((region) =>
      testRegionsFor([{ region, side: 'both' }]).some((one) => regions.includes(one)),
    );
    return [{ id: 'safety-test', regions: near, test }];
  }
  return LIMBS.filter(
    (limb) => !screened.includes(limb) && (NERVE_TESTS[limb] as readonly SpecialTestId[]).includes(test),
  ).map((limb): Asking => ({ id: 'neurological', regions: regionsOf([limb]), limbs: [limb], test }));
}

function fromDeficit({ kind, limb }: CaseDeficit): Asking[] {
  const asking = { regions: regionsOf([limb]), limbs: [limb], deficit: kind };
  const isNumb = kind === 'sensation';
  return [{ id: 'deficit', ...asking }, ...(isNumb ? [{ id: 'sensation' as const, ...asking }] : [])];
}

/** What of a case asks for a screen. */
export type Examined = Pick<Case, 'complaints' | 'tests' | 'deficits' | 'screened'>;

/** What has to come first in this case, in the order of `SCREENS`; nothing waits for it yet. */
export function screensFor({ complaints, tests, deficits, screened }: Examined): readonly Screen[] {
  const asking = [
    ...complaints.flatMap((complaint) => fromComplaint(complaint, screened)),
    ...tests.flatMap((test) => fromTest(test, screened)),
    ...deficits.flatMap(fromDeficit),
  ];
  return SCREENS.flatMap(({ id }) => {
    const all = asking.filter((one) => one.id === id);
    return all.length === 0 ? [] : [together(id, all)];
  });
}

function together(id: ScreenId, all: readonly Asking[]): Screen {
  const named = <Value>(order: readonly Value[], of: (one: Asking) => readonly Value[]): readonly Value[] => {
    const said = new Set(all.flatMap(of));
    return order.filter((value) => said.has(value));
  };
  const limbs = named(LIMBS, (one) => one.limbs ?? []);
  const levels = id === 'neurological' || id === 'sensation' ? limbs.flatMap((limb) => LEVELS_OF[limb]) : [];
  return {
    id,
    signs: named(NEUROLOGICAL_SIGNS, (one) => one.signs ?? []),
    tests: named(SPECIAL_TEST_IDS, ({ test }) => (test === undefined ? [] : [test])),
    deficits: named(DEFICITS, ({ deficit }) => (deficit === undefined ? [] : [deficit])),
    regions: named(REGION_IDS, ({ regions }) => regions),
    limbs,
    levels,
    reflexes: id === 'neurological' ? reflexesOf(levels) : [],
    waiting: [],
    source: all.find(({ source }) => source != null)?.source ?? null,
    reviewed: null,
  };
}

const WAITS = new Map<ScreenId, readonly (TechniqueGroup | null)[]>(
  SCREENS.map(({ id, waits }) => [id, waits]),
);

/** Whether a technique waits for that screen on that region. */
export const waitsFor = (technique: TechniqueId, region: RegionId, { id, regions }: Screen): boolean =>
  regions.includes(region) && (WAITS.get(id) ?? []).includes(groupOf(technique));

/** Whether a screen keeps the pressure down there of what is done before it: any that deep work waits for. */
export const keepsLight = (region: RegionId, { id, regions }: Screen): boolean =>
  regions.includes(region) && (WAITS.get(id) ?? []).includes('deep');
