import { z } from 'zod';
import { type Direction, instrumentSchema } from '../../clinical/measures/instrument.ts';
import { instrumentOf } from '../../clinical/measures/instruments.ts';
import { MOVEMENT_IDS } from '../../clinical/motion/movements.ts';
import { plainDate } from '../../practice/dates.ts';
import { freeText, line } from '../../practice/fields.ts';

export const TERMS = ['short', 'long'] as const;
const figure = () => z.number('not-valid').min(-100_000, 'out-of-range').max(100_000, 'out-of-range');

/**
 * What a goal is measured with: an outcome measure, with its definition where it is the therapist's own, or a
 * movement of a side in its own unit.
 */
const goalMeasureSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('instrument'),
    id: z.string().min(1).max(60),
    own: instrumentSchema.nullable(),
  }),
  z.object({
    type: z.literal('motion'),
    movement: z.enum(MOVEMENT_IDS),
    side: z.enum(['left', 'right', '']),
  }),
]);
export type GoalMeasure = z.infer<typeof goalMeasureSchema>;

/** What is to be reached, in the patient's words and, where it can be measured, as a figure. */
export const goalSchema = z.object({
  id: z.string().min(1).max(40),
  term: z.union([z.enum(TERMS), z.literal('')]),
  words: freeText(),
  measure: goalMeasureSchema.nullable(),
  /** In the unit of the measure, and the day it was measured. */
  baseline: figure().nullable(),
  baselineDate: z.union([plainDate(), z.literal('')]),
  target: figure().nullable(),
  by: z.union([plainDate(), z.literal('')]),
  /** How it will be evaluated, where no measure says it. */
  evaluation: line(),
});
export type Goal = z.infer<typeof goalSchema>;

export const emptyGoal = (id: string): Goal => ({
  id,
  term: '',
  words: '',
  measure: null,
  baseline: null,
  baselineDate: '',
  target: null,
  by: '',
  evaluation: '',
});

/** The definition a goal is measured under, or null for a movement or an instrument that is not known here. */
export const instrumentOfGoal = (measure: GoalMeasure) =>
  measure.type === 'instrument' ? (measure.own ?? instrumentOf(measure.id)) : null;

/** Which way is better; more motion is. Null where the instrument is not known. */
export const directionOf = (measure: GoalMeasure): Direction | null =>
  measure.type === 'motion' ? 'higher-is-better' : (instrumentOfGoal(measure)?.direction ?? null);

/** Whether the target lies on the better side of the baseline; true where either is not known. */
export function isTargetBetter({ measure, baseline, target }: Goal): boolean {
  if (measure === null || baseline === null || target === null) return true;
  const direction = directionOf(measure);
  if (direction === null) return true;
  return direction === 'higher-is-better' ? target > baseline : target < baseline;
}
