import { type BodyChart, bodyChartSchema, emptyBodyChart } from '../../../clinical/body/mark.ts';
import type { Part } from '../part.ts';

/** Where it hurts, drawn by the patient or for her. A re-assessment begins with an empty one. */
export const bodyChart: Part<BodyChart> = {
  schema: bodyChartSchema,
  empty: emptyBodyChart,
  again: emptyBodyChart,
  isEmpty: ({ marks }) => marks.length === 0,
  missing: () => [],
  facts: () => [],
  tell: () => ({ paragraphs: [] }),
};
