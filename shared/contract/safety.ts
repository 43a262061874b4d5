import { z } from 'zod';
import { alertSchema } from '../chart/background/alert.ts';
import { backgroundSchema } from '../chart/background/background.ts';
import { idSchema } from '../chart/entry.ts';
import { findingSchema } from '../chart/findingFact.ts';
import { habitCountsSchema } from '../chart/plan/habit.ts';
import { dataCall } from './call.ts';

/** A patient whom something is still to be done for, and what. */
export const needSchema = z.object({
  patientId: idSchema,
  patientName: z.string(),
  alerts: z.array(alertSchema),
});
export type Need = z.infer<typeof needSchema>;

export const safetyCalls = {
  /** What the chart says of a patient's risks and consents; a part of looking at the chart, not audited apart. */
  'chart.background': dataCall(z.object({ patientId: idSchema }), z.object({ background: backgroundSchema })),
  /** What was measured and found in the open episode of care, oldest first; read with the chart, not audited apart. */
  'chart.findings': dataCall(
    z.object({ patientId: idSchema }),
    z.object({ findings: z.array(findingSchema) }),
  ),
  /** What is used where in all signed visits and plans, in counts of entries; no patient is in it. */
  'chart.habits': dataCall(z.object({}), z.object({ counts: habitCountsSchema })),
  /** Every patient who is not archived and needs something: a history, a review, a consent, a referral. By name. */
  'chart.needs': dataCall(z.object({}), z.object({ needs: z.array(needSchema) })),
};
