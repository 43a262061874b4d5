import { PURPOSES } from '#shared/chart/assessment/sections.ts';
import { ServiceDateField } from '../../components/chart/ServiceDateField.tsx';
import styles from '../../components/parts/page.module.css';
import { Segmented } from '../../components/Segmented.tsx';
import { useDates } from '../../platform/dates.ts';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import type { AssessmentDraft } from './assessmentDraft.ts';

/** When and why it is done, and what it begins with. */
export function AssessmentHead({ draft }: { draft: AssessmentDraft }) {
  const text = useText();
  const { date } = useDates();
  const purpose = useDraftPart(draft, ({ body }) => body.purpose);
  const baseline = useDraftPart(draft, ({ body }) => body.baseline);
  return (
    <div className={styles['head']}>
      <ServiceDateField draft={draft} label={text('assessment:date')} />
      <Segmented
        label={text('assessment:purposeLabel')}
        options={PURPOSES.map((id) => ({ id, label: text(`assessment:purpose.${id}`) }))}
        value={purpose}
        onChange={(chosen) => draft.changeBody((body) => ({ ...body, purpose: chosen }))}
      />
      {baseline && (
        <p className={styles['begins']}>{text('assessment:editor.begins', { date: date(baseline.date) })}</p>
      )}
    </div>
  );
}
