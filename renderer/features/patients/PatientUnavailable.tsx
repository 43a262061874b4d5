import { Link } from '@tanstack/react-router';
import type { CallError } from '#shared/contract/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { Loading } from '../../components/Spinner.tsx';
import { useText } from '../../platform/language.ts';

/** In the place of a patient who is still being read, or cannot be. */
export function PatientUnavailable({ error }: { error: CallError | null }) {
  const text = useText();
  if (error === null) return <Loading />;
  return (
    <Page title={text('patients:unknownPatient')}>
      <ErrorNotice
        error={error}
        actions={<Link to="/patients">{text('patients:action.allPatients')}</Link>}
      />
    </Page>
  );
}
