import type { Background } from '#shared/chart/background/background.ts';
import type { Entry } from '#shared/chart/entry.ts';
import { PartColumns } from '../../components/parts/PartColumns.tsx';
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
  return (
    <div className={styles['editor']}>
      <IntakeHead draft={draft} entry={entry} />
      <FilledByPatient draft={draft} />
      <ReviewNotice draft={draft} />
      <PartColumns rail={(goTo) => <Rail draft={draft} asking={asking} onGoTo={goTo} />}>
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
      </PartColumns>
    </div>
  );
}
