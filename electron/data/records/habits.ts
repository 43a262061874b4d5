import { habitCountsSchema } from '#shared/chart/plan/habit.ts';
import { TECHNIQUE_IDS } from '#shared/clinical/techniques/techniques.ts';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { Context } from '../context.ts';

/** What this therapist uses where, over everything that is signed. */
export const readHabits = ({ store }: Context): CallOutput<'chart.habits'> => ({
  counts: countsOf(store.facts.techniquesUsed()),
});

/** Of the library alone: one of her own stands last in every list. */
const countsOf = ({ regions, techniques }: ReturnType<Context['store']['facts']['techniquesUsed']>) =>
  habitCountsSchema.parse({
    regions,
    techniques: techniques.filter(({ technique }) =>
      (TECHNIQUE_IDS as readonly string[]).includes(technique),
    ),
  });
