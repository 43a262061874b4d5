import { useNavigate } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { TECHNIQUE_FAMILIES } from '#shared/clinical/techniques/technique.ts';
import { Button } from '../../../components/Button.tsx';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { Page } from '../../../components/Page.tsx';
import { Loading } from '../../../components/Spinner.tsx';
import { useText } from '../../../platform/language.ts';
import { useCall } from '../../../platform/queries.ts';
import { FamilyPanel } from './FamilyPanel.tsx';
import { OwnTechniques } from './OwnTechniques.tsx';
import styles from './Techniques.module.css';

/** The technique library: what each is and what stands behind it, which are offered, and those of her own. */
export function TechniquesPage() {
  const text = useText();
  const navigate = useNavigate();
  const { data, error } = useCall('techniques.list', {});
  return (
    <Page
      title={text('settings:techniques.title')}
      actions={
        <Button icon={ArrowLeft} onPress={() => void navigate({ to: '/settings' })}>
          {text('settings:techniques.back')}
        </Button>
      }
    >
      <p className={styles['intro']}>{text('settings:techniques.intro')}</p>
      {error && <ErrorNotice error={error.error} />}
      {data ? (
        <>
          <OwnTechniques own={data.own} />
          {TECHNIQUE_FAMILIES.map((family) => (
            <FamilyPanel key={family} family={family} hidden={data.hidden} />
          ))}
        </>
      ) : (
        !error && <Loading />
      )}
    </Page>
  );
}
