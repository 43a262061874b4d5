import { z } from 'zod';
import { answerSchema } from '../../../clinical/answers.ts';
import { placeSchema } from '../../../clinical/places.ts';
import { plainDate } from '../../../practice/dates.ts';
import { freeText, line } from '../../../practice/fields.ts';

/** More than any episode has. */
export const MOST_COMPLAINTS = 10;
const MOST_PLACES = 40;

/** How the patient said when it began: by its date, or so many of these before the assessment. */
export const ONSET_SAID = ['date', 'days', 'weeks', 'months', 'years'] as const;
export type OnsetSaid = (typeof ONSET_SAID)[number];
export const ONSET_KINDS = ['sudden', 'gradual', 'unknown'] as const;
/** What it feels like, as the patient says it; `neurologicalScreen.ts` knows `numb`, `tingling` and `shooting`. */
export const CHARACTERS = [
  'aching',
  'sharp',
  'burning',
  'throbbing',
  'shooting',
  'stiff',
  'cramping',
  'heavy',
  'numb',
  'tingling',
] as const;
export const TIMINGS = ['constant', 'comes-and-goes', 'with-movement', 'at-rest'] as const;
export const COURSES = ['better', 'same', 'worse'] as const;
/** What makes it worse or better. */
export const FACTORS = [
  'sitting',
  'standing',
  'walking',
  'lying',
  'bending',
  'lifting',
  'twisting',
  'reaching',
  'overhead',
  'screen-work',
  'driving',
  'stairs',
  'exercise',
  'rest',
  'heat',
  'cold',
  'stress',
  'coughing',
  'massage',
  'medication',
] as const;
/** When in the day: the 24-hour pattern. Stiffness of more than half an hour counts towards inflammation (D). */
export const DAY_PATTERNS = [
  'stiff-under-30',
  'stiff-over-30',
  'worse-morning',
  'worse-during-day',
  'worse-evening',
  'worse-night',
  'wakes',
  'no-pattern',
] as const;
export const WORK_EFFECTS = ['none', 'modified', 'off-work', 'not-working'] as const;

/** How long it has lasted (`stage.ts`). Empty: as the onset and the date of service say. */
export const STAGES = ['acute', 'subacute', 'chronic'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * One complaint. Days missed in the last 4 weeks are the outcome measure `days-missed` and stand there alone
 * (`daysMissed.ts`). Empty choices and texts mean "not recorded".
 */
export const complaintSchema = z.object({
  id: z.string().min(1).max(40),
  /** What it is, in a few words. */
  name: line(),
  places: z.array(placeSchema).max(MOST_PLACES, 'too-large'),
  radiates: answerSchema(),
  /** Where it spreads to, in words. */
  radiatesTo: line(),
  /** When it began; how long ago is counted from it (`onset.ts`). `isAbout`: the patient is not sure of the day. */
  onset: z.union([plainDate(), z.literal('')]),
  onsetSaid: z.enum(ONSET_SAID),
  isAbout: z.boolean(),
  onsetKind: z.union([z.enum(ONSET_KINDS), z.literal('')]),
  mechanism: freeText(),
  characters: z.array(z.enum(CHARACTERS)),
  timing: z.union([z.enum(TIMINGS), z.literal('')]),
  course: z.union([z.enum(COURSES), z.literal('')]),
  aggravating: z.array(z.enum(FACTORS)),
  aggravatingNote: line(),
  easing: z.array(z.enum(FACTORS)),
  easingNote: line(),
  dayPattern: z.array(z.enum(DAY_PATTERNS)),
  sleep: line(),
  earlierEpisodes: answerSchema(),
  earlierNote: line(),
  /** Care for it so far: who, what, and whether it helped. */
  earlierCare: freeText(),
  work: z.union([z.enum(WORK_EFFECTS), z.literal('')]),
  /** What it keeps the patient from, in daily life. */
  effect: freeText(),
  stage: z.union([z.enum(STAGES), z.literal('')]),
  /** What the patient wants to reach, in the patient's words. */
  goals: freeText(),
});
export type Complaint = z.infer<typeof complaintSchema>;

export const complaintsSchema = z.array(complaintSchema).max(MOST_COMPLAINTS, 'too-large');

export const emptyComplaint = (id: string): Complaint => ({
  id,
  name: '',
  places: [],
  radiates: 'not-asked',
  radiatesTo: '',
  onset: '',
  onsetSaid: 'date',
  isAbout: false,
  onsetKind: '',
  mechanism: '',
  characters: [],
  timing: '',
  course: '',
  aggravating: [],
  aggravatingNote: '',
  easing: [],
  easingNote: '',
  dayPattern: [],
  sleep: '',
  earlierEpisodes: 'not-asked',
  earlierNote: '',
  earlierCare: '',
  work: '',
  effect: '',
  stage: '',
  goals: '',
});
