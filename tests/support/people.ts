/** The people and visits that tests chart: the fictional practice's own, and a few that a test needs. */
import type { AssessmentBody } from '#shared/chart/assessment/schema.ts';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import { EVERYONE } from '#shared/fictional/everyone.ts';
import { practiceIn, THERAPIST } from '#shared/fictional/practice.ts';
import type { StoryPatient } from '#shared/fictional/story.ts';
import { bodyOf, patientOf } from '#shared/fictional/tell.ts';
import { dateIn } from '#shared/practice/dates.ts';
import { EMPTY_PATIENT, type Patient } from '#shared/practice/patient.ts';
import type { Language, Therapist } from '#shared/practice/practice.ts';
import { PASSPHRASE } from './seeded.ts';
import type { NewPractice } from './steps/start.ts';
import { chartOf } from './storyChart.ts';

/** The fictional practice as it is typed in a first run, with a signature that is quickly drawn. */
export const newPractice = (language: Language = 'en'): NewPractice => ({
  practice: practiceIn(language),
  therapist: THERAPIST_AT_WORK,
  passphrase: PASSPHRASE,
});

const THERAPIST_AT_WORK: Therapist = {
  ...THERAPIST,
  signature: {
    type: 'strokes',
    width: 300,
    height: 100,
    strokes: [
      [
        [10, 80],
        [40, 20],
        [70, 80],
        [100, 20],
      ],
      [
        [120, 60],
        [290, 50],
      ],
    ],
  },
};

/** Today in the fictional practice. */
export const today = (): string => dateIn(practiceIn('en').timeZone, new Date().toISOString());

/** Someone of the fictional practice with everything that happened. */
export function storyOf(key: string): StoryPatient {
  const story = EVERYONE.find((each) => each.key === key);
  if (!story) throw new Error(`Nobody in the fictional practice has the key ${key}.`);
  return story;
}

/** Someone of the fictional practice, as her record says it. */
export const person = (key: string, language: Language = 'en'): Patient =>
  patientOf(storyOf(key), language, today());

/** A visit of hers; the first one unless another is named. */
export function visitOf(key: string, language: Language = 'en', index = 0): VisitBody {
  const visit = storyOf(key).visits[index];
  if (!visit) throw new Error(`${key} has no visit ${index}.`);
  return bodyOf(visit, language);
}

/** The same with one technique only, where charting is not the subject. */
export function shortVisitOf(key: string): VisitBody {
  const body = visitOf(key);
  return { ...body, bouts: body.bouts.slice(0, 1) };
}

/** An assessment of hers as it was signed; the first one unless another is named. */
export function assessmentOf(key: string, language: Language = 'en', index = 0): AssessmentBody {
  const { entries } = chartOf(storyOf(key), language, new Date().toISOString());
  const assessment = entries.filter(({ kind }) => kind === 'assessment')[index];
  if (!assessment) throw new Error(`${key} has no assessment ${index}.`);
  return assessment.body as AssessmentBody;
}

/** Someone who is not in the fictional practice. */
export const stranger = (more: Partial<Patient> = {}): Patient => ({
  ...EMPTY_PATIENT,
  givenName: 'Ondine',
  familyName: 'Falkenrath',
  birthDate: '1991-05-23',
  ...more,
});

/** How many receipts the fictional practice has issued: the next one has the number after it. */
export const receiptsIssued = (): number =>
  EVERYONE.flatMap(({ visits }) => visits).filter(({ paid }) => paid !== undefined).length;
