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

/** A health history. An answer that is absent was not asked; nothing is ever a silent no. */
export const intakeSchema = z.object({
  set: z.enum(QUESTION_SETS),
  /** The language it was asked in. */
  language: z.enum(LANGUAGES),
  /** Who filled it in: the therapist, the patient in hand-over mode, or the patient on paper. */
  filledBy: z.enum(['therapist', 'patient', 'paper']),
  /** The signed history that this one reviews. */
  reviews: idSchema.nullable(),
  /** In a review: the parts gone through with the patient. */
  confirmed: z.array(z.enum(SECTIONS)),
  reason: freeText(),
  reasonAreas: z.array(z.enum(REGION_IDS)),
  goals: freeText(),
  emergencyContact: line(),
  occupation: line(),
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
  redFlags: answersSchema(RED_FLAG_IDS),
  flagActions: rows(flagActionSchema),
  patientSignature: handSignatureSchema.nullable(),
});
export type IntakeBody = z.infer<typeof intakeSchema>;
export type ConditionRow = z.infer<typeof conditionRowSchema>;
export type MedicationRow = z.infer<typeof medicationRowSchema>;
export type AllergyRow = z.infer<typeof allergyRowSchema>;
export type EventRow = z.infer<typeof eventRowSchema>;

export const emptyIntake = (): IntakeBody => ({
  set: 'on',
  language: 'en',
  filledBy: 'therapist',
  reviews: null,
  confirmed: [],
  reason: '',
  reasonAreas: [],
  goals: '',
  emergencyContact: '',
  occupation: '',
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
  redFlags: {},
  flagActions: [],
  patientSignature: null,
});
