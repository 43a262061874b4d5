import type { ConsentBody } from '../chart/consent/schema.ts';
import type { QuestionId } from '../chart/intake/questions.ts';
import type { ConditionRow, IntakeBody, MedicationRow } from '../chart/intake/schema.ts';
import type { RedFlagAction, RedFlagId } from '../clinical/redFlags.ts';
import type { RegionId, Side } from '../clinical/regions.ts';
import type { SensitiveAreaId } from '../clinical/sensitiveAreas.ts';
import type { TechniqueId } from '../clinical/techniques/techniques.ts';
import type { TimeOfDay } from '../practice/dates.ts';
import type { Patient } from '../practice/patient.ts';
import type { Language } from '../practice/practice.ts';
import type { PaymentMethod } from '../practice/receipt.ts';
import type { StoryAssessment } from './storyAssessment.ts';
import type { StoryPlan } from './storyPlan.ts';

/** The same words in both languages. */
export type Told = Record<Language, string>;

/** When a visit happened, seen from the day the practice is made, so that it never grows old. */
export type When = { daysAgo: number; at: TimeOfDay } | { minutesAgo: number };

/** Technique, region, side, pressure (0–5) and minutes of a bout; why it was done against a contraindication. */
export type StoryBout = readonly [TechniqueId, RegionId, Side, number | null, number, override?: Told];

/** What is said to correct a signed visit: some of its fields, each with its new words. */
export interface StoryAmendment {
  /** Hours from the signing to the amendment. */
  afterHours: number;
  reason: Told;
  bouts?: readonly StoryBout[];
  en: string;
  fr: string;
}

export interface StoryVisit {
  when: When;
  minutes: 45 | 60;
  /** Pain before and after, 0–10; null where it was not asked. */
  pain: readonly [before: number | null, after: number | null];
  bouts: readonly StoryBout[];
  /** Neither changes nor red flags were asked: the whole history was that day, or there was no time for it. */
  asked?: false;
  /** What had changed since the last time; nothing had where it is left out. */
  changed?: Told;
  /**
   * The note in each language: each part begins a line with its letter. `S:` subjective, `O:` objective,
   * `R:` response, `A:` assessment, `P:` plan, `H:` home care.
   */
  en: string;
  fr: string;
  /** Left unsigned, as a draft. */
  draft?: true;
  /** Signed so many hours after the visit ended instead of a few minutes. */
  signedAfterHours?: number;
  amended?: StoryAmendment;
  /** A receipt was issued, paid that way. */
  paid?: PaymentMethod;
}

/** Somewhere on the body. */
export type StoryPlace = readonly [RegionId, Side];

/** An operation, an injury or an implant. */
export interface StoryEvent {
  what: Told;
  when: Told;
  places: readonly StoryPlace[];
}

/**
 * A health history. What is listed was answered with yes, and so was what stands in `yes`; every other question
 * that concerns her was answered with no, but for those that were not asked.
 */
export interface StoryHistory {
  /** Before which visit it was taken, counted from 0. The second and later ones are reviews. */
  visit: number;
  filledBy?: Exclude<IntakeBody['filledBy'], 'therapist'>;
  reason: Told;
  areas: readonly RegionId[];
  goals: Told;
  physician: Told;
  /** With what was said beyond the yes. */
  yes: Partial<Record<QuestionId, Told>>;
  notAsked: readonly QuestionId[];
  conditions?: readonly (Pick<ConditionRow, 'condition'> & {
    places?: readonly StoryPlace[];
    note: Told;
    clearedBy?: Told;
  })[];
  medications?: readonly (Pick<MedicationRow, 'class'> & { name: Told })[];
  allergies?: readonly { to: Told; reaction: Told }[];
  surgeries?: readonly StoryEvent[];
  implants?: readonly StoryEvent[];
  injuries?: readonly StoryEvent[];
  /** Weeks of the pregnancy on the day the practice is made. */
  weeksToday?: number;
  /** Red flags that were answered with yes, and what was done; the others were answered with no. */
  flags?: Partial<Record<RedFlagId, { action: RedFlagAction; note: Told }>>;
  flagsNotAsked?: readonly RedFlagId[];
}

/** A consent that was given. */
export interface StoryConsent {
  /** Before which visit it was signed, counted from 0. */
  visit: number;
  scope: ConsentBody['scope'];
  /** What the form says beyond its own text, in the language of the patient. */
  proposed?: Told;
  areas?: readonly SensitiveAreaId[];
  clinicalReason?: Told;
  uses?: ConsentBody['uses'];
  /** How many days ago it ended; until it is withdrawn where it is left out. */
  endedDaysAgo?: number;
  /** The parent who decides for a minor, and on what basis. */
  parent?: { name: string; relationship: Told; basis: Told };
}

/** What is on paper elsewhere: histories and consents, each oldest first. */
export interface StoryPapers {
  histories: readonly StoryHistory[];
  consents: readonly StoryConsent[];
}

export interface StoryPatient
  extends Pick<
      Patient,
      'familyName' | 'givenName' | 'preferredName' | 'phone' | 'email' | 'address' | 'language'
    >,
    StoryPapers {
  /** What tests and the demo know this person by. */
  key: string;
  /** The age today and the birthday (`MM-DD`): the year of birth follows from the day. */
  age: number;
  birthday: string;
  pronouns: Told;
  occupation: Told;
  emergencyContact: Told;
  /** What neither history nor consent says, one a line; may be empty. */
  alerts: Told;
  /** Oldest first. */
  visits: readonly StoryVisit[];
  /** Oldest first; none where it is left out. */
  assessments?: readonly StoryAssessment[];
  /** The treatment plan of the episode. */
  plan: StoryPlan;
}

export const daysAgo = (days: number, at: TimeOfDay): When => ({ daysAgo: days, at });
export const minutesAgo = (minutes: number): When => ({ minutesAgo: minutes });
