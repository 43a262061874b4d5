import { CircleAlert } from 'lucide-react';
import { isBlankEntry } from '#shared/chart/assessment/measures/edit.ts';
import type { MeasureRow } from '#shared/chart/assessment/measures/schema.ts';
import type { Instrument } from '#shared/clinical/measures/instrument.ts';
import { bandNameOf, valueText } from '#shared/clinical/measures/names.ts';
import { scoreEntry } from '#shared/clinical/measures/result.ts';
import { useText } from '../../../platform/language.ts';
import styles from './ScoreLine.module.css';

interface Props {
  row: MeasureRow;
  definition: Instrument;
}

/** The score as it stands, with its band and how missing answers were dealt with, or why there is none. */
export function ScoreLine({ row, definition }: Props) {
  const text = useText();
  if (isBlankEntry(row.entry)) return null;
  const outcome = scoreEntry(definition, row.entry);
  if (!outcome.ok) {
    const { why, needed, answered, item } = outcome;
    // While a form is filled in there are too few answers for a while: that is no mistake.
    const isMistake = why !== 'too-few-answered' && why !== 'count-needed' && why !== 'subtotal-needed';
    return (
      <output className={styles['none']} data-mistake={isMistake || undefined}>
        {isMistake && <CircleAlert size={16} aria-hidden />}
        {text(`measures:noScore.${why}`, { needed, answered, item: item ?? 0 })}
      </output>
    );
  }
  const { value, band, note, answered, subtotal } = outcome;
  const items = definition.items.length;
  return (
    <output className={styles['score']}>
      <span className="only-heard">{text('assessment:measures.editor.score')} </span>
      <strong className={styles['value']}>{valueText(definition, value, text)}</strong>
      {band !== null && <span className={styles['band']}>{bandNameOf(band, text)}</span>}
      {subtotal !== null && (
        <span className={styles['note']}>
          {text('assessment:measures.editor.subtotalSaid', { value: subtotal })}
        </span>
      )}
      {note !== null && (
        <span className={styles['note']}>{text(`measures:note.${note}`, { answered, items })}</span>
      )}
    </output>
  );
}
