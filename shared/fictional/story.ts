import type { RegionId, Side } from '../clinical/regions.ts';
import type { TechniqueId } from '../clinical/techniques.ts';
import type { TimeOfDay } from '../practice/dates.ts';
import type { Patient } from '../practice/patient.ts';
import type { Language } from '../practice/practice.ts';
import type { PaymentMethod } from '../practice/receipt.ts';

/** The same words in both languages. */
export type Told = Record<Language, string>;

/** When a visit happened, seen from the day the practice is made, so that it never grows old. */
export type When = { daysAgo: number; at: TimeOfDay } | { minutesAgo: number };

/** Technique, region, side, pressure (0–5) and minutes of a bout. */
export type StoryBout = readonly [TechniqueId, RegionId, Side, number | null, number];

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

export interface StoryPatient
  extends Pick<
    Patient,
    'familyName' | 'givenName' | 'preferredName' | 'phone' | 'email' | 'address' | 'language'
  > {
  /** What tests and the demo know this person by. */
  key: string;
  /** The age today and the birthday (`MM-DD`): the year of birth follows from the day. */
  age: number;
  birthday: string;
  pronouns: Told;
  occupation: Told;
  emergencyContact: Told;
  /** One a line. */
  alerts: Told;
  /** Oldest first. */
  visits: readonly StoryVisit[];
}

export const daysAgo = (days: number, at: TimeOfDay): When => ({ daysAgo: days, at });
export const minutesAgo = (minutes: number): When => ({ minutesAgo: minutes });
