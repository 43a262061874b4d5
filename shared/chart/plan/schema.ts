import { z } from 'zod';
import { TECHNIQUE_IDS } from '../../clinical/techniques/techniques.ts';
import { daysLater, type PlainDate, plainDate } from '../../practice/dates.ts';
import { freeText, line } from '../../practice/fields.ts';
import { BARRIERS } from '../assessment/impression/schema.ts';
import { boutSchema, MOST_BOUTS, sessionMinutes } from '../bouts/schema.ts';
import { idSchema } from '../entry.ts';
import { goalSchema } from './goal.ts';
import { MOST_HOME_CARE, plannedHomeCareSchema } from './homeCare.ts';

/** How the patient lies or sits for a bout. */
export const POSITIONS = ['prone', 'supine', 'side-left', 'side-right', 'seated', 'standing'] as const;
export type Position = (typeof POSITIONS)[number];

/** When the patient is to stop and call, besides what the home care says itself. */
export const STOP_RULES = [
  'pain-worse',
  'numbness',
  'weakness',
  'bladder-bowel',
  'fever',
  'no-change',
] as const;

export const PRESSURE_WISHES = ['light', 'moderate', 'firm'] as const;
/** When a plan is looked at again: after so many visits, on a date, or not. */
export const REVIEW_BY = ['count', 'date', 'none'] as const;

/** More than any plan has. */
export const MOST_GOALS = 20;
export const MOST_PER_WEEK = 7;
export const MOST_WEEKS = 104;
export const MOST_SESSIONS = 300;

const count = (most: number) => z.int('not-valid').min(1, 'out-of-range').max(most, 'out-of-range');
const maybeDate = () => z.union([plainDate(), z.literal('')]);

/** A bout as it is planned: where the patient lies, and why it is done. */
export const plannedBoutSchema = boutSchema.extend({
  position: z.union([z.enum(POSITIONS), z.literal('')]),
  reason: line(),
});
export type PlannedBout = z.infer<typeof plannedBoutSchema>;

/** Minutes a session, sessions a week, for so many weeks; `total` is null where it is their product. */
export const doseSchema = z.object({
  minutes: sessionMinutes().nullable(),
  perWeek: count(MOST_PER_WEEK).nullable(),
  weeks: count(MOST_WEEKS).nullable(),
  total: count(MOST_SESSIONS).nullable(),
  start: maybeDate(),
});
export type Dose = z.infer<typeof doseSchema>;

/** A re-assessment is due at half of the plan and at its end. The dates hold where it is by date. */
export const reviewSchema = z.object({
  half: z.enum(REVIEW_BY),
  halfDate: maybeDate(),
  end: z.enum(REVIEW_BY),
  endDate: maybeDate(),
});
export type Review = z.infer<typeof reviewSchema>;

/** What the patient wants of the treatment, and what has helped or not before. */
export const preferencesSchema = z.object({
  pressure: z.union([z.enum(PRESSURE_WISHES), z.literal('')]),
  helped: z.array(z.enum(TECHNIQUE_IDS)),
  notHelped: z.array(z.enum(TECHNIQUE_IDS)),
  /** Cultural and other wishes, in words. */
  wishes: freeText(),
});

/** A treatment plan of an episode of care; a change of it is a new version, which is consented to anew. */
export const planSchema = z.object({
  /** 1 for the first of the episode. */
  number: z.int().min(1),
  /** The version before it, or null. */
  replaces: idSchema.nullable(),
  /** The assessment that it is built on, or null. */
  basis: z.object({ entryId: idSchema, date: plainDate() }).nullable(),
  goals: z.array(goalSchema).max(MOST_GOALS, 'too-large'),
  preferences: preferencesSchema,
  /** In the order in which they are done. */
  bouts: z.array(plannedBoutSchema).max(MOST_BOUTS, 'too-large'),
  dose: doseSchema,
  review: reviewSchema,
  homeCare: z.array(plannedHomeCareSchema).max(MOST_HOME_CARE, 'too-large'),
  homeCareNote: freeText(),
  providers: freeText(),
  referral: freeText(),
  barriers: z.array(z.enum(BARRIERS)),
  barriersNote: freeText(),
  expectedResponse: freeText(),
  afterCare: freeText(),
  stopRules: z.array(z.enum(STOP_RULES)),
  stopNote: freeText(),
});
export type PlanBody = z.infer<typeof planSchema>;

export const emptyPlan = (): PlanBody => ({
  number: 1,
  replaces: null,
  basis: null,
  goals: [],
  preferences: { pressure: '', helped: [], notHelped: [], wishes: '' },
  bouts: [],
  dose: { minutes: null, perWeek: null, weeks: null, total: null, start: '' },
  review: { half: 'count', halfDate: '', end: 'count', endDate: '' },
  homeCare: [],
  homeCareNote: '',
  providers: '',
  referral: '',
  barriers: [],
  barriersNote: '',
  expectedResponse: '',
  afterCare: '',
  stopRules: [],
  stopNote: '',
});

/** All sessions of the dose, or null while it does not say them. */
export const sessionsOf = ({ perWeek, weeks, total }: Dose): number | null =>
  total ?? (perWeek === null || weeks === null ? null : perWeek * weeks);

/** The last day of the dose: so many weeks from the first session, or from the day of the plan; null without weeks. */
export const endOf = ({ start, weeks }: Dose, planDate: PlainDate): PlainDate | null => {
  const from = start === '' ? planDate : start;
  return weeks === null || from === '' ? null : daysLater(from, weeks * 7);
};
