import { z } from 'zod';
import { answersSchema } from '../../clinical/answers.ts';
import { CONDITION_IDS } from '../../clinical/conditions.ts';
import { MEDICATION_CLASS_IDS } from '../../clinical/medications.ts';
import { placeSchema } from '../../clinical/places.ts';
import { RED_FLAG_IDS } from '../../clinical/redFlags.ts';
import { REGION_IDS } from '../../clinical/regions.ts';
import { plainDate } from '../../practice/dates.ts';
import { freeText, line } from '../../practice/fields.ts';
import { LANGUAGES } from '../../practice/practice.ts';
import { handSignatureSchema } from '../../practice/signature.ts';
import { idSchema } from '../entry.ts';
import { flagActionSchema } from '../screen/screen.ts';
import { QUESTION_IDS, QUESTION_SETS, SECTIONS } from './questions.ts';

/** More of anything than any history has; 200 conditions at once still fit. */
export const MOST_ROWS = 300;

const rows = <Row extends z.ZodType>(row: Row) => z.array(row).max(MOST_ROWS, 'too-large');
const rowId = () => z.string().min(1).max(40);
const places = () => z.array(placeSchema).max(100, 'too-large');

/** A condition that the patient has, and where; `clearedBy` names the physician who agreed to treatment. */
export const conditionRowSchema = z.object({
  id: rowId(),
  condition: z.enum(CONDITION_IDS),
  places: places(),
  note: line(),
  clearedBy: line(),
});

/** `class` is empty until someone decides, and `none` where no class of the list applies. */
export const medicationRowSchema = z.object({
  id: rowId(),
  name: line(),
  class: z.enum([...MEDICATION_CLASS_IDS, 'none', '']),
});

export const allergyRowSchema = z.object({ id: rowId(), to: line(), reaction: line() });

/** An operation, an injury or an implant; `when` is as the patient says it. */
export const eventRowSchema = z.object({
  id: rowId(),
  what: line(),
  when: line(60),
  places: places(),
});

/** What the patient says of herself. An answer that is absent was not asked; nothing is ever a silent no. */
export const saidSchema = z.object({
  reason: freeText(),
  reasonAreas: z.array(z.enum(REGION_IDS)),
  goals: freeText(),
  emergencyContact: line(),
  occupation: line(),
  /** What she says is different in her contact details; the record itself is changed by the therapist. */
  contactNote: line(),
  physician: line(),
  answers: answersSchema(QUESTION_IDS),
  /** What was said beyond yes or no. */
  notes: z.partialRecord(z.enum(QUESTION_IDS), freeText()),
  conditions: rows(conditionRowSchema),
  medications: rows(medicationRowSchema),
  allergies: rows(allergyRowSchema),
  surgeries: rows(eventRowSchema),
  implants: rows(eventRowSchema),
  injuries: rows(eventRowSchema),
  /** The expected date of birth; empty when not pregnant or not asked. */
  dueDate: z.union([plainDate(), z.literal('')]),
  pregnancyComplication: z.enum(['yes', 'no', 'not-asked']),
});
export type Said = z.infer<typeof saidSchema>;

/** A health history: what the patient says, how it was asked, and the red flags. */
export const intakeSchema = saidSchema.extend({
  set: z.enum(QUESTION_SETS),
  /** The language it was asked in. */
  language: z.enum(LANGUAGES),
  /** Who filled it in: the therapist, the patient in hand-over mode, or the patient on paper. */
  filledBy: z.enum(['therapist', 'patient', 'paper']),
  /** The signed history that this one reviews. */
  reviews: idSchema.nullable(),
  /**
   * What that history said, and its date where it is known: a review carries it, so that what changed is a part of
   * what is signed, and reads the same on screen, on paper and in export.
   */
  before: z.object({ date: z.union([plainDate(), z.literal('')]), said: saidSchema }).nullable(),
  /** In a review: the parts gone through with the patient. */
  confirmed: z.array(z.enum(SECTIONS)),
  redFlags: answersSchema(RED_FLAG_IDS),
  flagActions: rows(flagActionSchema),
  patientSignature: handSignatureSchema.nullable(),
});
export type IntakeBody = z.infer<typeof intakeSchema>;
export type ConditionRow = z.infer<typeof conditionRowSchema>;
export type MedicationRow = z.infer<typeof medicationRowSchema>;
export type AllergyRow = z.infer<typeof allergyRowSchema>;
export type EventRow = z.infer<typeof eventRowSchema>;

export const nothingSaid = (): Said => ({
  reason: '',
  reasonAreas: [],
  goals: '',
  emergencyContact: '',
  occupation: '',
  contactNote: '',
  physician: '',
  answers: {},
  notes: {},
  conditions: [],
  medications: [],
  allergies: [],
  surgeries: [],
  implants: [],
  injuries: [],
  dueDate: '',
  pregnancyComplication: 'not-asked',
});

export const emptyIntake = (): IntakeBody => ({
  ...nothingSaid(),
  set: 'on',
  language: 'en',
  filledBy: 'therapist',
  reviews: null,
  before: null,
  confirmed: [],
  redFlags: {},
  flagActions: [],
  patientSignature: null,
});

/** Only what the patient says, of a history that holds more. */
export const saidIn = (body: Said): Said => saidSchema.parse(body);

/** Whether anything at all was said, asked or signed. */
export const isBlank = (body: IntakeBody): boolean =>
  body.patientSignature === null &&
  Object.values(body.answers).every((answer) => answer === 'not-asked') &&
  Object.values(body.redFlags).every((answer) => answer === 'not-asked') &&
  Object.values(saidIn(body)).every((said) => said === '' || said === 'not-asked' || isEmptyList(said));

const isEmptyList = (said: unknown): boolean =>
  typeof said === 'object' && Object.values(said ?? {}).every((one) => one === '' || one === 'not-asked');
