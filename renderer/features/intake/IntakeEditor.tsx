import { useRef } from 'react';
import type { Background } from '#shared/chart/background/background.ts';
import type { Entry } from '#shared/chart/entry.ts';
import type { SectionId } from '#shared/chart/intake/questions.ts';
import { FilledByPatient, PatientSignature } from './FilledByPatient.tsx';
import styles from './IntakeEditor.module.css';
import { IntakeHead } from './IntakeHead.tsx';
import { type IntakeDraft, useAsking } from './intakeDraft.ts';
import { Part } from './Part.tsx';
import { PART_FIELDS } from './partFields.tsx';
import { Rail } from './Rail.tsx';
import { ReviewNotice } from './ReviewNotice.tsx';

interface Props {
  draft: IntakeDraft;
  entry: Entry;
  background: Background;
}

/** A health history on one page, part by part; only what concerns the patient is asked. */
export function IntakeEditor({ draft, entry, background }: Props) {
  const asking = useAsking(draft, background);
  const parts = useRef<HTMLDivElement>(null);

  function goTo(section: SectionId): void {
    const part = parts.current?.querySelector<HTMLElement>(`#part-${section} h2`);
    part?.scrollIntoView({ block: 'start' });
    part?.focus({ preventScroll: true });
  }

  return (
    <div className={styles['editor']}>
      <IntakeHead draft={draft} entry={entry} />
      <FilledByPatient draft={draft} />
      <ReviewNotice draft={draft} />
      <div className={styles['columns']}>
        <Rail draft={draft} asking={asking} onGoTo={goTo} />
        <div ref={parts} className={styles['parts']}>
          {asking.sections.map((section) => {
            const Fields = PART_FIELDS[section];
            const questions = asking.questions(section);
            return (
              <Part key={section} draft={draft} section={section} questions={questions}>
                <Fields draft={draft} entry={entry} questions={questions} />
              </Part>
            );
          })}
          <PatientSignature draft={draft} />
        </div>
      </div>
    </div>
  );
}
