import { z } from 'zod';
import type { StrengthAction } from './strength.ts';

/**
 * The levels of the spinal cord: the action that shows a level's muscles, and the place on the skin that shows
 * its sensation, named in plain words by `examination:level.<id>` (clinical knowledge A5: the key points of the
 * international standards). `actionSource` and `areaSource` are null for general knowledge; neighbouring levels
 * overlap, so one weak action or one numb place never names a level by itself.
 */
export interface Level {
  id: string;
  actions: readonly StrengthAction[];
  actionSource: string | null;
  areaSource: string | null;
  reviewed: null;
}

const EORIF = 'eorif.com/neurological-examination';
const CORE_BACK = 'tools.cep.health/tool/clinically-organized-relevant-exam-core-back-tool/';

const area = { areaSource: EORIF, reviewed: null } as const;
const known = { ...area, actionSource: EORIF } as const;
/** Levels whose muscles nobody tests by an action of a limb. */
const noAction = { ...area, actions: [], actionSource: null } as const;
const trunk = { ...noAction, areaSource: null } as const;

export const LEVELS = [
  { ...area, id: 'c2', actions: ['cervical-flexion'], actionSource: null },
  { ...area, id: 'c3', actions: ['cervical-lateral-flexion'], actionSource: null },
  { ...area, id: 'c4', actions: ['shoulder-elevation'], actionSource: null },
  // Many texts test the deltoid for C5; the standards test the elbow flexors alone.
  { ...known, id: 'c5', actions: ['elbow-flexion', 'shoulder-abduction'] },
  { ...known, id: 'c6', actions: ['wrist-extension'] },
  { ...known, id: 'c7', actions: ['elbow-extension'] },
  { ...known, id: 'c8', actions: ['finger-flexion'] },
  { ...known, id: 't1', actions: ['little-finger-abduction'] },
  { ...trunk, id: 't2' },
  { ...trunk, id: 't3' },
  { ...trunk, id: 't4' },
  { ...trunk, id: 't5' },
  { ...trunk, id: 't6' },
  { ...trunk, id: 't7' },
  { ...trunk, id: 't8' },
  { ...trunk, id: 't9' },
  { ...trunk, id: 't10' },
  { ...trunk, id: 't11' },
  { ...noAction, id: 't12' },
  { ...area, id: 'l1', actions: ['hip-flexion'], actionSource: null },
  { ...known, id: 'l2', actions: ['hip-flexion'] },
  { ...known, id: 'l3', actions: ['knee-extension'] },
  { ...known, id: 'l4', actions: ['ankle-dorsiflexion'] },
  { ...known, id: 'l5', actions: ['long-toe-extension', 'great-toe-extension'] },
  { ...known, id: 's1', actions: ['ankle-plantarflexion', 'great-toe-flexion'] },
  { ...noAction, id: 's2' },
  { ...noAction, id: 's3' },
  { ...noAction, id: 's4-5' },
] as const satisfies readonly Level[];

export type LevelId = (typeof LEVELS)[number]['id'];
export const LEVEL_IDS = LEVELS.map(({ id }) => id) as [LevelId, ...LevelId[]];

/** A level as it is written, the same in every language: `C5`, `S4-5`. */
export const levelName = (id: LevelId): string => id.toUpperCase();

/** Quick tests of a level in standing or lying that the CORE Back Tool uses; each is a special test. */
export const FUNCTIONAL_TESTS = {
  tests: { 'heel-walk': ['l4', 'l5'], 'toe-walk': ['s1'], trendelenburg: ['l5'] },
  source: CORE_BACK,
  reviewed: null,
} as const satisfies { tests: Record<string, readonly LevelId[]>; source: string; reviewed: null };

/** The levels from the first to the last, both included, head to foot. */
export const levelsBetween = (first: LevelId, last: LevelId): readonly LevelId[] =>
  LEVEL_IDS.slice(LEVEL_IDS.indexOf(first), LEVEL_IDS.indexOf(last) + 1);

export const SENSATIONS = ['light-touch', 'pin-prick', 'temperature', 'vibration'] as const;
export const SENSATION_FINDINGS = ['normal', 'reduced', 'absent', 'increased', 'altered'] as const;

/** Sensation at the key place of one level. Empty choices mean "not recorded". */
export const sensationRow = z.object({
  id: z.string().min(1).max(40),
  level: z.enum(LEVEL_IDS),
  side: z.enum(['left', 'right', '']),
  sensation: z.enum(SENSATIONS),
  finding: z.enum([...SENSATION_FINDINGS, '']),
});
export type SensationRow = z.infer<typeof sensationRow>;
