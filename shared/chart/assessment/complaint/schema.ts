import { z } from 'zod';
import { answerSchema } from '../../../clinical/answers.ts';
import { placeSchema } from '../../../clinical/places.ts';
import { plainDate } from '../../../practice/dates.ts';
import { freeText, line } from '../../../practice/fields.ts';

/** More than any episode has. */
export const MOST_COMPLAINTS = 10;
const MOST_PLACES = 40;

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

/**
 * How long it has lasted: acute under 6 weeks, subacute 6 to 12, chronic over 12 (clinical knowledge F2). Empty:
 * as the onset and the date say (`stageOn`).
 */
export const STAGES = ['acute', 'subacute', 'chronic'] as const;
export type Stage = (typeof STAGES)[number];

/** One complaint. Empty choices and texts mean "not recorded". */
export const complaintSchema = z.object({
  id: z.string().min(1).max(40),
  /** What it is, in a few words. */
  name: line(),
  places: z.array(placeSchema).max(MOST_PLACES, 'too-large'),
  radiates: answerSchema(),
  /** Where it spreads to, in words. */
  radiatesTo: line(),
  /** When it began. `isAbout`: the patient is not sure of the day. */
  onset: z.union([plainDate(), z.literal('')]),
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
  /** Days of work or usual activities missed in the last 4 weeks; null where it was not asked. */
  daysMissed: z.int('not-valid').min(0, 'negative').max(28, 'out-of-range').nullable(),
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
  daysMissed: null,
  effect: '',
  stage: '',
  goals: '',
});
