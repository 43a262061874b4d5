import type { RegionId } from '../../../clinical/regions.ts';
import type { PlainDate } from '../../../practice/dates.ts';
import { words } from '../../../practice/search.ts';
import type { Stage } from '../../assessment/complaint/schema.ts';
import { stageOn } from '../../assessment/complaint/stage.ts';
import type { Finding } from '../../kind.ts';
import { type Habits, shareOf } from '../habit.ts';
import { fromNewestAssessment } from '../plan.ts';
import type { PlanTemplate } from './template.ts';

/** What a template is looked for by. */
export interface Sought {
  regions: readonly RegionId[];
  stages: readonly Stage[];
  isPregnant: boolean;
}

/** The complaints of the newest assessment, on that date. */
export function soughtOf(findings: readonly Finding[], on: PlainDate, isPregnant: boolean): Sought {
  const complaints = fromNewestAssessment(findings, 'complaint').map(({ fact }) => fact);
  return {
    regions: complaints.flatMap(({ places }) => places.map(({ region }) => region)),
    stages: complaints.flatMap((complaint) => {
      const said = stageOn(complaint, on);
      return said === null ? [] : [said.stage];
    }),
    isPregnant,
  };
}

/** 3: region and stage fit, 2: the region alone, 1: the template is for any, 0: neither; pregnancy before everything. */
export function fitOf({ regions, stages, forPregnancy }: PlanTemplate, patient: Sought): number {
  if (forPregnancy) return patient.isPregnant ? 4 : 0;
  if (regions.length === 0) return 1;
  if (!regions.some((region) => patient.regions.includes(region))) return 0;
  return stages.length === 0 || stages.some((stage) => patient.stages.includes(stage)) ? 3 : 2;
}

/** Those that fit the complaint best first, among them those whose techniques this therapist uses most, then by name. */
export function likelyFirst(
  templates: readonly PlanTemplate[],
  patient: Sought,
  habits: Habits,
): readonly PlanTemplate[] {
  const ranked = templates.map((template) => ({
    template,
    fit: fitOf(template, patient),
    share: shareOf(template.bouts, habits) ?? 0,
  }));
  return ranked
    .toSorted(
      (a, b) => b.fit - a.fit || b.share - a.share || Number(b.template.isOwn) - Number(a.template.isOwn),
    )
    .map(({ template }) => template);
}

/** Those of whose name and description some word begins with every word typed, in the order they are given in. */
export function searchTemplates(templates: readonly PlanTemplate[], typed: string): readonly PlanTemplate[] {
  const terms = words(typed);
  return templates.filter(({ name, about }) => {
    const said = words(`${name} ${about}`);
    return terms.every((term) => said.some((word) => word.startsWith(term)));
  });
}
