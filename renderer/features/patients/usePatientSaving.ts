import { useState } from 'react';
import type { CallError } from '#shared/contract/errors.ts';
import type { Patient } from '#shared/practice/patient.ts';
import { CallFailure, call } from '../../platform/bridge.ts';
import { showProblems } from '../../platform/forms.ts';
import { useSubmission } from '../../platform/submit.ts';
import { mustAsk, type SimilarPatient, similarInput } from './similar.ts';
import type { PatientForm } from './usePatientForm.ts';

/** A patient held back from being saved, and who she could be mistaken for. */
export interface Asking {
  patient: Patient;
  rows: readonly SimilarPatient[];
}

interface Saving {
  isPending: boolean;
  error: CallError | null;
  asking: Asking | null;
  /** Saves, unless a field is wrong or somebody must be asked about first; tells whether it did. */
  attempt: () => Promise<boolean>;
  goBack: () => void;
  saveAnyway: () => void;
}

/** Saving the form of a patient, by its button or because the window is about to close. */
export function usePatientSaving(
  form: PatientForm,
  patientId: string | null,
  save: (patient: Patient) => Promise<void>,
): Saving {
  const { isPending, error, submit } = useSubmission();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { dirtyFields } = form.formState;
  const isWho =
    patientId === null || dirtyFields.familyName || dirtyFields.givenName || dirtyFields.birthDate;

  async function send(patient: Patient): Promise<void> {
    try {
      await save(patient);
    } catch (failure) {
      if (failure instanceof CallFailure) showProblems(form, inForm(failure.error));
      throw failure;
    }
  }

  async function attempt(): Promise<boolean> {
    let isSaved = false;
    const whenRight = async (patient: Patient) => {
      const rows = isWho ? await similarTo(patient, patientId) : [];
      if (rows.length > 0) return setAsking({ patient, rows });
      await send(patient);
      isSaved = true;
    };
    await submit(() => form.handleSubmit(whenRight)());
    return isSaved;
  }

  return {
    isPending,
    error,
    asking,
    attempt,
    goBack: () => setAsking(null),
    saveAnyway: () => {
      if (asking === null) return;
      setAsking(null);
      void submit(() => send(asking.patient));
    },
  };
}

/** Asked anew on saving, since the list beside the form follows the typing only after a pause. */
async function similarTo(patient: Patient, patientId: string | null): Promise<SimilarPatient[]> {
  const { rows } = await call('patients.similar', similarInput(patient, patientId));
  return mustAsk(patient.birthDate, rows);
}

/** The refused fields by their names in the form; in the call they stand inside `patient`. */
const inForm = ({ fields = [] }: CallError) =>
  fields.map(({ path, reason }) => ({ path: path.replace(/^patient\./u, ''), reason }));
