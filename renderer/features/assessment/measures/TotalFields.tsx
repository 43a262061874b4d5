import { type TotalEntry, withTotal } from '#shared/chart/assessment/measures/edit.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { useText } from '../../../platform/language.ts';
import { changeSection } from '../assessmentDraft.ts';
import type { EntryProps } from './EntryFields.tsx';
import styles from './Measures.module.css';

/** A total that was added up on paper, and what it is made of where that matters for the score. */
export function TotalFields({ draft, row, definition, entry }: EntryProps & { entry: TotalEntry }) {
  const text = useText();
  const { items, formula, missing } = definition;
  const most = items.reduce((sum, { high }) => sum + high, 0);
  // With empty items the least total is lower; what cannot be is said by the score.
  const least = items.reduce((sum, { low }) => sum + Math.min(low, 0), 0);
  const change = (part: Parameters<typeof withTotal>[2]) =>
    changeSection(draft, 'measures', (rows) => withTotal(rows, row.instrument, part));
  return (
    <div className={styles['totals']}>
      <NumberField
        label={text('assessment:measures.editor.total')}
        unit={text('assessment:measures.editor.totalOf', { most })}
        min={least}
        max={most}
        value={entry.total}
        onChange={(total) => change({ total })}
      />
      {missing.rule !== 'counts-as-zero' && (
        <NumberField
          label={text('assessment:measures.editor.answered')}
          unit={text('assessment:measures.editor.answeredOf', { items: items.length })}
          min={0}
          max={items.length}
          value={entry.answered}
          onChange={(answered) => change({ answered })}
        />
      )}
      {formula.kind === 'start-back' && (
        <NumberField
          label={text('assessment:measures.editor.subtotal')}
          unit={text('assessment:measures.editor.subtotalOf', { most: formula.psychosocial.length })}
          min={0}
          max={formula.psychosocial.length}
          value={entry.subtotal}
          onChange={(subtotal) => change({ subtotal })}
        />
      )}
    </div>
  );
}
