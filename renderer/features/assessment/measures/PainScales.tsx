import { withRating } from '#shared/chart/assessment/measures/edit.ts';
import { measurePath } from '#shared/chart/assessment/measures/schema.ts';
import type { Instrument } from '#shared/clinical/measures/instrument.ts';
import { endsOf, nameOf, promptOf } from '#shared/clinical/measures/names.ts';
import { NPRS_BEST, NPRS_NOW, NPRS_USUAL, NPRS_WORST } from '#shared/clinical/measures/pain.ts';
import { PAIN_SCALE } from '#shared/clinical/scales.ts';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { ScaleField } from '../../../components/ScaleField.tsx';
import { useText } from '../../../platform/language.ts';
import { type AssessmentDraft, changeSection } from '../assessmentDraft.ts';
import look from '../look.module.css';
import { AboutMeasure } from './AboutMeasure.tsx';
import { ChangeLines } from './ChangeLines.tsx';
import { useMeasureRow } from './earlier.ts';
import styles from './Measures.module.css';
import { ScoreLine } from './ScoreLine.tsx';

/** The numeric ratings of pain, which are always offered. */
export const PAIN_SCALES: readonly Instrument[] = [NPRS_NOW, NPRS_BEST, NPRS_WORST, NPRS_USUAL];

interface Props {
  draft: AssessmentDraft;
  /** Enter leads on to the other measures. */
  onDone: () => void;
}

export function PainScales({ draft, onDone }: Props) {
  const text = useText();
  return (
    <section className={look['card']} aria-label={text('assessment:measures.editor.pain')}>
      <div className={look['cardHead']}>
        <h3 className={look['name']}>{text('assessment:measures.editor.pain')}</h3>
        <p className={look['hint']}>{text('assessment:measures.editor.painHint')}</p>
      </div>
      <div
        className={styles['scales']}
        onKeyDownCapture={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          onDone();
        }}
      >
        {PAIN_SCALES.map((definition) => (
          <PainScale key={definition.id} draft={draft} definition={definition} />
        ))}
      </div>
      <AboutMeasure definition={NPRS_NOW} name={text('assessment:measures.editor.pain')} />
    </section>
  );
}

function PainScale({ draft, definition }: { draft: AssessmentDraft; definition: Instrument }) {
  const text = useText();
  const row = useMeasureRow(draft, definition.id);
  const ends = endsOf(definition, 1, text);
  const answer = row?.entry.by === 'items' ? (row.entry.answers[0] ?? null) : null;
  return (
    <FieldPlace path={measurePath(definition.id)} className={styles['scale']}>
      <ScaleField
        label={nameOf(definition, text)}
        description={promptOf(definition, 1, text)}
        {...PAIN_SCALE}
        lowWords={ends?.low ?? ''}
        highWords={ends?.high ?? ''}
        value={answer}
        onChange={(chosen) =>
          changeSection(draft, 'measures', (rows) => withRating(rows, definition, chosen))
        }
      />
      {row && <ScoreLine row={row} definition={definition} />}
      <ChangeLines draft={draft} definition={definition} row={row} />
    </FieldPlace>
  );
}
