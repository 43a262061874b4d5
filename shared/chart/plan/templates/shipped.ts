import type { Text } from '../../../text/text.ts';
import { STOP_RULES } from '../schema.ts';
import { BACK_TEMPLATES } from './back.ts';
import { NECK_TEMPLATES } from './neck.ts';
import type { ShippedTemplate } from './rows.ts';
import type { PlanTemplate } from './template.ts';
import { WELLBEING_TEMPLATES } from './wellbeing.ts';

/** The templates that the app brings. Every one ends in a re-assessment, and none goes on by the month (F2, Z8). */
export const SHIPPED_TEMPLATES: readonly ShippedTemplate[] = [
  ...BACK_TEMPLATES,
  ...NECK_TEMPLATES,
  ...WELLBEING_TEMPLATES,
];

/** A shipped template in the words of a language. */
export function inWords({ id, measures, bouts, ...rest }: ShippedTemplate, text: Text): PlanTemplate {
  return {
    ...rest,
    id,
    isOwn: false,
    name: text(`plan:template.shipped.${id}.name`),
    about: text(`plan:template.shipped.${id}.about`),
    goals: [
      {
        term: 'short',
        words: text(`plan:template.shipped.${id}.goal`),
        measures: measures.map(({ id: instrument, mcid }) => ({ id: instrument, own: null, mcid })),
        evaluation: text('plan:template.evaluation'),
      },
    ],
    bouts: bouts.map((bout) => ({ ...bout, reason: text(`plan:template.reason.${bout.reason}`) })),
    review: { half: 'count', end: 'count' },
    expectedResponse: text(`plan:template.shipped.${id}.expected`),
    afterCare: text('plan:template.afterCare'),
    stopRules: [...STOP_RULES],
  };
}
