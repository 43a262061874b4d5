import { z } from 'zod';
import { instrumentSchema } from '../../../clinical/measures/instrument.ts';
import { REGION_IDS, type RegionId, SIDES } from '../../../clinical/regions.ts';
import { pressureLevel } from '../../../clinical/scales.ts';
import { TECHNIQUE_IDS } from '../../../clinical/techniques/techniques.ts';
import { freeText, line } from '../../../practice/fields.ts';
import type { Stage } from '../../assessment/complaint/schema.ts';
import { MOST_BOUTS, sessionMinutes } from '../../bouts/schema.ts';
import { TERMS } from '../goal.ts';
import { doseSchema, MOST_GOALS, POSITIONS, REVIEW_BY, STOP_RULES } from '../schema.ts';

/** `painful`: the side of the complaint, or both where it has none. */
export const TEMPLATE_SIDES = [...SIDES, 'painful'] as const;
/** `side-up`: lying on the other side, so that the treated one is up. */
export const TEMPLATE_POSITIONS = [...POSITIONS, 'side-up'] as const;

export const templateBoutSchema = z.object({
  technique: z.enum(TECHNIQUE_IDS),
  region: z.enum(REGION_IDS),
  side: z.enum(TEMPLATE_SIDES),
  pressure: pressureLevel().nullable(),
  minutes: sessionMinutes().nullable(),
  position: z.union([z.enum(TEMPLATE_POSITIONS), z.literal('')]),
  reason: line(),
});
export type TemplateBout = z.infer<typeof templateBoutSchema>;

/** What a goal is measured with; `mcid` names a row of the instrument, empty for its first. */
export const templateMeasureSchema = z.object({
  id: z.string().min(1).max(60),
  own: instrumentSchema.nullable(),
  mcid: z.string().max(60),
});

export const templateGoalSchema = z.object({
  term: z.union([z.enum(TERMS), z.literal('')]),
  /** For a plan that has no goal yet. */
  words: freeText(),
  /** In order of preference: the first that was measured in the episode is taken. */
  measures: z.array(templateMeasureSchema).max(20),
  /** How it is evaluated where none of them was measured. */
  evaluation: line(),
});
export type TemplateGoal = z.infer<typeof templateGoalSchema>;

/** What a template brings to a plan. It holds nothing of a patient. */
export const templateContentSchema = z.object({
  goals: z.array(templateGoalSchema).max(MOST_GOALS, 'too-large'),
  /** In the order in which they are done. */
  bouts: z.array(templateBoutSchema).max(MOST_BOUTS, 'too-large'),
  dose: doseSchema.omit({ start: true }),
  review: z.object({ half: z.enum(REVIEW_BY), end: z.enum(REVIEW_BY) }),
  expectedResponse: freeText(),
  afterCare: freeText(),
  stopRules: z.array(z.enum(STOP_RULES)),
});
export type TemplateContent = z.infer<typeof templateContentSchema>;

/** A template as it is offered, in the words of one language. */
export interface PlanTemplate extends TemplateContent {
  id: string;
  name: string;
  about: string;
  /** Whether the therapist made it; else it ships with the app. */
  isOwn: boolean;
  /** Where its dose was read; null is general knowledge. */
  source: string | null;
  reviewed: null;
  /** The complaints it is for: their regions and stages, every one where none is named; and pregnancy. */
  regions: readonly RegionId[];
  stages: readonly Stage[];
  forPregnancy: boolean;
}
