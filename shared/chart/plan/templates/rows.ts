import type { RegionId } from '../../../clinical/regions.ts';
import type { TechniqueId } from '../../../clinical/techniques/techniques.ts';
import type { Resources } from '../../../text/text.ts';
import type { Stage } from '../../assessment/complaint/schema.ts';
import type { TemplateBout, TemplateContent } from './template.ts';

type Words = Resources['plan']['template'];
export type ReasonId = keyof Words['reason'];

/** A bout of a shipped template; `plan:template.reason.<id>` says why. */
export type ShippedBout = Omit<TemplateBout, 'reason'> & { reason: ReasonId };

/** A shipped template as data; its words stand in `plan:template`. */
export interface ShippedTemplate {
  id: keyof Words['shipped'];
  source: string | null;
  reviewed: null;
  regions: readonly RegionId[];
  stages: readonly Stage[];
  forPregnancy: boolean;
  /** The instruments that its goal may be measured with, in order of preference, and the row of MCIDs to aim at. */
  measures: readonly { id: string; mcid: string }[];
  bouts: readonly ShippedBout[];
  dose: TemplateContent['dose'];
}

/** One bout in one line of the table: what, where, which side, pressure (Walton 0–5), minutes, position, why. */
export const bout = (
  technique: TechniqueId,
  region: RegionId,
  side: TemplateBout['side'],
  pressure: number | null,
  minutes: number,
  position: TemplateBout['position'],
  reason: ReasonId,
): ShippedBout => ({ technique, region, side, pressure, minutes, position, reason });

export const dose = (minutes: number, perWeek: number, weeks: number): TemplateContent['dose'] => ({
  minutes,
  perWeek,
  weeks,
  total: null,
});

export const measured = (id: string, mcid = '') => ({ id, mcid });
