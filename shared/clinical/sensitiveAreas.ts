import type { RegionId } from './regions.ts';

/**
 * Areas that need a consent of their own (records-and-claims e, rule 5; Ontario's standard, kept for every
 * province since it is the strictest that was found).
 * `everyVisit`: written, before each assessment or treatment. `plan`: written once for a plan, then asked for
 * by word of mouth at each visit. Names stand in `clinical:sensitiveArea`.
 */
export const SENSITIVE_AREAS = [
  { id: 'inner-thigh', regions: ['thigh-medial'], consent: 'everyVisit' },
  { id: 'chest-wall', regions: ['chest-wall'], consent: 'everyVisit' },
  { id: 'breast', regions: ['breast'], consent: 'everyVisit' },
  { id: 'gluteal', regions: ['gluteal'], consent: 'plan' },
] as const satisfies readonly {
  id: string;
  regions: readonly RegionId[];
  consent: 'everyVisit' | 'plan';
}[];

export const SENSITIVE_SOURCE = 'www.cmto.com/rules/client-centred-care/';

export type SensitiveAreaId = (typeof SENSITIVE_AREAS)[number]['id'];
export const SENSITIVE_AREA_IDS = SENSITIVE_AREAS.map(({ id }) => id) as [
  SensitiveAreaId,
  ...SensitiveAreaId[],
];

/** The area that a region lies in and what it needs, or null. */
export const sensitiveAreaOf = (region: RegionId) =>
  SENSITIVE_AREAS.find(({ regions }) => (regions as readonly RegionId[]).includes(region)) ?? null;
