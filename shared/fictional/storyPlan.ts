import type { PlanBody, Position } from '../chart/plan/schema.ts';
import type { InstrumentId } from '../clinical/measures/instruments.ts';
import type { MovementId } from '../clinical/motion/movements.ts';
import type { RegionId, Side } from '../clinical/regions.ts';
import type { TechniqueId } from '../clinical/techniques/techniques.ts';
import type { Told } from './story.ts';

/** What is to be reached in so many weeks; measured from `baseline` to `target`, or evaluated as it says. */
export interface StoryGoal {
  term: 'short' | 'long';
  words: Told;
  weeks: number;
  measured?: readonly [
    measure: InstrumentId | readonly [MovementId, 'left' | 'right' | ''],
    baseline: number,
    target: number,
  ];
  evaluation?: Told;
}

/** Technique, region, side, pressure (0–5), minutes, position and reason of a planned bout. */
export type StoryPlannedBout = readonly [
  TechniqueId,
  RegionId,
  Side,
  number | null,
  number,
  Position,
  reason: Told,
];

/** A treatment plan, made before a visit. */
export interface StoryPlan extends Partial<Pick<PlanBody, 'barriers'>> {
  /** Before which visit, counted from 0. */
  visit: number;
  goals: readonly StoryGoal[];
  pressure?: Exclude<PlanBody['preferences']['pressure'], ''>;
  wishes?: Told;
  bouts: readonly StoryPlannedBout[];
  minutes: number;
  perWeek: number | null;
  weeks: number;
  /** Where it is not sessions a week times weeks. */
  total?: number;
  providers?: Told;
  referral?: Told;
  homeCare: Told;
  expected: Told;
  afterCare: Told;
}
