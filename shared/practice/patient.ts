import { z } from 'zod';
import { type PlainDate, plainDate } from './dates.ts';
import { emailLine, type FieldProblem, freeText, line, requiredLine } from './fields.ts';
import { addressSchema, LANGUAGES } from './practice.ts';

/** Who the patient is. Everything clinical stands in entries, not here. */
export const patientSchema = z.object({
  familyName: requiredLine(100),
  givenName: requiredLine(100),
  /** What she is called, where that differs from the given name. */
  preferredName: line(100),
  pronouns: line(40),
  birthDate: plainDate(),
  phone: line(40),
  email: emailLine(),
  address: addressSchema,
  /** The language of what the patient receives. */
  language: z.enum(LANGUAGES),
  occupation: line(),
  emergencyContact: line(),
  /** Short warnings that stay in view on every chart screen, one a line. */
  alerts: freeText(),
});
export type Patient = z.infer<typeof patientSchema>;

export const EMPTY_PATIENT: Patient = {
  familyName: '',
  givenName: '',
  preferredName: '',
  pronouns: '',
  birthDate: '',
  phone: '',
  email: '',
  address: { street: '', city: '', province: '', postalCode: '' },
  language: 'en',
  occupation: '',
  emergencyContact: '',
  alerts: '',
};

/** The oldest verified age is 122; a birth date beyond 130 years is a slip of the keyboard. */
const OLDEST_YEARS = 130;

/** What is wrong with a well-formed patient, given today's date in the practice's zone. */
export function patientProblems(patient: Patient, today: PlainDate): FieldProblem[] {
  if (patient.birthDate > today) return [{ path: 'birthDate', reason: 'in-the-future' }];
  const oldest = `${String(Number(today.slice(0, 4)) - OLDEST_YEARS).padStart(4, '0')}${today.slice(4)}`;
  if (patient.birthDate < oldest) return [{ path: 'birthDate', reason: 'too-long-ago' }];
  return [];
}

/** The alerts as a list, blank lines dropped. */
export const alertsOf = (patient: Pick<Patient, 'alerts'>): string[] =>
  patient.alerts
    .split('\n')
    .map((alert) => alert.trim())
    .filter((alert) => alert !== '');

/** `Nguyễn, Thị Minh (Minh)`: the way lists and the chart header name a patient. */
export function listName(patient: Pick<Patient, 'familyName' | 'givenName' | 'preferredName'>): string {
  const preferred = patient.preferredName && patient.preferredName !== patient.givenName;
  return `${patient.familyName}, ${patient.givenName}${preferred ? ` (${patient.preferredName})` : ''}`;
}

/** `Thị Minh Nguyễn`: the full name that documents print. */
export const fullName = (patient: Pick<Patient, 'familyName' | 'givenName'>): string =>
  `${patient.givenName} ${patient.familyName}`;
