import { useMemo } from 'react';
import { EMPTY_PATIENT, type Patient, patientProblems, patientSchema } from '#shared/practice/patient.ts';
import { useToday } from '../../platform/dates.ts';
import { type SchemaForm, useSchemaForm } from '../../platform/forms.ts';

export type PatientForm = SchemaForm<Patient, Patient>;

/**
 * The form over a patient. That a birth date cannot be is said at its field, even while another field is
 * wrong; it is looked at from today in the practice's zone.
 */
export function usePatientForm(defaults: Patient): PatientForm {
  const today = useToday();
  const schema = useMemo(() => schemaOn(today), [today]);
  return useSchemaForm<Patient, Patient>(schema, defaults);
}

const schemaOn = (today: string) =>
  patientSchema.extend({
    birthDate: patientSchema.shape.birthDate.superRefine((birthDate, context) => {
      for (const { reason } of patientProblems({ ...EMPTY_PATIENT, birthDate }, today))
        context.addIssue({ code: 'custom', message: reason });
    }),
  });
