import type { Finding } from '../contraindications/engine.ts';
import type { Place } from '../places.ts';
import type { RegionId, Side } from '../regions.ts';
import type { TechniqueId } from '../techniques/techniques.ts';
import type { Reason, WithheldReason } from './candidates.ts';
import type { CapId } from './caps.ts';
import type { Dose, DoseId, ExercisePrompt } from './doses.ts';
import type { Strength } from './rule.ts';
import type { Screen } from './screens.ts';
import type { TechniqueDose } from './usual.ts';

/** The most that is suggested for a region. */
export const MOST_SUGGESTED = 5;

/** A technique for a region; its side is the part of it that the reasons speak of. */
export interface Suggestion {
  technique: TechniqueId;
  place: Place;
  /** Walton 0–5, at most what every cap allows; null for a technique without a usual pressure. */
  pressure: number | null;
  /** What keeps the pressure below the usual range of the technique. */
  keptDownBy: readonly CapId[];
  minutes: number | null;
  /** At least one, in the order of the rules. */
  reasons: readonly Reason[];
  /** Of the best borne out reason; a source of null is general knowledge, not reviewed. */
  strength: Strength;
  source: string | null;
  reviewed: null;
  /** How much of it a trial or a text gave. */
  howMuch: TechniqueDose | null;
  /** What the rules of contraindication ask for here: how to treat otherwise. */
  limits: readonly Finding[];
}

/** A technique that would stand in the list, and does not. */
export interface Withheld {
  technique: TechniqueId;
  place: Place;
  why: WithheldReason;
  /** The contraindications that forbid it or leave it too little pressure. */
  findings: readonly Finding[];
  /** What leaves it too little pressure. */
  caps: readonly CapId[];
  reasons: readonly Reason[];
}

export interface RegionSuggestions {
  region: RegionId;
  side: Side;
  /** Whether a complaint lies there; otherwise something was found there. */
  isComplaint: boolean;
  /** At most `MOST_SUGGESTED`, the weightiest first. */
  suggested: readonly Suggestion[];
  withheld: readonly Withheld[];
}

/** Help in choosing: an order to think in, never an instruction; whoever treats decides and may do otherwise. */
export interface Suggestions {
  /** Regions with a complaint first, then those with a finding alone; each part head to foot. */
  regions: readonly RegionSuggestions[];
  /** What comes first, with the techniques that wait for it. */
  screens: readonly Screen[];
  dose: Dose & { id: DoseId };
  exercise: ExercisePrompt;
}
