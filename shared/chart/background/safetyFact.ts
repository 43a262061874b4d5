import { z } from 'zod';
import { answerSchema } from '../../clinical/answers.ts';
import { CONDITION_IDS } from '../../clinical/conditions.ts';
import { MEDICATION_CLASS_IDS } from '../../clinical/medications.ts';
import { placeSchema } from '../../clinical/places.ts';
import { RED_FLAG_ACTIONS, RED_FLAG_IDS } from '../../clinical/redFlags.ts';
import { SENSITIVE_AREA_IDS } from '../../clinical/sensitiveAreas.ts';
import { TECHNIQUE_IDS } from '../../clinical/techniques/techniques.ts';
import { plainDate } from '../../practice/dates.ts';
import { idSchema } from '../entry.ts';
import { RISK_FACTORS } from '../intake/riskFactors.ts';
import type { Fact, SafetyFact } from '../kind.ts';

const maybeDate = () => z.union([plainDate(), z.literal('')]);

/** The shape of a safety fact as it is stored and sent. */
export const safetyFactSchema: z.ZodType<SafetyFact> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('history') }),
  z.object({
    type: z.literal('condition'),
    condition: z.enum(CONDITION_IDS),
    places: z.array(placeSchema),
    note: z.string(),
    clearedBy: z.string(),
  }),
  z.object({
    type: z.literal('medication'),
    name: z.string(),
    class: z.enum(MEDICATION_CLASS_IDS).nullable(),
  }),
  z.object({ type: z.literal('allergy'), to: z.string(), reaction: z.string() }),
  z.object({ type: z.literal('pregnancy'), due: maybeDate(), complication: answerSchema() }),
  z.object({
    type: z.literal('red-flag'),
    flag: z.enum(RED_FLAG_IDS),
    answer: z.enum(['yes', 'no']),
    action: z.enum(RED_FLAG_ACTIONS).nullable(),
  }),
  z.object({ type: z.literal('risk-factor'), factor: z.enum(RISK_FACTORS) }),
  z.object({ type: z.literal('change'), note: z.string() }),
  z.object({
    type: z.literal('consent'),
    scope: z.enum(['treatment', 'information', 'sensitive-areas']),
    decision: z.enum(['given', 'refused', 'withdrawn']),
    areas: z.array(z.enum(SENSITIVE_AREA_IDS)),
    by: z.enum(['patient', 'parent', 'substitute']),
    until: maybeDate(),
    plan: idSchema.nullable(),
  }),
  z.object({
    type: z.literal('plan'),
    number: z.int(),
    techniques: z.array(z.enum(TECHNIQUE_IDS)),
    ownTechniques: z.array(z.string()),
    places: z.array(placeSchema),
    minutes: z.int().nullable(),
    perWeek: z.int().nullable(),
    weeks: z.int().nullable(),
    sessions: z.int().nullable(),
    start: maybeDate(),
  }),
]);

const SAFETY_TYPES: readonly Fact['type'][] = [
  'history',
  'condition',
  'medication',
  'allergy',
  'pregnancy',
  'red-flag',
  'risk-factor',
  'change',
  'consent',
  'plan',
] satisfies SafetyFact['type'][];

/** Whether a fact says something of risks or consents: the background is made of these. */
export const isSafetyFact = (fact: Fact): fact is SafetyFact => SAFETY_TYPES.includes(fact.type);
