import { habitCountsSchema } from '#shared/chart/plan/habit.ts';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { Context } from '../context.ts';

/** What this therapist uses where, over everything that is signed. */
export const readHabits = ({ store }: Context): CallOutput<'chart.habits'> => ({
  counts: habitCountsSchema.parse(store.facts.techniquesUsed()),
});
