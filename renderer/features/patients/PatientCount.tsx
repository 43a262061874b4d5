import { useDebounced } from '../../platform/debounce.ts';
import { useText } from '../../platform/language.ts';
import styles from './PatientsPage.module.css';
import type { ListQuery } from './usePatientPages.ts';

/** How many are listed: seen at once, and read to those who listen when the typing pauses. */
export function PatientCount({ query, total }: { query: ListQuery; total: number | undefined }) {
  const text = useText();
  const key = query.text.trim() === '' ? 'patients:list.count' : 'patients:list.found';
  const words = total === undefined ? '' : text(key, { count: total });
  const heard = useDebounced(words, 500);
  return (
    <p className={styles['count']}>
      <span aria-hidden>{words}</span>
      <span className="only-heard" role="status">
        {heard}
      </span>
    </p>
  );
}
