import { Link } from '@tanstack/react-router';
import type { Entry } from '#shared/chart/entry.ts';
import type { Missing } from '#shared/chart/kind.ts';
import { Banner } from '../../components/Banner.tsx';
import { missingWords } from '../../components/missingWords.ts';
import { useText } from '../../platform/language.ts';
import styles from './Receipts.module.css';

interface Props {
  missing: readonly Missing[];
  entry: Entry;
}

/** What an insurer would miss, each with the way to where it is filled in. */
export function MissingFromReceipt({ missing, entry }: Props) {
  const text = useText();
  return (
    <Banner tone="warn" role="status">
      <strong>{text('chart:receipt.missingTitle')}</strong>
      <p>{text('chart:receipt.missingLead')}</p>
      <ul className={styles['missing']}>
        {missing.map((gap) => (
          <li key={`${gap.path} ${gap.reason}`}>
            <span>{missingWords(text, gap)}</span>
            <WayOut path={gap.path} entry={entry} />
          </li>
        ))}
      </ul>
    </Banner>
  );
}

/** The practice and the therapist stand in the settings, the rest in the patient or in the signed visit. */
function WayOut({ path, entry }: { path: string; entry: Entry }) {
  const text = useText();
  if (path === 'practice' || path === 'therapist')
    return <Link to="/settings">{text('chart:receipt.goToSettings')}</Link>;
  if (path === 'patient')
    return (
      <Link to="/patients/$patientId/edit" params={{ patientId: entry.patientId }}>
        {text('chart:receipt.goToPatient')}
      </Link>
    );
  return (
    <Link
      to="/entries/$entryId"
      params={{ entryId: entry.id }}
      title={text('chart:receipt.feeNeedsAmendment')}
    >
      {text('chart:receipt.goToVisit')}
    </Link>
  );
}
