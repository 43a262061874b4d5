import { useNavigate } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import { useDates, useToday } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';
import { Drafts } from './Drafts.tsx';
import { QuickStart } from './QuickStart.tsx';
import styles from './TodayPage.module.css';

/** Where the day begins: the next patient, and what is still to be signed. */
export function TodayPage() {
  const text = useText();
  const navigate = useNavigate();
  const { date } = useDates();
  const today = useToday();
  return (
    <Page
      title={text('patients:today.title')}
      width="full"
      actions={
        <Button icon={UserPlus} onPress={() => void navigate({ to: '/patients/new' })}>
          {text('patients:action.newPatient')}
        </Button>
      }
    >
      <p className={styles['date']}>{date(today, 'full')}</p>
      <div className={styles['columns']}>
        <QuickStart />
        <Drafts />
      </div>
    </Page>
  );
}
