import type { Complaint } from '../chart/assessment/complaint/schema.ts';
import type { Findings } from '../chart/assessment/parts.ts';
import type { AssessmentPurpose, SectionId } from '../chart/assessment/sections.ts';
import type { Answer } from '../clinical/answers.ts';
import type { MarkKind } from '../clinical/body/mark.ts';
import type { BodyRegionId, SpotSide } from '../clinical/body/regions.ts';
import type { ViewId } from '../clinical/body/views.ts';
import type { LevelId, SensationRow } from '../clinical/levels.ts';
import type { InstrumentId } from '../clinical/measures/instruments.ts';
import type { ReferenceTableId } from '../clinical/motion/lookup.ts';
import type { MovementId } from '../clinical/motion/movements.ts';
import type { MotionInstrument, MotionRow, MotionType } from '../clinical/motion/record.ts';
import type { PalpationRow } from '../clinical/palpation.ts';
import type { PostureRow } from '../clinical/posture.ts';
import type { ReflexGrade, ReflexId } from '../clinical/reflexes.ts';
import type { RegionId, Side } from '../clinical/regions.ts';
import type { SensitiveAreaId } from '../clinical/sensitiveAreas.ts';
import type { SpecialTestId } from '../clinical/specialTests/all.ts';
import type { TestResult, TestRow } from '../clinical/specialTests/results.ts';
import type { StrengthAction, StrengthGrade } from '../clinical/strength.ts';
import type { StoryHistory, StoryPlace, Told } from './story.ts';

/**
 * An assessment, made before a visit. A re-assessment says what is asked and measured anew; the items come from the
 * one before. Every red flag was asked: with no, but for `flags`.
 */
export interface StoryAssessment extends Pick<StoryHistory, 'flags' | 'flagsNotAsked'> {
  /** Before which visit, counted from 0. */
  visit: number;
  purpose: AssessmentPurpose;
  /** Sections that were said to be not examined. */
  skipped?: readonly SectionId[];
  /** Sensitive areas that were agreed to by word of mouth before they were felt. */
  agreed?: readonly SensitiveAreaId[];
  complaints: readonly StoryComplaint[];
  chart: StoryBodyChart;
  measures: readonly StoryMeasure[];
  observation?: StoryObservation;
  palpation: readonly StoryPalpation[];
  motion: StoryMotion;
  neurology?: StoryNeurology;
  tests: readonly StoryTest[];
  impression: StoryImpression;
}

type Choices = 'onsetKind' | 'characters' | 'timing' | 'course' | 'dayPattern' | 'work';

export interface StoryComplaint extends Partial<Pick<Complaint, Choices>> {
  /** What is asked once; a re-assessment takes it over from the complaint at the same place. */
  first?: {
    name: Told;
    places: readonly StoryPlace[];
    /** How long ago it began. */
    ago: readonly [count: number, unit: 'days' | 'weeks' | 'months' | 'years'];
    mechanism?: Told;
    earlierEpisodes: Answer;
    earlierNote?: Told;
    earlierCare?: Told;
  };
  /** Where it spreads to; it does not where this is left out. */
  radiatesTo?: Told;
  aggravating?: readonly [factors: Complaint['aggravating'], note?: Told];
  easing?: readonly [factors: Complaint['easing'], note?: Told];
  sleep?: Told;
  effect?: Told;
  /** In the patient's words. */
  goals?: Told;
}

/** A spot of the body chart. */
export type StorySpot = readonly [BodyRegionId, SpotSide];

/** Marks, in the order in which they were made: on spots, then trigger points, then strokes of the pen. */
export interface StoryBodyChart {
  marks: readonly (readonly [MarkKind, BodyRegionId, SpotSide, intensity?: number])[];
  /** A trigger point and the spot it is felt in, with the view that the arrow is drawn on. */
  points?: readonly { view: ViewId; from: StorySpot; to: StorySpot; intensity?: number }[];
  /** A stroke of the pen through the middles of these spots of a view. */
  strokes?: readonly { kind: MarkKind; view: ViewId; through: readonly StorySpot[]; intensity?: number }[];
}

/**
 * An instrument and what was entered: the one answer, the total of the paper form and how many items it comes from,
 * the numbers of the boxes that were ticked, or the patient's activities with their ratings (PSFS).
 */
export type StoryMeasure =
  | readonly [InstrumentId, number]
  | readonly [InstrumentId, { total: number; answered: number }]
  | readonly [InstrumentId, { ticked: readonly number[] }]
  | readonly [InstrumentId, { activities: readonly (readonly [Told, rating: number])[] }];

/** The patient's activities, to be rated again and again in the same order. */
export const psfs =
  (...activities: readonly Told[]) =>
  (...ratings: readonly number[]): StoryMeasure => [
    'psfs',
    { activities: activities.map((activity, index) => [activity, ratings[index] ?? 0]) },
  ];

export interface StoryObservation extends Partial<Omit<Findings['observation'], 'posture' | 'note'>> {
  posture?: readonly (readonly [
    PostureRow['finding'],
    PostureRow['view'],
    PostureRow['side'],
    PostureRow['degree'],
  ])[];
  note?: Told;
}

type Felt =
  | 'tone'
  | 'tenderness'
  | 'textures'
  | 'temperature'
  | 'fascia'
  | 'fascialDirections'
  | 'triggerPoint';

export type StoryPalpation = readonly [
  RegionId,
  Side,
  Partial<Pick<PalpationRow, Felt>> & { refersTo?: readonly StoryPlace[]; note?: Told },
];

/** A value in the unit of the instrument, or what else was found. */
export type StoryReading =
  | number
  | (Partial<Pick<MotionRow, 'value' | 'endFeel' | 'resisted' | 'pain'>> & { where?: Told });

export interface StoryMotion {
  /** What the values are read with, and compared with. */
  instrument: MotionInstrument;
  reference: ReferenceTableId;
  /** One line of the grid: both sides beside each other, or the one reading of a movement without sides. */
  lines: readonly (
    | readonly [MovementId, MotionType, reading: StoryReading]
    | readonly [MovementId, MotionType, left: StoryReading | null, right: StoryReading | null]
  )[];
  note?: Told;
}

/** A grade, or one that pain held down. */
export type StoryStrength = StrengthGrade | readonly [StrengthGrade, 'pain'] | null;

/** Each line has the left, then the right; null where a side was not tested. */
export interface StoryNeurology {
  strength?: readonly (readonly [StrengthAction, left: StoryStrength, right: StoryStrength])[];
  reflexes?: readonly (readonly [ReflexId, left: ReflexGrade | null, right: ReflexGrade | null])[];
  /** Light touch at the key point of a level. */
  sensation?: readonly (readonly [LevelId, left: SensationRow['finding'], right: SensationRow['finding']])[];
  note?: Told;
}

/** `both` is told once and stands as a row of the left and one of the right. */
export type StoryTest = readonly [
  SpecialTestId,
  TestRow['side'],
  TestResult,
  more?: Partial<Pick<TestRow, 'reproduced' | 'value'>> & { where?: Told; note?: Told },
];

export interface StoryImpression
  extends Pick<Findings['impression'], 'irritability' | 'prognosis' | 'massage' | 'refer'> {
  words: Told;
  prognosisNote?: Told;
  barriers?: Findings['impression']['barriers'];
  barriersNote?: Told;
  massageNote?: Told;
  referTo?: Told;
  /** What explains the first complaint: `<section>.<row>`, the row named by its item, side and type. */
  links: readonly string[];
}
