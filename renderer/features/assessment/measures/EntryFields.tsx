import { withAnswer, withWay } from '#shared/chart/assessment/measures/edit.ts';
import type { MeasureRow } from '#shared/chart/assessment/measures/schema.ts';
import type { Instrument } from '#shared/clinical/measures/instrument.ts';
import { endsOf, promptOf, shortNameOf } from '#shared/clinical/measures/names.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { ScaleField } from '../../../components/ScaleField.tsx';
import { Segmented } from '../../../components/Segmented.tsx';
import { useText } from '../../../platform/language.ts';
import { type AssessmentDraft, changeSection } from '../assessmentDraft.ts';
import { ActivityRows } from './ActivityRows.tsx';
import { AnswerGrid } from './AnswerGrid.tsx';
import { LevelField } from './LevelField.tsx';
import { LineField } from './LineField.tsx';
import styles from './Measures.module.css';
import { TotalFields } from './TotalFields.tsx';

export interface EntryProps {
  draft: AssessmentDraft;
  row: MeasureRow;
  definition: Instrument;
}

/** What an instrument is entered with: activities, one answer, or a form answer by answer or as a total. */
export function EntryFields(props: EntryProps) {
  const { definition } = props;
  if (definition.itemsFrom === 'patient') return <ActivityRows {...props} />;
  return definition.items.length === 1 ? <OneAnswer {...props} /> : <Form {...props} />;
}

const WAYS = ['items', 'total'] as const;

function Form(props: EntryProps) {
  const text = useText();
  const { draft, row, definition } = props;
  return (
    <>
      <Segmented
        label={text('assessment:measures.editor.way', { name: shortNameOf(definition, text) })}
        isLabelHidden
        options={WAYS.map((way) => ({ id: way, label: text(`assessment:measures.editor.ways.${way}`) }))}
        value={row.entry.by}
        onChange={(way) => changeSection(draft, 'measures', (rows) => withWay(rows, row.instrument, way))}
      />
      {row.entry.by === 'items' ? (
        <AnswerGrid {...props} entry={row.entry} />
      ) : (
        <TotalFields {...props} entry={row.entry} />
      )}
    </>
  );
}

/** The most steps that stand beside each other. */
const MOST_STEPS = 11;

function OneAnswer({ draft, row, definition }: EntryProps) {
  const text = useText();
  const item = definition.items[0] ?? { low: 0, high: 0 };
  const { low, high } = item;
  const field = {
    label: promptOf(definition, 1, text) ?? shortNameOf(definition, text),
    value: row.entry.by === 'items' ? (row.entry.answers[0] ?? null) : row.entry.total,
    onChange: (answer: number | null) =>
      changeSection(draft, 'measures', (rows) => withAnswer(rows, row.instrument, 0, answer)),
  };
  const ends = endsOf(definition, 1, text);
  if (definition.formula.kind === 'level')
    return <LevelField {...field} definition={definition} neutral={definition.formula.neutral} />;
  if (definition.unit === 'millimetres')
    return <LineField {...field} most={high} lowWords={ends?.low ?? ''} highWords={ends?.high ?? ''} />;
  if (high - low < MOST_STEPS)
    return (
      <div className={styles['single']}>
        <ScaleField
          {...field}
          low={low}
          high={high}
          {...(ends && { lowWords: ends.low, highWords: ends.high })}
        />
      </div>
    );
  return (
    <div className={styles['number']}>
      <NumberField {...field} min={low} max={high} unit={text(`measures:unit.${definition.unit}`)} />
    </div>
  );
}
