import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { Loading } from '../../components/Spinner.tsx';
import { useText } from '../../platform/language.ts';
import { useCall } from '../../platform/queries.ts';
import { AboutPanel } from './AboutPanel.tsx';
import { LookPanel } from './LookPanel.tsx';
import { OwnMeasures } from './OwnMeasures.tsx';
import { PracticeForm } from './PracticeForm.tsx';
import { TechniquesPanel } from './TechniquesPanel.tsx';

/** The practice, the therapist, and how the screen looks. */
export function SettingsPage() {
  const text = useText();
  const { data, error } = useCall('practice.read', {});
  return (
    <Page title={text('settings:title')}>
      <LookPanel />
      {error && <ErrorNotice error={error.error} />}
      {data ? <PracticeForm practice={data.practice} therapist={data.therapist} /> : !error && <Loading />}
      <TechniquesPanel />
      <OwnMeasures />
      <AboutPanel />
    </Page>
  );
}
