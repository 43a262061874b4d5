import { useEffect, useRef } from 'react';
import { withInstrument, withoutInstrument } from '#shared/chart/assessment/measures/edit.ts';
import { measurePath } from '#shared/chart/assessment/measures/schema.ts';
import type { Instrument } from '#shared/clinical/measures/instrument.ts';
import { goToField } from '../../../components/FieldPlace.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useCall } from '../../../platform/queries.ts';
import { changeSection, type SectionProps } from '../assessmentDraft.ts';
import { ADDER, MeasureAdder } from './MeasureAdder.tsx';
import { MeasureCard } from './MeasureCard.tsx';
import styles from './Measures.module.css';
import { PAIN_SCALES, PainScales } from './PainScales.tsx';

/** Outcome measures: pain first, the others as they are added, each scored while it is filled in. */
export function MeasuresPart({ draft }: SectionProps) {
  const rows = useDraftPart(draft, ({ body }) => body.measures);
  const own = useCall('instruments.list', {});
  const part = useRef<HTMLDivElement>(null);
  /** The field to work in once a measure has come or gone. */
  const next = useRef<string | null>(null);

  useEffect(() => {
    if (next.current !== null && part.current) goToField(part.current, next.current);
    next.current = null;
  });

  const toAdder = () => part.current && goToField(part.current, ADDER);

  function add(definition: Instrument): void {
    next.current = measurePath(definition.id);
    changeSection(draft, 'measures', (value) => withInstrument(value, definition));
  }

  function remove(instrument: string): void {
    next.current = ADDER;
    changeSection(draft, 'measures', (value) => withoutInstrument(value, instrument));
  }

  const ownDefinitions = own.data?.instruments.map(({ instrument }) => instrument) ?? [];
  const cards = rows.filter(({ instrument }) => !PAIN_SCALES.some(({ id }) => id === instrument));
  return (
    <div ref={part} className={styles['part']}>
      <PainScales draft={draft} onDone={toAdder} />
      {cards.map(({ instrument }) => (
        <MeasureCard
          key={instrument}
          draft={draft}
          instrument={instrument}
          ownDefinitions={ownDefinitions}
          onDone={toAdder}
          onRemove={() => remove(instrument)}
        />
      ))}
      <MeasureAdder
        key={rows.length}
        taken={rows.map(({ instrument }) => instrument)}
        own={ownDefinitions}
        isOwnUnknown={own.isError}
        onAdd={add}
      />
    </div>
  );
}
