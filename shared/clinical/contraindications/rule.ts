import type { ConditionId } from '../conditions.ts';
import type { MedicationClassId } from '../medications.ts';
import type { AreaId } from '../places.ts';
import type { TechniqueGroup } from '../techniques/groups.ts';

/** From least to most severe: treat otherwise, avoid this place, do not use this technique. */
export const SEVERITIES = ['change-how', 'not-here', 'do-not'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Walton's pressure scale, 0 (stationary, weightless) to 5 (deep). */
export type Pressure = 0 | 1 | 2 | 3 | 4 | 5;

/**
 * Where an effect holds: everywhere, at the place that was recorded for the condition, or in areas. A condition
 * whose place was not recorded is taken to be anywhere.
 */
export type Where = 'anywhere' | 'site' | readonly AreaId[];

export interface Effect {
  severity: Severity;
  where: Where;
  /** The most pressure, where the rule names one. */
  maxPressure: Pressure | null;
  /** How to treat instead; words stand in `clinical:how`. */
  how: HowId | null;
}

/** What to do otherwise, or on what condition; words stand in `clinical:how`. */
export const HOW_IDS = [
  'with-care',
  'light',
  'moderate',
  'no-pressure-here',
  'with-prescriber',
  'with-team',
  'side-lying',
  'not-abdomen',
  'no-deep-leg-abdomen',
  'lax-joints',
  'no-thrust-twist',
  'no-insensate-skin',
  'dulled-feeling',
  'low-temperature',
  'not-whole-body',
  'proximal-only',
  'trained-only',
  'no-device-pressure',
  'rise-slowly',
] as const;
export type HowId = (typeof HOW_IDS)[number];

/** What a row says of one group of techniques; no effect is the table's ✓. */
export interface Cell {
  effects: readonly Effect[];
  /** Where it was read: a page without `https://`, or null for general knowledge. */
  source: string | null;
  /** Who reviewed it, a registered clinician, and when; null until then. */
  reviewed: null;
}

/** One row of the matrix: who it is for, and what it says of each group of techniques. */
export interface Rule {
  id: string;
  conditions: readonly ConditionId[];
  medications: readonly MedicationClassId[];
  cells: Record<TechniqueGroup, Cell>;
}
