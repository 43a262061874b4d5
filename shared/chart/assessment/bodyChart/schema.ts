import { z } from 'zod';
import { bodyChartSchema, emptyBodyChart, MOST_MARKS } from '../../../clinical/body/mark.ts';

/** The chart, and the marks beside the body that she was asked about and left there. */
export const bodyChartPartSchema = bodyChartSchema.extend({
  /** Ids of marks. */
  meant: z.array(z.string().min(1).max(40)).max(MOST_MARKS, 'too-large'),
});
export type BodyChartPart = z.infer<typeof bodyChartPartSchema>;

export const emptyBodyChartPart = (): BodyChartPart => ({ ...emptyBodyChart(), meant: [] });
