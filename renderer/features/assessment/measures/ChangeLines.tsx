import { type MeasureRow, resultIn } from '#shared/chart/assessment/measures/schema.ts';
import { anchorOf, changeOf } from '#shared/clinical/measures/change.ts';
import { type Instrument, purposeOf } from '#shared/clinical/measures/instrument.ts';
import { changeText, valueText } from '#shared/clinical/measures/names.ts';
import { MarkLine } from '../../../components/measures/MarkLine.tsx';
import { useDates } from '../../../platform/dates.ts';
import { useText } from '../../../platform/language.ts';
import type { AssessmentDraft } from '../assessmentDraft.ts';
import styles from './ChangeLines.module.css';
import { type EarlierResult, useEarlierResults } from './earlier.ts';

interface Props {
  draft: AssessmentDraft;
  definition: Instrument;
  row: MeasureRow | undefined;
}

/**
 * The scores of the baseline and of last time, and how far it moved since. Beyond the error of measurement and
 * important to patients are two marks and never one.
 */
export function ChangeLines({ draft, definition, row }: Props) {
  const earlier = useEarlierResults(draft, definition.id);
  return (
    <>
      <Anchor definition={definition} row={row} />
      {earlier.map((one) => (
        <Since key={one.of} earlier={one} definition={definition} row={row} />
      ))}
    </>
  );
}

function Since({ earlier, definition, row }: Omit<Props, 'draft'> & { earlier: EarlierResult }) {
  const text = useText();
  const { date } = useDates();
  const now = row ? resultIn(row) : null;
  const change = now && changeOf(definition, earlier.result, now);
  return (
    <div className={styles['since']}>
      <p className={styles['before']}>
        {text(`assessment:measures.editor.${earlier.of}`, {
          date: date(earlier.date),
          value: valueText(definition, earlier.result.value, text),
        })}
      </p>
      {change?.ok && (
        <>
          <p className={styles['change']}>
            {text(`assessment:measures.editor.since.${earlier.of}`, { change: changeText(change, text) })}
          </p>
          <MarkLine kind="error" definition={definition} mark={change.error} />
          <MarkLine kind="importance" definition={definition} mark={change.importance} />
          {change.notes.map((note) => (
            <p key={note} className={styles['note']}>
              {text(`measures:changeNote.${note}`)}
            </p>
          ))}
        </>
      )}
      {change && !change.ok && purposeOf(definition) === 'outcome' && (
        <p className={styles['note']}>{text(`measures:noComparison.${change.why}`)}</p>
      )}
    </div>
  );
}

/** A rating of change is itself the comparison. */
function Anchor({ definition, row }: Omit<Props, 'draft'>) {
  const now = row ? resultIn(row) : null;
  const anchor = now && anchorOf(definition, now.value);
  const [mark] = anchor?.importances ?? [];
  return mark ? <MarkLine kind="importance" definition={definition} mark={mark} /> : null;
}
