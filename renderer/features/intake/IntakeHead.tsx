import type { Entry } from '#shared/chart/entry.ts';
import { QUESTION_SETS } from '#shared/chart/intake/questions.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { ServiceDateField } from '../../components/chart/ServiceDateField.tsx';
import { FieldPlace } from '../../components/FieldPlace.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import { BlankForm } from './BlankForm.tsx';
import { HandOverButton } from './HandOverButton.tsx';
import styles from './IntakeEditor.module.css';
import type { IntakeDraft } from './intakeDraft.ts';

const FILLED_BY = ['therapist', 'patient', 'paper'] as const;

interface Props {
  draft: IntakeDraft;
  entry: Entry;
}

/** When it was taken, what is asked in which language, who fills it in, and the two ways to let the patient. */
export function IntakeHead({ draft, entry }: Props) {
  const text = useText();
  const set = useDraftPart(draft, ({ body }) => body.set);
  const language = useDraftPart(draft, ({ body }) => body.language);
  const filledBy = useDraftPart(draft, ({ body }) => body.filledBy);
  return (
    <div className={styles['head']}>
      <ServiceDateField draft={draft} label={text('intake:editor.date')} />
      <Segmented
        label={text('intake:editor.set')}
        options={QUESTION_SETS.map((id) => ({ id, label: text(`intake:set.${id}`) }))}
        value={set}
        onChange={(chosen) => draft.changeBody((body) => ({ ...body, set: chosen }))}
      />
      <Segmented
        label={text('intake:editor.language')}
        options={LANGUAGES.map((id) => ({ id, label: text(`common:language.${id}`) }))}
        value={language}
        onChange={(chosen) => draft.changeBody((body) => ({ ...body, language: chosen }))}
      />
      <FieldPlace path="patientSignature">
        <Segmented
          label={text('intake:editor.filledBy')}
          options={FILLED_BY.map((id) => ({ id, label: text(`intake:filledBy.${id}`) }))}
          value={filledBy}
          onChange={(chosen) => draft.changeBody((body) => ({ ...body, filledBy: chosen }))}
        />
      </FieldPlace>
      <div className={styles['ways']}>
        <HandOverButton draft={draft} entryId={entry.id} />
        <BlankForm patientId={entry.patientId} set={set} language={language} />
      </div>
    </div>
  );
}
