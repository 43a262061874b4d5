import { changeLine, changesIn } from '#shared/chart/intake/changeLines.ts';
import type { SectionId } from '#shared/chart/intake/questions.ts';
import { useDates } from '../../platform/dates.ts';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import type { IntakeDraft } from './intakeDraft.ts';
import styles from './Part.module.css';

interface Props {
  draft: IntakeDraft;
  section: SectionId;
}

/** What this part says differently from the history that is reviewed. */
export function PartChanges({ draft, section }: Props) {
  const text = useText();
  const { date } = useDates();
  const body = useDraftPart(draft, (content) => content.body);
  // Red flags are asked anew each time: there is nothing to compare them with.
  if (body.before === null || section === 'redFlags') return null;
  const lines = (changesIn(body) ?? [])
    .filter((change) => change.section === section)
    .map((change) => changeLine(change, text));
  const since = body.before.date;
  if (lines.length === 0)
    return since === '' ? null : (
      <p className={styles['same']}>{text('intake:editor.sameAs', { date: date(since) })}</p>
    );
  return (
    <div className={styles['changes']}>
      <p className={styles['since']}>
        {since === ''
          ? text('intake:editor.changesUndated')
          : text('intake:editor.changes', { date: date(since) })}
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
