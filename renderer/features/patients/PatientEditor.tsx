import type { ReactNode } from 'react';
import type { Patient } from '#shared/practice/patient.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { LeaveGuard } from '../../components/LeaveGuard.tsx';
import { Page } from '../../components/Page.tsx';
import { useText } from '../../platform/language.ts';
import { ConfirmSimilar } from './ConfirmSimilar.tsx';
import styles from './PatientEditor.module.css';
import { PatientFields } from './PatientFields.tsx';
import { SimilarPatients } from './SimilarPatients.tsx';
import { useSimilar } from './similar.ts';
import type { PatientForm } from './usePatientForm.ts';
import { usePatientSaving } from './usePatientSaving.ts';

interface Props {
  title: string;
  header?: ReactNode;
  /** Above the fields: what stands in the way of saving, and may try it again. */
  notice?: (attempt: () => Promise<boolean>) => ReactNode;
  form: PatientForm;
  /** The patient being edited, who is not like herself; null for a new one. */
  patientId: string | null;
  saveLabel: string;
  /** Stores the patient and leaves; rejects with a `CallFailure`. */
  save: (patient: Patient) => Promise<void>;
  onCancel: () => void;
}

/** The form of a patient with everything around it that keeps what is typed from being lost or doubled. */
export function PatientEditor({ title, header, notice, form, patientId, saveLabel, save, onCancel }: Props) {
  const text = useText();
  const saving = usePatientSaving(form, patientId, save);
  const similar = useSimilar(form, patientId);
  const { isDirty, isSubmitted, errors } = form.formState;
  const wrong = isSubmitted ? Object.keys(errors).length : 0;
  return (
    <Page title={title} header={header}>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void saving.attempt();
        }}
      >
        {notice?.(saving.attempt)}
        <PatientFields
          form={form}
          autoFocus={patientId === null}
          afterWho={<SimilarPatients rows={similar} />}
        />
        <div className={styles['foot']}>
          {saving.error && saving.error.reason !== 'changed-elsewhere' && (
            <div className={styles['error']}>
              <ErrorNotice error={saving.error} />
            </div>
          )}
          <p className={wrong > 0 ? styles['wrong'] : styles['state']} role="status">
            {wrong > 0
              ? text('patients:form.wrong', { count: wrong })
              : isDirty && text('patients:form.unsaved')}
          </p>
          <Button onPress={onCancel}>{text('common:action.cancel')}</Button>
          <Button type="submit" variant="primary" isPending={saving.isPending}>
            {saveLabel}
          </Button>
        </div>
      </form>
      <ConfirmSimilar asking={saving.asking} onGoBack={saving.goBack} onSave={saving.saveAnyway} />
      <LeaveGuard isDirty={isDirty} save={saving.attempt} />
    </Page>
  );
}
