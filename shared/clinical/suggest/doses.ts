import type { RegionId } from '../regions.ts';
import type { CaseComplaint, CaseStage } from './case.ts';
import type { Strength } from './rule.ts';
import { LOW_BACK, NECK, SHERMAN } from './rules.ts';

/** From the least to the most. */
export type Span = readonly [least: number, most: number];

/** A course as it was tried or is usually given. Words: `suggest:dose.<id>`. */
export interface Dose {
  id: string;
  regions: readonly RegionId[] | null;
  stages: readonly CaseStage[];
  /** A session, in minutes; null where the source names none. */
  minutes: Span | null;
  perWeek: Span;
  weeks: Span;
  /** After how many weeks it is measured again, at the latest; every course ends in that. */
  reviewAfterWeeks: number;
  strength: Strength;
  source: string | null;
  reviewed: null;
}

/** Cherkin 2011, 401 people with chronic low back pain. */
const CHERKIN = 'de.scribd.com/document/497691089/Cher-Kin-2011';
const general = { strength: 'practice', source: null, reviewed: null } as const;

/**
 * Courses, the ones that were tried first (clinical knowledge F2). No course is open-ended and none is monthly: no trial
 * of monthly maintenance was found. The last row fits everyone.
 */
export const DOSES = [
  {
    id: 'chronic-neck',
    regions: NECK,
    stages: ['chronic'],
    minutes: [60, 60],
    perWeek: [2, 3],
    weeks: [4, 4],
    reviewAfterWeeks: 4,
    strength: 'one-trial',
    source: SHERMAN,
    reviewed: null,
  },
  {
    id: 'lasting-low-back',
    regions: LOW_BACK,
    stages: ['chronic', 'subacute'],
    minutes: null,
    perWeek: [1, 1],
    weeks: [10, 10],
    reviewAfterWeeks: 10,
    strength: 'one-trial',
    source: CHERKIN,
    reviewed: null,
  },
  {
    id: 'acute-course',
    regions: null,
    stages: ['acute'],
    minutes: [30, 45],
    perWeek: [1, 2],
    weeks: [2, 4],
    reviewAfterWeeks: 4,
    ...general,
  },
  {
    id: 'general-course',
    regions: null,
    stages: ['subacute', 'chronic', 'unknown'],
    minutes: [45, 60],
    perWeek: [1, 1],
    weeks: [4, 6],
    reviewAfterWeeks: 6,
    ...general,
  },
] as const satisfies readonly Dose[];
export type DoseId = (typeof DOSES)[number]['id'];

/** The course of a case: the first that fits any complaint, so that one which was tried goes first. */
export function doseFor(complaints: readonly CaseComplaint[]): Dose & { id: DoseId } {
  const fits = ({ regions, stages }: Dose): boolean =>
    complaints.some(
      ({ places, stage }) =>
        stages.includes(stage) && (regions === null || places.some(({ region }) => regions.includes(region))),
    );
  return DOSES.find(fits) ?? GENERAL;
}
const GENERAL = DOSES[3];

/**
 * Massage is one part of an active approach: exercise is prompted for everyone, the whole of the time. The Dutch
 * guideline says so of the low back; for the rest it is general knowledge. Words: `suggest:exercise.<id>`.
 */
export const EXERCISE = [
  {
    id: 'low-back',
    regions: LOW_BACK,
    source: 'www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021/therapeutisch-proces/massage',
    reviewed: null,
  },
  { id: 'general', regions: null, source: null, reviewed: null },
] as const;

export interface ExercisePrompt {
  prompted: true;
  reason: (typeof EXERCISE)[number]['id'];
  source: string | null;
  reviewed: null;
}

export function exerciseFor(complaints: readonly CaseComplaint[]): ExercisePrompt {
  const isLowBack = complaints.some(({ places }) =>
    places.some(({ region }) => (LOW_BACK as readonly RegionId[]).includes(region)),
  );
  const { id: reason, source, reviewed } = isLowBack ? EXERCISE[0] : EXERCISE[1];
  return { prompted: true, reason, source, reviewed };
}
