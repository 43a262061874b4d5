import { useCanGoBack, useLocation, useNavigate, useRouter } from '@tanstack/react-router';
import { EMPTY_PATIENT, type Patient } from '#shared/practice/patient.ts';
import { announce } from '../../components/announce.tsx';
import { useLanguage, useText } from '../../platform/language.ts';
import { useAction } from '../../platform/queries.ts';
import { PatientEditor } from './PatientEditor.tsx';
import { usePatientForm } from './usePatientForm.ts';

/** A new patient; begins with the name that was searched for in vain. */
export function NewPatientPage() {
  const text = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const router = useRouter();
  const canGoBack = useCanGoBack();
  const { typedName } = useLocation().state;
  const form = usePatientForm({ ...EMPTY_PATIENT, language, ...typedName });
  const create = useAction('patients.create', { invalidates: ['patients.search', 'patients.similar'] });

  async function save(patient: Patient): Promise<void> {
    const { patientId } = await create.mutateAsync({ patient });
    announce(text('patients:form.added'));
    await navigate({ to: '/patients/$patientId', params: { patientId }, replace: true, ignoreBlocker: true });
  }

  return (
    <PatientEditor
      title={text('patients:form.newTitle')}
      form={form}
      patientId={null}
      saveLabel={text('patients:form.add')}
      save={save}
      onCancel={() => (canGoBack ? router.history.back() : void navigate({ to: '/patients' }))}
    />
  );
}
