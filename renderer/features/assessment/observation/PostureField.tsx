import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { MOST_POSTURE, newPosture } from '#shared/chart/assessment/observation/schema.ts';
import { postureName } from '#shared/chart/assessment/observation/words.ts';
import { withRow } from '#shared/chart/assessment/rows.ts';
import {
  findingsSeenFrom,
  POSTURE_VIEWS,
  type PostureFindingId,
  type PostureView,
  postureFindingOf,
} from '#shared/clinical/posture.ts';
import { ComboBox } from '../../../components/ComboBox.tsx';
import { goToField } from '../../../components/FieldPlace.tsx';
import { Segmented } from '../../../components/Segmented.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import { type AssessmentDraft, changeSection } from '../assessmentDraft.ts';
import { Before } from '../Before.tsx';
import styles from './Observation.module.css';
import { PostureRows } from './PostureRows.tsx';

/** Posture from four sides: the view is chosen once, then each finding by a few letters. */
export function PostureField({ draft }: { draft: AssessmentDraft }) {
  const text = useText();
  const field = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<PostureView>('back');
  const rows = useDraftPart(draft, ({ body }) => body.observation.posture);
  const options = findingsSeenFrom(view).map((id) => ({
    id,
    label: text('assessment:observation.option', {
      region: text(`examination:postureRegion.${postureFindingOf(id).region}`),
      finding: text(`examination:posture.${id}`),
    }),
  }));

  function add(finding: PostureFindingId): void {
    const { sided } = postureFindingOf(finding);
    const side = sided ? (view === 'left' || view === 'right' ? view : '') : 'midline';
    const row = newPosture(crypto.randomUUID(), finding, view, side);
    flushSync(() =>
      changeSection(draft, 'observation', (now) => ({ ...now, posture: withRow(now.posture, row) })),
    );
    const next = `observation.posture.${rows.length}.${side === '' ? 'side' : 'degree'}`;
    if (field.current) goToField(field.current, next);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own border and legend
    <div
      ref={field}
      className={styles['posture']}
      role="group"
      aria-label={text('assessment:observation.posture')}
    >
      <div className={styles['adder']}>
        <Segmented
          label={text('assessment:observation.seenFrom')}
          options={POSTURE_VIEWS.map((id) => ({ id, label: text(`examination:view.${id}`) }))}
          value={view}
          onChange={setView}
        />
        {rows.length < MOST_POSTURE && (
          <div className={styles['finder']}>
            <ComboBox
              key={`${view} ${rows.length}`}
              label={text('assessment:observation.find')}
              placeholder={text('assessment:observation.findHint')}
              options={options}
              value=""
              onChange={(finding) => finding !== '' && add(finding)}
            />
          </div>
        )}
      </div>
      <PostureRows draft={draft} rows={rows} />
      <AtBaseline draft={draft} />
    </div>
  );
}

/** What was seen at the baseline, to look for anew. */
function AtBaseline({ draft }: { draft: AssessmentDraft }) {
  const text = useText();
  const baseline = useDraftPart(draft, ({ body }) => body.baseline);
  const posture = baseline?.findings.observation.posture ?? [];
  if (!baseline || posture.length === 0) return null;
  return <Before date={baseline.date} said={posture.map((row) => postureName(row, text)).join('; ')} />;
}
