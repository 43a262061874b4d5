import { type MotionFinding, withFinding, withWay } from '#shared/chart/assessment/motion/edit.ts';
import { type MotionCell, rowOf } from '#shared/chart/assessment/motion/lines.ts';
import { cellName } from '#shared/chart/assessment/motion/words.ts';
import { atStart } from '#shared/chart/intake/lines.ts';
import { END_FEELS, RESISTED_FINDINGS, USUAL_END_FEEL } from '#shared/clinical/motion/record.ts';
import { PAIN_SCALE } from '#shared/clinical/scales.ts';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { LimitedTextField } from '../../../components/Limited.tsx';
import { NumberField } from '../../../components/NumberField.tsx';
import { Select } from '../../../components/Select.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import { type AssessmentDraft, changeSection } from '../assessmentDraft.ts';
import styles from './Grid.module.css';
import { WayField } from './WayField.tsx';

interface Props {
  draft: AssessmentDraft;
  cell: MotionCell;
}

/** What else is known of one value: pain and where, how the motion ended, how it held, and how it was measured. */
export function CellDetails({ draft, cell }: Props) {
  const text = useText();
  const { movement, side, type } = cell;
  const row = useDraftPart(draft, ({ body }) => rowOf(body.motion.rows, cell));
  const usualUnit = useDraftPart(draft, ({ body }) => body.motion.unit);
  const usualInstrument = useDraftPart(draft, ({ body }) => body.motion.instrument);
  const usualEnd = USUAL_END_FEEL[movement];
  const change = (finding: Partial<MotionFinding>) =>
    changeSection(draft, 'motion', (motion) => withFinding(motion, cell, crypto.randomUUID(), finding));
  const path = (field: string) => `motion.${movement}.${side}.${type}.${field}`;
  const unsaid = { id: 'none' as const, label: atStart(text('assessment:motion.notRecorded')) };
  const sideName = side === 'midline' ? '' : text(`assessment:motion.column.${side}`);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own border and legend
    <div className={styles['detail']} role="group" aria-label={cellName(cell, text)} data-side={side}>
      {sideName !== '' && <span className={styles['sideName']}>{sideName}</span>}
      <FieldPlace path={path('pain')} className={styles['pain']}>
        <NumberField
          label={text('assessment:motion.pain')}
          min={PAIN_SCALE.low}
          max={PAIN_SCALE.high}
          value={row?.pain ?? null}
          onChange={(pain) => change({ pain })}
        />
      </FieldPlace>
      <FieldPlace path={path('where')} className={styles['where']}>
        <LimitedTextField
          label={text('assessment:motion.where')}
          value={row?.where ?? ''}
          onChange={(where) => change({ where })}
        />
      </FieldPlace>
      <FieldPlace path={path('endFeel')}>
        <Select
          label={text('assessment:motion.endFeel')}
          options={[
            ...END_FEELS.map((id) => ({ id, label: atStart(text(`examination:endFeel.${id}`)) })),
            unsaid,
          ]}
          value={row?.endFeel ?? ''}
          placeholder={
            usualEnd
              ? atStart(
                  text('examination:usualEndFeel', {
                    endFeel: text(`examination:endFeel.${usualEnd.endFeel}`),
                  }),
                )
              : unsaid.label
          }
          onChange={(id) => change({ endFeel: id === 'none' ? '' : id })}
        />
      </FieldPlace>
      {(type === 'resisted' || (row?.resisted ?? '') !== '') && (
        <FieldPlace path={path('resisted')}>
          <Select
            label={text('assessment:motion.resisted')}
            options={[
              ...RESISTED_FINDINGS.map((id) => ({ id, label: atStart(text(`examination:resisted.${id}`)) })),
              unsaid,
            ]}
            value={row?.resisted ?? ''}
            placeholder={unsaid.label}
            onChange={(id) => change({ resisted: id === 'none' ? '' : id })}
          />
        </FieldPlace>
      )}
      <FieldPlace path={path('way')}>
        <WayField
          label={text('assessment:motion.way')}
          movement={movement}
          way={{ instrument: row?.instrument ?? usualInstrument, unit: row?.unit ?? usualUnit }}
          onChange={(way) =>
            changeSection(draft, 'motion', (motion) => withWay(motion, cell, crypto.randomUUID(), way))
          }
        />
      </FieldPlace>
    </div>
  );
}
