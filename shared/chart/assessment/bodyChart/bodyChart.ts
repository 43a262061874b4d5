import type { Part } from '../part.ts';
import { toAskAbout } from './edit.ts';
import { bodyChartFacts } from './facts.ts';
import { tellBodyChart } from './prose.ts';
import { type BodyChartPart, bodyChartPartSchema, emptyBodyChartPart } from './schema.ts';

/** Where it hurts, drawn by the patient or for her. A re-assessment begins with an empty one. */
export const bodyChart: Part<BodyChartPart> = {
  schema: bodyChartPartSchema,
  empty: emptyBodyChartPart,
  again: emptyBodyChartPart,
  isEmpty: ({ marks }) => marks.length === 0,
  missing: (value) =>
    toAskAbout(value).map(({ id }) => ({
      path: `bodyChart.marks.${value.marks.findIndex((mark) => mark.id === id)}`,
      reason: 'stray-mark',
    })),
  facts: bodyChartFacts,
  tell: tellBodyChart,
};
