import type { z } from 'zod';
import type { Answer } from '../clinical/answers.ts';
import type { Mark, MarkKind } from '../clinical/body/mark.ts';
import type { BodyRegionId, SpotSide } from '../clinical/body/regions.ts';
import type { ConditionId } from '../clinical/conditions.ts';
import type { HomeCareId } from '../clinical/homeCare/catalogue.ts';
import type { HomeCareDose } from '../clinical/homeCare/dose.ts';
import type { LevelId } from '../clinical/levels.ts';
import type { MedicationClassId } from '../clinical/medications.ts';
import type { MotionUnit, MovementId } from '../clinical/motion/movements.ts';
import type { MotionType } from '../clinical/motion/record.ts';
import type { Place } from '../clinical/places.ts';
import type { PostureFindingId } from '../clinical/posture.ts';
import type { RedFlagAction, RedFlagId } from '../clinical/redFlags.ts';
import type { ReflexGrade, ReflexId } from '../clinical/reflexes.ts';
import type { RegionId, Side } from '../clinical/regions.ts';
import type { SensitiveAreaId } from '../clinical/sensitiveAreas.ts';
import type { SpecialTestId } from '../clinical/specialTests/all.ts';
import type { TestResult } from '../clinical/specialTests/results.ts';
import type { StrengthAction, StrengthGrade } from '../clinical/strength.ts';
import type { TechniqueId } from '../clinical/techniques/techniques.ts';
import type { Instant, PlainDate } from '../practice/dates.ts';
import type { Patient } from '../practice/patient.ts';
import type { HandSignature } from '../practice/signature.ts';
import type { Text } from '../text/text.ts';
import type { Stage } from './assessment/complaint/schema.ts';
import type { Barrier } from './assessment/impression/schema.ts';
import type { Background } from './background/background.ts';
import type { Author, Service } from './entry.ts';
import type { RiskFactor } from './intake/riskFactors.ts';

/** One thing missing before an entry can be signed; `chart:missing.<reason>` says it and what to do. */
export interface Missing {
  /** Dotted path of the field to go to; `therapist` and `service.…` lie outside the body. */
  path: string;
  reason: string;
}

/**
 * What an entry measured, did or says of risks: a row of the projection that graphs, reports, alerts and counts
 * are made of. What an entry says of risks counts until a later entry says it anew (`background/`).
 */
export type Fact =
  | MeasurementFact
  | {
      type: 'bout';
      technique: string;
      region: RegionId;
      side: Side;
      pressure: number | null;
      minutes: number | null;
    }
  /** A bout of a plan: it counts as what the therapist uses, never as what was done. */
  | { type: 'planned-bout'; technique: string; region: RegionId; side: Side }
  | SafetyFact
  | FindingFact;

/** `occasion`: before or after the treatment of a visit, or at an assessment. */
export interface MeasurementFact {
  type: 'measurement';
  measure: string;
  occasion: 'before' | 'after' | 'assessment';
  value: number;
  unit: string;
}

/** What the background of a patient is made of. */
export type SafetyFact =
  /** A health history was taken: it takes the place of every earlier one. */
  | { type: 'history' }
  | { type: 'condition'; condition: ConditionId; places: Place[]; note: string; clearedBy: string }
  /** `class` is null where none of the classes applies. */
  | { type: 'medication'; name: string; class: MedicationClassId | null }
  | { type: 'allergy'; to: string; reaction: string }
  /** `due` is empty when the date is not known. */
  | { type: 'pregnancy'; due: PlainDate | ''; complication: Answer }
  | { type: 'red-flag'; flag: RedFlagId; answer: 'yes' | 'no'; action: RedFlagAction | null }
  /** A risk factor of back pain that the history says. */
  | { type: 'risk-factor'; factor: RiskFactor }
  /** The patient said that something changed since the last time. */
  | { type: 'change'; note: string }
  | {
      type: 'consent';
      scope: 'treatment' | 'information' | 'sensitive-areas';
      decision: 'given' | 'refused' | 'withdrawn';
      areas: SensitiveAreaId[];
      by: 'patient' | 'parent' | 'substitute';
      until: PlainDate | '';
      /** The signed version of a plan that it covers, or null. */
      plan: string | null;
    }
  /**
   * A treatment plan, its dose and what is done where, each once; `sessions` are all of them. The newest of a chart is the
   * one in force.
   */
  | {
      type: 'plan';
      number: number;
      techniques: TechniqueId[];
      /** Names of those of the therapist's own. */
      ownTechniques: string[];
      places: Place[];
      minutes: number | null;
      perWeek: number | null;
      weeks: number | null;
      sessions: number | null;
      start: PlainDate | '';
    };

/** What was found at an assessment: what progress, plans and reports are made of. */
export type FindingFact =
  /** `stage` is empty where the onset and the date say it (`stageOn`). */
  | {
      type: 'complaint';
      complaint: string;
      name: string;
      places: Place[];
      radiates: Answer;
      /** What it feels like: `CHARACTERS` of the complaint. */
      characters: string[];
      onset: PlainDate | '';
      stage: Stage | '';
      /** What the patient wants to reach, in the patient's words. */
      goals: string;
    }
  | { type: 'mark'; region: BodyRegionId; side: SpotSide; kind: MarkKind; intensity: number | null }
  | { type: 'posture'; finding: PostureFindingId; side: string; degree: string }
  | {
      type: 'palpation';
      region: RegionId;
      side: Side;
      tone: string;
      tenderness: number | null;
      triggerPoint: string;
      textures: string[];
    }
  /** `by` is the type of motion: active, passive or resisted. */
  | {
      type: 'motion';
      movement: MovementId;
      side: string;
      by: MotionType | '';
      value: number | null;
      unit: MotionUnit;
      instrument: string;
      pain: number | null;
    }
  | { type: 'strength'; action: StrengthAction; side: string; grade: StrengthGrade; painLimited: boolean }
  | { type: 'reflex'; reflex: ReflexId; side: string; grade: ReflexGrade }
  | { type: 'sensation'; level: LevelId; side: string; sensation: string; finding: string }
  | { type: 'test'; test: SpecialTestId; side: string; result: TestResult }
  | {
      type: 'impression';
      irritability: string;
      prognosis: string;
      massage: string;
      refer: string;
      barriers: Barrier[];
    }
  /** A goal of a plan that is measured; `measure` is an instrument or a movement. */
  | {
      type: 'goal';
      goal: string;
      words: string;
      measure: string;
      side: string;
      baseline: number;
      target: number;
      by: PlainDate | '';
    };

/** A measurement or finding of a signed entry, with the entry's date of service. */
export interface Finding {
  entryId: string;
  date: PlainDate;
  fact: MeasurementFact | FindingFact;
}

/** Something that is better tabulated or drawn than said. */
export type Figure =
  /** Cells by row; `head` names the columns. */
  | { type: 'table'; caption: string; head: readonly string[]; rows: readonly (readonly string[])[] }
  /** The body chart with these marks, in the views of `viewsFor`. */
  | { type: 'body-chart'; caption: string; marks: readonly Mark[] };

/** A heading and its paragraphs: the same on screen, on paper, in search and in export. */
export interface ProseSection {
  heading: string;
  paragraphs: string[];
  /** Below the paragraphs. */
  figures?: readonly Figure[];
}

/** What of an entry a kind's rules, facts and prose look at. */
export interface EntryContent<Body> {
  body: Body;
  service: Service;
  author: Author;
}

/** What an entry says a receipt can be made of; null where it was not charted. */
export interface Charge {
  durationMinutes: number | null;
  feeCents: number | null;
}

/** An entry as a letter that leaves the practice. */
export interface LetterParts {
  to: string;
  subject: string;
  paragraphs: string[];
}

/** Whom a paper is handed to that is made of an entry. */
export type HandoutFor = 'patient' | 'provider';

/** An entry in the words of whoever it is handed to; it is no copy of the record. */
export interface Handout {
  title: string;
  lead: string;
  sections: readonly HandoutSection[];
}

export interface HandoutSection {
  heading: string;
  paragraphs: readonly string[];
  /** Below the paragraphs, each with a mark before it. */
  list: readonly string[];
  figures: readonly Figure[];
  /** What must not be overlooked stands in a box. */
  isUrgent: boolean;
}

/** What the patient does at home, as a sheet to take along; at least one item. */
export interface HomeCareParts {
  items: readonly { item: HomeCareId; dose: HomeCareDose; note: string }[];
  note: string;
}

/** Someone's signature inside an entry, apart from the therapist's, for the end of a page. */
export interface PatientSignature {
  signed: HandSignature;
  /** Who signed: `documents:signedBy.<role>` says it. */
  role: 'patient' | 'parent' | 'substitute';
}

/** What a new entry can start from. */
export interface Beginning<Body> {
  /** The newest signed entry of the kind in the chart, or null. */
  previous: {
    entryId: string;
    /** Its date of service. */
    date: PlainDate;
    /** Whether it belongs to the episode of care that is open. */
    isSameEpisode: boolean;
    body: Body;
  } | null;
  patient: Pick<Patient, 'language' | 'emergencyContact' | 'occupation' | 'givenName' | 'familyName'>;
  background: Background;
  /** What was measured and found in the open episode of care, oldest first. */
  findings: readonly Finding[];
}

/** A kind of entry. `version` counts changes of the body's shape; `upgrade` brings any older one here. */
export interface Kind<Body> {
  id: string;
  version: number;
  schema: z.ZodType<Body>;
  upgrade: (body: unknown, from: number) => unknown;
  empty: () => Body;
  /**
   * Whether its entries record an encounter: an appointment at which the patient was seen. The newest of them is the
   * last visit, from which retention counts (Ontario: ten years after it;
   * cmto.com/all-touchpoints/planning-for-retirement-here-are-some-tips-on-record-retention).
   */
  isEncounter: boolean;
  /** The body of a new draft. */
  begin: (beginning: Beginning<Body>) => Body;
  /** What is missing for signing it at that instant, given what the chart says of the patient. */
  missing: (entry: EntryContent<Body>, at: Instant, background: Background) => Missing[];
  facts: (body: Body) => Fact[];
  prose: (entry: EntryContent<Body>, text: Text) => ProseSection[];
  /** The first thing written in it, for lists; empty when nothing is. */
  excerpt: (body: Body) => string;
  /** The hand signatures in it. */
  signatures: (body: Body) => PatientSignature[];
  /** Null for a kind that is never charged for. */
  charge: (body: Body) => Charge | null;
  /** What it says as a letter: only a kind that writes letters has it, and is printed as one. */
  letter?: (body: Body) => LetterParts;
  /** What it says to someone outside of the practice, where that is not a copy of what the chart says. */
  handout?: (entry: EntryContent<Body>, to: HandoutFor, text: Text) => Handout;
  /** What of it the patient does at home; null where that is nothing. */
  homeCare?: (body: Body) => HomeCareParts | null;
}
