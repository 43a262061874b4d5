import { z } from 'zod';
import { answerSchema } from '../clinical/answers.ts';
import { MARK_KINDS } from '../clinical/body/mark.ts';
import { BODY_REGION_IDS, SPOT_SIDES } from '../clinical/body/regions.ts';
import { LEVEL_IDS } from '../clinical/levels.ts';
import { MOTION_UNITS, MOVEMENT_IDS } from '../clinical/motion/movements.ts';
import { MOTION_TYPES } from '../clinical/motion/record.ts';
import { placeSchema } from '../clinical/places.ts';
import { POSTURE_FINDING_IDS } from '../clinical/posture.ts';
import { REFLEX_GRADES, REFLEX_IDS } from '../clinical/reflexes.ts';
import { REGION_IDS, SIDES } from '../clinical/regions.ts';
import { SPECIAL_TEST_IDS } from '../clinical/specialTests/all.ts';
import { TEST_RESULTS } from '../clinical/specialTests/results.ts';
import { STRENGTH_ACTIONS, STRENGTH_GRADES } from '../clinical/strength.ts';
import { plainDate } from '../practice/dates.ts';
import { STAGES } from './assessment/complaint/schema.ts';
import { BARRIERS } from './assessment/impression/schema.ts';
import { idSchema } from './entry.ts';
import type { Finding } from './kind.ts';

const maybeDate = () => z.union([plainDate(), z.literal('')]);

/** The shape of a measurement or finding as it is stored and sent. */
export const findingFactSchema: z.ZodType<Finding['fact']> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('measurement'),
    measure: z.string(),
    occasion: z.enum(['before', 'after', 'assessment']),
    value: z.number(),
    unit: z.string(),
  }),
  z.object({
    type: z.literal('complaint'),
    complaint: z.string(),
    name: z.string(),
    places: z.array(placeSchema),
    radiates: answerSchema(),
    characters: z.array(z.string()),
    onset: maybeDate(),
    stage: z.union([z.enum(STAGES), z.literal('')]),
    goals: z.string(),
  }),
  z.object({
    type: z.literal('mark'),
    region: z.enum(BODY_REGION_IDS),
    side: z.enum(SPOT_SIDES),
    kind: z.enum(MARK_KINDS),
    intensity: z.number().nullable(),
  }),
  z.object({
    type: z.literal('posture'),
    finding: z.enum(POSTURE_FINDING_IDS),
    side: z.string(),
    degree: z.string(),
  }),
  z.object({
    type: z.literal('palpation'),
    region: z.enum(REGION_IDS),
    side: z.enum(SIDES),
    tone: z.string(),
    tenderness: z.number().nullable(),
    triggerPoint: z.string(),
    textures: z.array(z.string()),
  }),
  z.object({
    type: z.literal('motion'),
    movement: z.enum(MOVEMENT_IDS),
    side: z.string(),
    by: z.union([z.enum(MOTION_TYPES), z.literal('')]),
    value: z.number().nullable(),
    unit: z.enum(MOTION_UNITS),
    instrument: z.string(),
    pain: z.number().nullable(),
  }),
  z.object({
    type: z.literal('strength'),
    action: z.enum(STRENGTH_ACTIONS),
    side: z.string(),
    grade: z.enum(STRENGTH_GRADES),
    painLimited: z.boolean(),
  }),
  z.object({
    type: z.literal('reflex'),
    reflex: z.enum(REFLEX_IDS),
    side: z.string(),
    grade: z.enum(REFLEX_GRADES),
  }),
  z.object({
    type: z.literal('sensation'),
    level: z.enum(LEVEL_IDS),
    side: z.string(),
    sensation: z.string(),
    finding: z.string(),
  }),
  z.object({
    type: z.literal('test'),
    test: z.enum(SPECIAL_TEST_IDS),
    side: z.string(),
    result: z.enum(TEST_RESULTS),
  }),
  z.object({
    type: z.literal('impression'),
    irritability: z.string(),
    prognosis: z.string(),
    massage: z.string(),
    refer: z.string(),
    barriers: z.array(z.enum(BARRIERS)),
  }),
  z.object({
    type: z.literal('goal'),
    goal: z.string(),
    words: z.string(),
    measure: z.string(),
    side: z.string(),
    baseline: z.number(),
    target: z.number(),
    by: maybeDate(),
  }),
]);

export const findingSchema: z.ZodType<Finding> = z.object({
  entryId: idSchema,
  date: plainDate(),
  fact: findingFactSchema,
});
