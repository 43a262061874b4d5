import { z } from 'zod';
import { placeSchema } from '../../clinical/places.ts';
import { Temporal } from 'temporal-polyfill';
import { type PlainDate, plainDate } from '../../practice/dates.ts';
import { freeText, line } from '../../practice/fields.ts';

/** How a pain feels; words stand in `assessment:character`. */
export const CHARACTERS = [
  'ache',
  'sharp',
  'burning',
  'shooting',
  'throbbing',
  'tight',
  'numb',
  'tingling',
  'heavy',
] as const;

export const TIMINGS = ['constant', 'intermittent', 'with-activity', 'at-rest', 'at-night'] as const;
export const DAY_PARTS = ['morning', 'afternoon', 'evening', 'night'] as const;
export const DAY_PATTERNS = ['better', 'same', 'worse'] as const;

/**
 * How long a complaint has lasted: acute under 6 weeks, subacute from 6 to 12, chronic over 12 (clinical
 * knowledge F2).
 */
export const STAGES = ['acute', 'subacute', 'chronic'] as const;
export type Stage = (typeof STAGES)[number];

/** One complaint of an episode of care. Empty and null mean "not recorded". */
export const complaintSchema = z.object({
  id: z.string().min(1).max(40),
  /** What it is, as the patient says it. */
  title: line(),
  /** The day it began, as near as it is known. */
  onset: z.union([plainDate(), z.literal('')]),
  mechanism: freeText(),
  places: z.array(placeSchema).max(60, 'too-large'),
  /** Whether it spreads, and where to. */
  radiates: z.enum(['yes', 'no', 'not-asked']),
  radiation: freeText(),
  characters: z.array(z.enum(CHARACTERS)),
  timings: z.array(z.enum(TIMINGS)),
  aggravating: freeText(),
  easing: freeText(),
  /** How it goes through 24 hours. */
  day: z.partialRecord(z.enum(DAY_PARTS), z.enum(DAY_PATTERNS)),
  sleep: freeText(),
  earlier: freeText(),
  effect: freeText(),
  /** Days of work missed because of it, since it began or since the last assessment. */
  daysMissed: z.int('not-valid').min(0, 'negative').max(2000, 'out-of-range').nullable(),
  /** Set by the therapist where the date misleads; else the stage follows the date. */
  stage: z.union([z.enum(STAGES), z.literal('')]),
  goal: freeText(),
});
export type Complaint = z.infer<typeof complaintSchema>;

export const newComplaint = (id: string): Complaint => ({
  id,
  title: '',
  onset: '',
  mechanism: '',
  places: [],
  radiates: 'not-asked',
  radiation: '',
  characters: [],
  timings: [],
  aggravating: '',
  easing: '',
  day: {},
  sleep: '',
  earlier: '',
  effect: '',
  daysMissed: null,
  stage: '',
  goal: '',
});

const ACUTE_WEEKS = 6;
const SUBACUTE_WEEKS = 12;

/** The stage by date alone; null when the day it began is not known or still to come. */
export function stageByDate(onset: PlainDate | '', on: PlainDate): Stage | null {
  if (onset === '' || on === '' || onset > on) return null;
  const { days } = Temporal.PlainDate.from(onset).until(on, { largestUnit: 'day' });
  if (days < ACUTE_WEEKS * 7) return 'acute';
  return days <= SUBACUTE_WEEKS * 7 ? 'subacute' : 'chronic';
}

/** The stage as charted: corrected by the therapist, or by date. */
export const stageOf = ({ stage, onset }: Pick<Complaint, 'stage' | 'onset'>, on: PlainDate): Stage | null =>
  stage === '' ? stageByDate(onset, on) : stage;
