import { type Patient, patientProblems, patientSchema } from '#shared/practice/patient.ts';
import { useToday } from '../../platform/dates.ts';
import { type SchemaForm, useSchemaForm } from '../../platform/forms.ts';

export type PatientForm = SchemaForm<Patient, Patient>;

/** The form over a patient; a birth date is looked at from today in the practice's zone. */
export function usePatientForm(defaults: Patient): PatientForm {
  const today = useToday();
  return useSchemaForm<Patient, Patient>(patientSchema, defaults, (patient) =>
    patientProblems(patient, today),
  );
}
