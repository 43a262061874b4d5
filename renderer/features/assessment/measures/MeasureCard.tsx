import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import { isBlankEntry, withNewerVersion } from '#shared/chart/assessment/measures/edit.ts';
import { definitionOf, type MeasureRow, measurePath } from '#shared/chart/assessment/measures/schema.ts';
import type { Instrument } from '#shared/clinical/measures/instrument.ts';
import { instrumentOf } from '#shared/clinical/measures/instruments.ts';
import { hintOf, nameOf, shortNameOf } from '#shared/clinical/measures/names.ts';
import { announce } from '../../../components/announce.tsx';
import { Badge } from '../../../components/Badge.tsx';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { useText } from '../../../platform/language.ts';
import { type AssessmentDraft, changeSection } from '../assessmentDraft.ts';
import look from '../look.module.css';
import { AboutMeasure } from './AboutMeasure.tsx';
import { ChangeLines } from './ChangeLines.tsx';
import { EntryFields } from './EntryFields.tsx';
import { useMeasureRow } from './earlier.ts';
import { onEnter } from './enter.ts';
import styles from './Measures.module.css';
import { ScoreLine } from './ScoreLine.tsx';

interface Props {
  draft: AssessmentDraft;
  instrument: string;
  /** The therapist's own, every version of each. */
  ownDefinitions: readonly Instrument[];
  /** Enter after the last field leads on. */
  onDone: () => void;
  onRemove: () => void;
}

/** One instrument: what was entered, the score, how far it moved, and what is to be known of it. */
export function MeasureCard({ draft, instrument, ownDefinitions, onDone, onRemove }: Props) {
  const text = useText();
  const id = useId();
  const row = useMeasureRow(draft, instrument);
  if (!row) return null;
  const definition = definitionOf(row);
  const name = definition ? nameOf(definition, text) : instrument;
  const short = definition ? shortNameOf(definition, text) : instrument;
  return (
    <section className={look['card']} aria-labelledby={id}>
      <div className={look['cardHead']}>
        <h3 id={id} className={look['name']}>
          {name}
        </h3>
        {short !== name && <span className={look['hint']}>{short}</span>}
        {definition?.own && <Badge>{text('assessment:measures.editor.own')}</Badge>}
        <span className={look['atEnd']}>
          <IconButton
            label={text('assessment:measures.editor.remove', { name: short })}
            icon={Trash2}
            onPress={() => {
              onRemove();
              announce(text('assessment:measures.editor.removed', { name: short }));
            }}
          />
        </span>
      </div>
      {definition ? (
        <Known
          draft={draft}
          row={row}
          definition={definition}
          newest={instrumentOf(instrument, ownDefinitions)}
          onDone={onDone}
        />
      ) : (
        <p>{text('assessment:measures.editor.unknown', { id: instrument })}</p>
      )}
    </section>
  );
}

interface KnownProps {
  draft: AssessmentDraft;
  row: MeasureRow;
  definition: Instrument;
  newest: Instrument | null;
  onDone: () => void;
}

function Known({ draft, row, definition, newest, onDone }: KnownProps) {
  const text = useText();
  const hint = hintOf(definition, text);
  return (
    <>
      {newest && newest.version > definition.version && isBlankEntry(row.entry) && (
        <Newer draft={draft} definition={definition} newest={newest} />
      )}
      <div onKeyDownCapture={(event) => onEnter(event, onDone)}>
        <FieldPlace path={measurePath(row.instrument)} className={styles['fields']}>
          <span data-label hidden>
            {shortNameOf(definition, text)}
          </span>
          {hint !== null && <p className={look['hint']}>{hint}</p>}
          <EntryFields draft={draft} row={row} definition={definition} />
        </FieldPlace>
      </div>
      <ScoreLine row={row} definition={definition} />
      <ChangeLines draft={draft} definition={definition} row={row} />
      <AboutMeasure definition={definition} name={nameOf(definition, text)} />
    </>
  );
}

/** A newer version of an own instrument: earlier answers keep the one that they were given under. */
function Newer({
  draft,
  definition,
  newest,
}: Pick<KnownProps, 'draft' | 'definition'> & { newest: Instrument }) {
  const text = useText();
  return (
    <Banner
      tone="info"
      action={
        <Button onPress={() => changeSection(draft, 'measures', (rows) => withNewerVersion(rows, newest))}>
          {text('assessment:measures.editor.takeNewer')}
        </Button>
      }
    >
      {text('assessment:measures.editor.newer', { version: newest.version, current: definition.version })}
    </Banner>
  );
}
