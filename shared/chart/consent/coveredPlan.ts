import { z } from 'zod';
import { placeSchema } from '../../clinical/places.ts';
import { TECHNIQUE_IDS } from '../../clinical/techniques/techniques.ts';
import { plainDate } from '../../practice/dates.ts';
import type { Background } from '../background/background.ts';
import { planIn } from '../background/plans.ts';
import { idSchema } from '../entry.ts';

const count = () => z.int().min(1).nullable();

/**
 * The version of a treatment plan that a consent covers, with what the patient was told of it: a consent says the same for
 * ever, whatever becomes of the plan.
 */
export const coveredPlanSchema = z.object({
  /** Of that very version. */
  entryId: idSchema,
  number: z.int().min(1),
  date: plainDate(),
  techniques: z.array(z.enum(TECHNIQUE_IDS)),
  /** Names of those of the therapist's own. */
  ownTechniques: z.array(z.string()),
  places: z.array(placeSchema),
  /** Minutes a session, sessions a week, weeks, and sessions in all; null where the plan does not say it. */
  minutes: count(),
  perWeek: count(),
  weeks: count(),
  sessions: count(),
});
export type CoveredPlan = z.infer<typeof coveredPlanSchema>;

/** The plan in force as a consent covers it, or null without one. */
export function planToCover(background: Pick<Background, 'statements'>): CoveredPlan | null {
  const plan = planIn(background);
  if (plan === null) return null;
  const { type: _, start: __, ...said } = plan.fact;
  return { entryId: plan.entryId, date: plan.date, ...said };
}
