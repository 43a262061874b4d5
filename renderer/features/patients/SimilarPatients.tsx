import { Link } from '@tanstack/react-router';
import { listName } from '#shared/practice/patient.ts';
import { Badge } from '../../components/Badge.tsx';
import { Banner } from '../../components/Banner.tsx';
import { ageOrNull, useDates, useToday } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';
import styles from './SimilarPatients.module.css';
import type { SimilarPatient } from './similar.ts';

const IN_VIEW = 4;

/** A warning, while the form is filled: who in the practice could be the same person. */
export function SimilarPatients({ rows }: { rows: readonly SimilarPatient[] }) {
  const text = useText();
  return (
    <div className={styles['place']} role="status">
      {rows.length > 0 && (
        <Banner tone="warn">
          <p className={styles['title']}>{text('patients:similar.title', { count: rows.length })}</p>
          <SimilarList rows={rows.slice(0, IN_VIEW)} />
          {rows.length > IN_VIEW && <p>{text('patients:similar.more', { count: rows.length - IN_VIEW })}</p>}
        </Banner>
      )}
    </div>
  );
}

/** Each with what tells her apart, why she is listed, and the way to her chart. */
export function SimilarList({ rows }: { rows: readonly SimilarPatient[] }) {
  const text = useText();
  const { date } = useDates();
  const today = useToday();
  return (
    <ul className={styles['list']}>
      {rows.map(({ row, why }) => {
        const age = ageOrNull(row.birthDate, today);
        return (
          <li key={row.id} className={styles['item']}>
            <Link to="/patients/$patientId" params={{ patientId: row.id }} className={styles['name']}>
              {listName(row)}
            </Link>
            <span className={styles['facts']}>
              {age === null
                ? date(row.birthDate)
                : text('patients:birthDateAndAge', {
                    date: date(row.birthDate),
                    age: text('patients:age', { count: age }),
                  })}
              {row.phone !== '' && ` · ${row.phone}`}
            </span>
            <Badge tone="neutral">{text(`patients:similar.${why}`)}</Badge>
            {row.archived && <Badge tone="neutral">{text('patients:archived')}</Badge>}
          </li>
        );
      })}
    </ul>
  );
}
