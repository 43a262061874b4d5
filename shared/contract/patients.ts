import { z } from 'zod';
import { idSchema } from '../chart/entry.ts';
import { instant, plainDate } from '../practice/dates.ts';
import { patientSchema } from '../practice/patient.ts';
import { dataCall } from './call.ts';

export const PATIENT_SORTS = ['name', 'birthDate', 'lastVisit'] as const;

/** A patient as lists show her. */
export const patientRowSchema = z.object({
  id: idSchema,
  familyName: z.string(),
  givenName: z.string(),
  preferredName: z.string(),
  birthDate: z.string(),
  phone: z.string(),
  alerts: z.string(),
  /** The date of the newest encounter, drafts included; null for a patient who was never seen. */
  lastVisit: plainDate().nullable(),
  archived: z.boolean(),
});
export type PatientRow = z.infer<typeof patientRowSchema>;

export const patientRecordSchema = z.object({
  id: idSchema,
  patient: patientSchema,
  archived: z.boolean(),
  revision: z.int(),
  createdAt: instant(),
});
export type PatientRecord = z.infer<typeof patientRecordSchema>;

export const patientQuerySchema = z.object({
  /** Name parts in any order, phone or birth date; empty lists all. */
  text: z.string().max(200, 'too-long'),
  show: z.enum(['active', 'archived', 'all']),
  sort: z.enum(PATIENT_SORTS),
  descending: z.boolean(),
  offset: z.int().min(0),
  limit: z.int().min(1).max(500),
});
export type PatientQuery = z.infer<typeof patientQuerySchema>;

const patientId = z.object({ patientId: idSchema });

export const patientCalls = {
  'patients.search': dataCall(
    patientQuerySchema,
    z.object({ rows: z.array(patientRowSchema), total: z.int() }),
  ),
  'patients.read': dataCall(patientId, patientRecordSchema),
  'patients.create': dataCall(z.object({ patient: patientSchema }), patientId),
  'patients.update': dataCall(
    z.object({ patientId: idSchema, revision: z.int(), patient: patientSchema }),
    z.object({ revision: z.int() }),
  ),
  'patients.archive': dataCall(z.object({ patientId: idSchema, archived: z.boolean() }), z.object({})),
  /** Patients with a like name or the same birth date, so that nobody is charted twice or mistaken. */
  'patients.similar': dataCall(
    z.object({
      familyName: z.string().max(200),
      givenName: z.string().max(200),
      birthDate: z.string().max(10),
      except: idSchema.nullable(),
    }),
    z.object({
      rows: z.array(
        z.object({ row: patientRowSchema, why: z.enum(['same-name', 'like-name', 'same-birth-date']) }),
      ),
    }),
  ),
};
