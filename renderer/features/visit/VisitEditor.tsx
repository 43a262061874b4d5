import type { ReactNode } from 'react';
import type { Background } from '#shared/chart/background/background.ts';
import type { Entry } from '#shared/chart/entry.ts';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import type { Draft } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import { BeforePart } from './BeforePart.tsx';
import { NoteField } from './NoteField.tsx';
import { PainField } from './PainField.tsx';
import { ServiceFields } from './ServiceFields.tsx';
import { useVisitSafety } from './useVisitSafety.ts';
import { VisitBouts } from './VisitBouts.tsx';
import styles from './VisitEditor.module.css';

interface Props {
  draft: Draft<VisitBody>;
  entry: Entry;
  background: Background;
}

/**
 * The SOAP note on one page, in the order in which a visit goes. It reads no note of the draft itself:
 * each field watches its own part, so that typing draws that one field.
 */
export function VisitEditor({ draft, entry, background }: Props) {
  const text = useText();
  const safety = useVisitSafety(draft, background);
  return (
    <div className={styles['editor']}>
      <ServiceFields draft={draft} />
      <BeforePart draft={draft} entry={entry} />
      <Part letter="S" title={text('chart:visit.subjective')}>
        <NoteField draft={draft} name="subjective" rows={3} />
        <PainField draft={draft} name="painBefore" />
      </Part>
      <Part letter="O" title={text('chart:visit.objective')}>
        <NoteField draft={draft} name="objective" rows={3} />
      </Part>
      <Part letter="Tx" title={text('chart:visit.treatment')}>
        <VisitBouts draft={draft} safety={safety} />
        <NoteField draft={draft} name="response" />
        <PainField draft={draft} name="painAfter" />
      </Part>
      <Part letter="A" title={text('chart:visit.assessment')}>
        <NoteField draft={draft} name="assessment" />
      </Part>
      <Part letter="P" title={text('chart:visit.plan')}>
        <NoteField draft={draft} name="plan" />
        <NoteField draft={draft} name="homeCare" />
      </Part>
    </div>
  );
}

/** A part of the note under its letter; the letter is for the eye, the name for the ear. */
function Part({ letter, title, children }: { letter: string; title: string; children: ReactNode }) {
  return (
    <section className={styles['part']} aria-label={title}>
      <div className={styles['letter']} aria-hidden="true">
        {letter}
      </div>
      <div className={styles['fields']}>{children}</div>
    </section>
  );
}
