import type { ConditionId } from './conditions.ts';

/**
 * Findings that may point to serious illness (clinical knowledge D: NIFTI of the CORE Back Tool, and what it
 * leaves out). `level` is the least that a positive answer asks for: `emergency` (stop, send now), `refer`
 * (before treating) or `care` (treat with care, ask again at each visit). Few red flags change a probability
 * much (Downie 2013, IFOMPT 2020): the app asks, records and names the action; it never concludes.
 *
 * `short`: asked again at each visit. `condition`: what a positive answer means to the rules of
 * contraindication. `after`: asked only when that one is positive. Words stand in `clinical:redFlag`.
 */
export interface RedFlag {
  id: string;
  group: RedFlagGroup;
  level: RedFlagLevel;
  short: boolean;
  condition: ConditionId | null;
  after: string | null;
  /** The page it was read from; null is general knowledge. */
  source: string | null;
  /** Who reviewed it, a registered clinician; null until then. */
  reviewed: null;
}

export const RED_FLAG_LEVELS = ['care', 'refer', 'emergency'] as const;
export type RedFlagLevel = (typeof RED_FLAG_LEVELS)[number];

export const RED_FLAG_GROUPS = [
  'neurological',
  'infection',
  'fracture',
  'tumour',
  'inflammatory',
  'abdominal',
  'neck',
  'circulation',
] as const;
export type RedFlagGroup = (typeof RED_FLAG_GROUPS)[number];

const CORE_BACK = 'tools.cep.health/tool/clinically-organized-relevant-exam-core-back-tool/';
const none = { condition: null, after: null, reviewed: null } as const;

export const RED_FLAGS = [
  {
    ...none,
    id: 'saddle-numbness',
    group: 'neurological',
    level: 'emergency',
    short: true,
    condition: 'cauda-equina',
    source: CORE_BACK,
  },
  {
    ...none,
    id: 'bladder-bowel',
    group: 'neurological',
    level: 'emergency',
    short: true,
    condition: 'cauda-equina',
    source: CORE_BACK,
  },
  {
    ...none,
    id: 'progressive-weakness',
    group: 'neurological',
    level: 'emergency',
    short: true,
    condition: 'cauda-equina',
    source: CORE_BACK,
  },
  { ...none, id: 'unsteady-gait', group: 'neurological', level: 'refer', short: false, source: null },

  {
    ...none,
    id: 'fever',
    group: 'infection',
    level: 'refer',
    short: true,
    condition: 'fever',
    source: CORE_BACK,
  },
  { ...none, id: 'immune-suppression', group: 'infection', level: 'refer', short: false, source: CORE_BACK },
  {
    ...none,
    id: 'injected-drugs',
    group: 'infection',
    level: 'refer',
    short: false,
    after: 'fever',
    source: CORE_BACK,
  },

  { ...none, id: 'recent-trauma', group: 'fracture', level: 'refer', short: true, source: CORE_BACK },
  { ...none, id: 'fragile-bones', group: 'fracture', level: 'refer', short: false, source: CORE_BACK },

  { ...none, id: 'cancer-history', group: 'tumour', level: 'refer', short: false, source: CORE_BACK },
  { ...none, id: 'weight-loss', group: 'tumour', level: 'refer', short: true, source: CORE_BACK },
  { ...none, id: 'night-pain', group: 'tumour', level: 'refer', short: true, source: CORE_BACK },
  { ...none, id: 'severe-fatigue', group: 'tumour', level: 'refer', short: false, source: CORE_BACK },

  { ...none, id: 'morning-stiffness', group: 'inflammatory', level: 'care', short: false, source: CORE_BACK },
  {
    ...none,
    id: 'better-with-exercise',
    group: 'inflammatory',
    level: 'care',
    short: false,
    source: CORE_BACK,
  },

  {
    ...none,
    id: 'abdominal-aneurysm',
    group: 'abdominal',
    level: 'emergency',
    short: true,
    condition: 'aneurysm',
    source: null,
  },
  { ...none, id: 'flank-pain', group: 'abdominal', level: 'refer', short: false, source: null },

  { ...none, id: 'neck-vascular', group: 'neck', level: 'emergency', short: true, source: null },
  {
    ...none,
    id: 'sudden-headache',
    group: 'neck',
    level: 'emergency',
    short: true,
    condition: 'severe-headache',
    source: null,
  },

  {
    ...none,
    id: 'calf-swelling',
    group: 'circulation',
    level: 'emergency',
    short: true,
    condition: 'dvt-acute',
    source: null,
  },
  {
    ...none,
    id: 'breathlessness',
    group: 'circulation',
    level: 'emergency',
    short: true,
    condition: 'dvt-acute',
    source: null,
  },
  {
    ...none,
    id: 'chest-pain',
    group: 'circulation',
    level: 'emergency',
    short: true,
    condition: 'heart-event-unstable',
    source: null,
  },
] as const satisfies readonly RedFlag[];

export type RedFlagId = (typeof RED_FLAGS)[number]['id'];
export const RED_FLAG_IDS = RED_FLAGS.map(({ id }) => id) as [RedFlagId, ...RedFlagId[]];
/** Those asked again at each visit. */
export const SHORT_RED_FLAG_IDS = RED_FLAGS.filter(({ short }) => short).map(({ id }) => id);

const BY_ID = new Map<RedFlagId, RedFlag>(RED_FLAGS.map((flag) => [flag.id, flag]));

/** The row of a red flag. */
export function redFlagOf(id: RedFlagId): RedFlag {
  const found = BY_ID.get(id);
  if (!found) throw new Error('unknown red flag');
  return found;
}

/**
 * What was done about a positive red flag. Which of them settles it depends on its level: an emergency is
 * settled by sending the patient, a referral by referring, care by any.
 */
export const RED_FLAG_ACTIONS = ['emergency-sent', 'referred', 'cleared-by-physician', 'with-care'] as const;
export type RedFlagAction = (typeof RED_FLAG_ACTIONS)[number];

const ACTIONS: Record<RedFlagLevel, readonly RedFlagAction[]> = {
  emergency: ['emergency-sent', 'cleared-by-physician'],
  refer: ['referred', 'emergency-sent', 'cleared-by-physician'],
  care: ['with-care', 'referred', 'cleared-by-physician'],
};

/** The actions that settle a positive answer of that level, the expected one first. */
export const actionsFor = (level: RedFlagLevel): readonly RedFlagAction[] => ACTIONS[level];
