import { useNavigate, useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { PatientRecord } from '#shared/contract/patients.ts';
import type { Patient } from '#shared/practice/patient.ts';
import { announce } from '../../components/announce.tsx';
import { ChartHeader } from '../../components/chart/ChartHeader.tsx';
import { CallFailure, call } from '../../platform/bridge.ts';
import { useText } from '../../platform/language.ts';
import { useAction, useCall } from '../../platform/queries.ts';
import { Conflict } from './Conflict.tsx';
import { mergePatient } from './mergePatient.ts';
import { PatientEditor } from './PatientEditor.tsx';
import { PatientUnavailable } from './PatientUnavailable.tsx';
import { usePatientForm } from './usePatientForm.ts';

/** The details of a patient, to be changed. */
export function EditPatientPage() {
  const { patientId } = useParams({ from: '/patients/$patientId/edit' });
  const record = useCall('patients.read', { patientId });
  if (!record.data) return <PatientUnavailable error={record.error?.error ?? null} />;
  return <EditPatient key={patientId} record={record.data} />;
}

function EditPatient({ record }: { record: PatientRecord }) {
  const text = useText();
  const navigate = useNavigate();
  const patientId = record.id;
  const form = usePatientForm(record.patient);
  // What the form began with: a later version read in the background must not be overwritten.
  const base = useRef(record);
  const [conflict, setConflict] = useState<{ stored: PatientRecord; mine: Patient } | null>(null);
  const update = useAction('patients.update', {
    invalidates: ['patients.read', 'patients.search', 'patients.similar', 'entries.drafts'],
  });

  const leave = () =>
    navigate({ to: '/patients/$patientId', params: { patientId }, replace: true, ignoreBlocker: true });

  function goOnFrom(stored: PatientRecord): void {
    base.current = stored;
    setConflict(null);
  }

  async function compare(mine: Patient): Promise<void> {
    const stored = await call('patients.read', { patientId });
    const merged = mergePatient(base.current.patient, mine, stored.patient);
    form.reset(merged, { keepDefaultValues: true });
    setConflict({ stored, mine: merged });
  }

  async function save(patient: Patient): Promise<void> {
    try {
      await update.mutateAsync({ patientId, revision: base.current.revision, patient });
    } catch (failure) {
      if (failure instanceof CallFailure && failure.error.reason === 'changed-elsewhere')
        await compare(patient);
      throw failure;
    }
    announce(text('patients:form.saved'));
    await leave();
  }

  return (
    <PatientEditor
      title={text('patients:form.editTitle')}
      header={<ChartHeader patientId={patientId} />}
      form={form}
      patientId={patientId}
      saveLabel={text('patients:form.save')}
      save={save}
      onCancel={() => void navigate({ to: '/patients/$patientId', params: { patientId } })}
      notice={(attempt) =>
        conflict && (
          <Conflict
            mine={conflict.mine}
            stored={conflict.stored.patient}
            onKeepMine={() => {
              goOnFrom(conflict.stored);
              void attempt();
            }}
            onTakeStored={() => {
              goOnFrom(conflict.stored);
              form.reset(conflict.stored.patient);
            }}
          />
        )
      }
    />
  );
}
