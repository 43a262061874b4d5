/** Shipped templates applied to plans of somebody, and what was found of her. */
import type { Finding } from '#shared/chart/kind.ts';
import { emptyPlan, type PlanBody } from '#shared/chart/plan/schema.ts';
import { applyTemplate } from '#shared/chart/plan/templates/apply.ts';
import { inWords, SHIPPED_TEMPLATES } from '#shared/chart/plan/templates/shipped.ts';
import type { PlanTemplate } from '#shared/chart/plan/templates/template.ts';
import { adviser, type Risk } from '#shared/clinical/contraindications/engine.ts';
import { textOf } from './words.ts';

export const ON = '2026-11-20';
export const EARLIER = '2026-11-16';
export const ENTRY = '019b0000-0000-7000-8000-000000000002';
export const text = textOf('en');
export const all = SHIPPED_TEMPLATES.map((template) => inWords(template, text));
export const shipped = (id: string): PlanTemplate => {
  const found = all.find((template) => template.id === id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
};

export type Fact<Type extends Finding['fact']['type']> = Extract<Finding['fact'], { type: Type }>;
export const found = (fact: Finding['fact'], date = EARLIER): Finding => ({ entryId: ENTRY, date, fact });
export const complaint = (more: Partial<Fact<'complaint'>> = {}): Finding =>
  found({
    type: 'complaint',
    complaint: 'complaint-1',
    name: 'Low back pain',
    places: [{ region: 'low-back', side: 'left' }],
    radiates: 'no',
    characters: [],
    onset: '',
    stage: 'chronic',
    goals: '',
    ...more,
  });
export const measured = (
  measure: string,
  score: number,
  occasion: 'before' | 'after' | 'assessment' = 'assessment',
  date = EARLIER,
): Finding => found({ type: 'measurement', measure, occasion, value: score, unit: '' }, date);

let ids = 0;
export const apply = (
  id: string | PlanTemplate,
  {
    plan = emptyPlan(),
    findings = [],
    risks = [],
  }: { plan?: PlanBody; findings?: Finding[]; risks?: Risk[] } = {},
) =>
  applyTemplate(typeof id === 'string' ? shipped(id) : id, plan, {
    on: ON,
    findings,
    rules: adviser(risks),
    newId: () => `id-${++ids}`,
  });
