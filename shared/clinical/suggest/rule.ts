import type { RegionId } from '../regions.ts';
import type { TechniqueId } from '../techniques/techniques.ts';
import type { CaseIrritability, CaseStage, LikedPressure } from './case.ts';

/**
 * How far a reason is borne out, strongest first. `moderate`, `low` and `very-low` are the certainty that a guideline
 * gives itself; `one-trial` is a single randomised trial; `threshold-only` raises the pressure that is borne and was
 * not shown to lessen the pain that is told; `practice` is taught and not tried. Words: `suggest:strength`.
 */
export const STRENGTHS = ['moderate', 'low', 'very-low', 'one-trial', 'threshold-only', 'practice'] as const;
export type Strength = (typeof STRENGTHS)[number];

/**
 * When a row holds at a place: all that is named has to hold, and of each list any one. What stands under `palpation`
 * has to be found in one and the same row of the palpation.
 */
export interface When {
  regions?: readonly RegionId[];
  stage?: readonly CaseStage[];
  irritability?: readonly CaseIrritability[];
  /** What a complaint there feels like. */
  characters?: readonly string[];
  palpation?: {
    tone?: readonly string[];
    /** This tender or more, 0 to 4. */
    tender?: number;
    triggerPoint?: readonly string[];
    texture?: readonly string[];
  };
  motion?: 'limited' | 'short';
  strength?: 'weak';
  /** Whether a complaint lies there itself, and not just a finding. */
  complaint?: true;
  liked?: LikedPressure;
}

/** One line of help in choosing: when it holds, what it speaks for, why, and who says so. */
export interface SuggestRule {
  /** Its reason in words is `suggest:reason.<id>`. */
  id: string;
  when: When;
  techniques: readonly TechniqueId[];
  /** 1 to 3: what it adds to the place of its techniques in the list. General knowledge, every one of them. */
  weight: 1 | 2 | 3;
  strength: Strength;
  /** The page it was read from, without `https://`; null for general knowledge. */
  source: string | null;
  reviewed: null;
}

/** The most pressure (Walton 0–5) where something holds. Words: `suggest:cap.<id>`. */
export interface PressureCap {
  id: string;
  when: When;
  most: number;
  source: string | null;
  reviewed: null;
}
