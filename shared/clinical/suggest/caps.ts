import type { LikedPressure } from './case.ts';
import type { PressureCap } from './rule.ts';

const unsourced = { source: null, reviewed: null } as const;

/**
 * The most pressure that a case bears, besides what the rules of contraindication say. General knowledge throughout;
 * no source was seen and no clinician has reviewed it. A technique whose usual range begins above it is not suggested.
 */
export const PRESSURE_CAPS = [
  { id: 'not-to-be-touched', when: { palpation: { tender: 4 } }, most: 1, ...unsourced },
  { id: 'very-tender', when: { palpation: { tender: 3 } }, most: 3, ...unsourced },
  { id: 'highly-irritable', when: { irritability: ['high'] }, most: 2, ...unsourced },
  { id: 'moderately-irritable', when: { irritability: ['moderate'] }, most: 4, ...unsourced },
  { id: 'acute', when: { stage: ['acute'] }, most: 3, ...unsourced },
  { id: 'likes-light', when: { liked: 'light' }, most: 2, ...unsourced },
  { id: 'likes-moderate', when: { liked: 'moderate' }, most: 3, ...unsourced },
] as const satisfies readonly PressureCap[];

/** A screen that is still to be done keeps the pressure of everything else down as well: `screens.ts`. */
export const SCREEN_CAP = { id: 'screen-first', most: 3, ...unsourced } as const;

/** The most pressure (Walton 0–5) for a patient who likes that much. */
export const mostLiked = (liked: LikedPressure | ''): number =>
  Math.min(
    5,
    ...PRESSURE_CAPS.flatMap(({ when, most }) => ('liked' in when && when.liked === liked ? [most] : [])),
  );

/** What keeps the pressure down; `rule` is the contraindications. Words stand in `suggest:cap`. */
export type CapId = (typeof PRESSURE_CAPS)[number]['id'] | typeof SCREEN_CAP.id | 'rule';
export const CAP_IDS: readonly CapId[] = [...PRESSURE_CAPS.map(({ id }) => id), SCREEN_CAP.id, 'rule'];
