import { useText } from '../platform/language.ts';
import styles from './SourceLine.module.css';

/** Where something was read, one or more pages or null for general knowledge, and that nobody has reviewed it yet. */
export function SourceLine({ source }: { source: string | null | readonly (string | null)[] }) {
  const text = useText();
  const all = typeof source === 'string' || source === null ? [source] : source;
  const where = all.map((page) =>
    page === null ? text('clinical:source.general') : text('clinical:source.page', { source: page }),
  );
  return (
    <span className={styles['source']}>
      {[...new Set(where), text('clinical:source.notReviewed')].join(' · ')}
    </span>
  );
}
