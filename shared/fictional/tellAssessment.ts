import { onsetAgo } from '../chart/assessment/complaint/onset.ts';
import { type Complaint, emptyComplaint } from '../chart/assessment/complaint/schema.ts';
import type { MeasureRow } from '../chart/assessment/measures/schema.ts';
import type { AssessmentBody } from '../chart/assessment/schema.ts';
import { instrumentOf } from '../clinical/measures/instruments.ts';
import { type MeasureEntry, resultOf } from '../clinical/measures/result.ts';
import type { Language } from '../practice/practice.ts';
import type { Told } from './story.ts';
import type { StoryAssessment, StoryComplaint, StoryImpression, StoryMeasure } from './storyAssessment.ts';
import { marksOf, motionOf, neurologyOf, observationOf, palpationOf, testsOf } from './tellFindings.ts';
import { flagsOf, placesOf, type Telling } from './tellPapers.ts';

const saying =
  (language: Language) =>
  (told?: Told): string =>
    told?.[language] ?? '';

/** An assessment of the story as it is made in that language, from what the records begin a new one with. */
export function assessmentBody(
  begun: AssessmentBody,
  assessment: StoryAssessment,
  telling: Telling,
): AssessmentBody {
  const { language } = telling;
  const { purpose, skipped = [], agreed = [], complaints, measures, impression } = assessment;
  return {
    ...begun,
    ...flagsOf(assessment, language),
    purpose,
    skipped: [...skipped],
    verbalConsent: [...agreed],
    complaints: complaints.map((complaint, index) =>
      complaintOf(begun.complaints[index] ?? emptyComplaint(`complaint-${index + 1}`), complaint, telling),
    ),
    bodyChart: { ...begun.bodyChart, marks: marksOf(assessment.chart) },
    measures: measures.map((measure) => measured(measure, language)),
    observation: observationOf(assessment.observation, language),
    palpation: palpationOf(begun.palpation, assessment.palpation, language),
    motion: motionOf(begun.motion, assessment.motion, telling),
    neurology: neurologyOf(begun.neurology, assessment.neurology, language),
    tests: testsOf(begun.tests, assessment.tests, language),
    impression: impressionOf(impression, complaints, begun, language),
  };
}

function complaintOf(begun: Complaint, told: StoryComplaint, { language, date }: Telling): Complaint {
  const said = saying(language);
  const { first, radiatesTo, aggravating, easing, sleep, effect, goals, ...choices } = told;
  return {
    ...begun,
    ...(first && {
      name: said(first.name),
      places: placesOf(first.places),
      ...onsetAgo(first.ago[0], first.ago[1], date),
      mechanism: said(first.mechanism),
      earlierEpisodes: first.earlierEpisodes,
      earlierNote: said(first.earlierNote),
      earlierCare: said(first.earlierCare),
    }),
    ...choices,
    radiates: radiatesTo ? 'yes' : 'no',
    radiatesTo: said(radiatesTo),
    aggravating: [...(aggravating?.[0] ?? [])],
    aggravatingNote: said(aggravating?.[1]),
    easing: [...(easing?.[0] ?? [])],
    easingNote: said(easing?.[1]),
    sleep: said(sleep),
    effect: said(effect),
    goals: said(goals),
  };
}

function entryOf([, told]: StoryMeasure, language: Language): MeasureEntry {
  if (typeof told === 'number') return { by: 'items', answers: [told], activities: [] };
  if ('total' in told) return { by: 'total', ...told, subtotal: null };
  if ('ticked' in told) {
    const last = Math.max(...told.ticked);
    const answers = Array.from({ length: last }, (_, index) => (told.ticked.includes(index + 1) ? 1 : null));
    return { by: 'items', answers, activities: [] };
  }
  return {
    by: 'items',
    answers: told.activities.map(([, rating]) => rating),
    activities: told.activities.map(([activity]) => activity[language]),
  };
}

/** A row with its score. @throws Error where the scorer gives none. */
function measured(measure: StoryMeasure, language: Language): MeasureRow {
  const definition = instrumentOf(measure[0]);
  const outcome = definition && resultOf(definition, entryOf(measure, language));
  if (!outcome?.ok) throw new Error(`the story of ${measure[0]} has no score`);
  const { instrument, entry, ...score } = outcome.result;
  return { instrument, own: null, entry, aside: null, score };
}

function impressionOf(
  told: StoryImpression,
  complaints: readonly StoryComplaint[],
  begun: AssessmentBody,
  language: Language,
): AssessmentBody['impression'] {
  const said = saying(language);
  const { links, words, prognosisNote, barriers = [], barriersNote, massageNote, referTo, ...choices } = told;
  const complaint = complaints.length > 0 ? (begun.complaints[0]?.id ?? 'complaint-1') : '';
  return {
    ...begun.impression,
    ...choices,
    words: said(words),
    prognosisNote: said(prognosisNote),
    barriers: [...barriers],
    barriersNote: said(barriersNote),
    massageNote: said(massageNote),
    referTo: said(referTo),
    links: links.map((finding) => ({ complaint, finding })),
  };
}
