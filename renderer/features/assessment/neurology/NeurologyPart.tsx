import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { type Rows, withRows } from '#shared/chart/assessment/neurology/edit.ts';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { LimitedTextArea } from '../../../components/Limited.tsx';
import { useText } from '../../../platform/language.ts';
import type { SectionProps } from '../assessmentDraft.ts';
import { BeginRows } from './BeginRows.tsx';
import styles from './Neurology.module.css';
import { ReflexTable } from './ReflexTable.tsx';
import { RowFinder } from './RowFinder.tsx';
import { SensationTable } from './SensationTable.tsx';
import { StrengthTable } from './StrengthTable.tsx';
import { changeNeurology, newId, useNeurology } from './useNeurology.ts';

/** Strength, reflexes and sensation, level by level, left and right beside each other. */
export function NeurologyPart({ draft }: SectionProps) {
  const text = useText();
  const { note } = useNeurology(draft);
  const part = useRef<HTMLDivElement>(null);

  /** Lists them, and goes to the first. */
  function add(rows: Rows): void {
    flushSync(() => changeNeurology(draft, (value) => withRows(value, rows, newId)));
    const [first] = [...rows.actions, ...rows.reflexes, ...rows.levels];
    part.current?.querySelector<HTMLElement>(`[data-row="${first}"] [data-cell] button`)?.focus();
  }

  return (
    <div ref={part} className={styles['part']}>
      <BeginRows draft={draft} onBegin={add} />
      <FieldPlace path="neurology">
        <RowFinder onAdd={add} />
      </FieldPlace>
      <StrengthTable draft={draft} />
      <ReflexTable draft={draft} />
      <SensationTable draft={draft} />
      <FieldPlace path="neurology.note">
        <LimitedTextArea
          label={text('assessment:neurology.note')}
          rows={2}
          value={note}
          onChange={(typed) => changeNeurology(draft, (value) => ({ ...value, note: typed }))}
        />
      </FieldPlace>
    </div>
  );
}
