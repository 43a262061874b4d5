import { ChevronDown, ChevronUp, Copy, Trash2 } from 'lucide-react';
import { memo, useState } from 'react';
import { withChange, withoutRow, withRow } from '#shared/chart/assessment/rows.ts';
import { placeName } from '#shared/chart/intake/lines.ts';
import { type PalpationRow as Row, TENDERNESS, TONES, TRIGGER_POINTS } from '#shared/clinical/palpation.ts';
import { sidesOf } from '#shared/clinical/regions.ts';
import { Button } from '../../../components/Button.tsx';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { ScaleField } from '../../../components/ScaleField.tsx';
import { Segmented } from '../../../components/Segmented.tsx';
import { useText } from '../../../platform/language.ts';
import { type AssessmentDraft, changeSection } from '../assessmentDraft.ts';
import { Before } from '../Before.tsx';
import look from '../look.module.css';
import { OptionalSelect } from '../OptionalSelect.tsx';
import styles from './Palpation.module.css';
import { PalpationMore } from './PalpationMore.tsx';

interface Props {
  draft: AssessmentDraft;
  row: Row;
  index: number;
  /** The same place at the baseline. */
  before: Row | null;
  /** The date of the baseline; empty where there is none. */
  beforeOn: string;
}

const OTHER = { left: 'right', right: 'left' } as const;

/** A region: its side, tenderness, tone and trigger points in view, the rest to fold open. */
export const PalpationRow = memo(function PalpationRow({ draft, row, index, before, beforeOn }: Props) {
  const text = useText();
  const [isOpened, setOpened] = useState(false);
  const { id, region, side } = row;
  const where = side === '' ? text(`chart:region.${region}`) : placeName({ region, side }, text);
  const label = (what: string) => text('assessment:palpation.rowOf', { what, where });
  const hasMore = row.textures.length > 0 || row.temperature !== '' || row.fascia !== '' || row.note !== '';
  const isOpen = isOpened || hasMore;
  const sides = sidesOf(region);

  const change = (part: Partial<Row>) =>
    changeSection(draft, 'palpation', (now) => ({ ...now, rows: withChange(now.rows, id, part) }));
  const path = (field: string) => `palpation.rows.${index}.${field}`;

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own border and legend
    <div className={look['card']} role="group" aria-label={where}>
      <div className={look['cardHead']}>
        <h3 className={look['name']}>{text(`chart:region.${region}`)}</h3>
        {sides.length > 1 && (
          <FieldPlace path={path('side')}>
            <Segmented
              label={label(text('assessment:palpation.side'))}
              isLabelHidden
              options={sides.map((one) => ({ id: one, label: text(`chart:side.${one}`) }))}
              value={side}
              onChange={(chosen) => change({ side: chosen })}
            />
          </FieldPlace>
        )}
        <span className={look['atEnd']}>
          {(side === 'left' || side === 'right') && (
            <IconButton
              label={label(text('assessment:palpation.otherSide'))}
              icon={Copy}
              onPress={() =>
                changeSection(draft, 'palpation', (now) => ({
                  ...now,
                  rows: withRow(now.rows, { ...row, id: crypto.randomUUID(), side: OTHER[side] }),
                }))
              }
            />
          )}
          <IconButton
            label={text('assessment:palpation.remove', { where })}
            icon={Trash2}
            onPress={() =>
              changeSection(draft, 'palpation', (now) => ({ ...now, rows: withoutRow(now.rows, id) }))
            }
          />
        </span>
      </div>
      <div className={styles['fields']}>
        <FieldPlace path={path('tenderness')} className={styles['tenderness']}>
          <ScaleField
            label={text('assessment:palpation.tendernessLabel')}
            {...TENDERNESS}
            value={row.tenderness}
            onChange={(tenderness) => change({ tenderness })}
          />
          {before?.tenderness != null && (
            <Before date={beforeOn} said={text('assessment:palpation.grade', { grade: before.tenderness })} />
          )}
        </FieldPlace>
        <FieldPlace path={path('tone')}>
          <OptionalSelect
            label={text('assessment:palpation.tone')}
            options={TONES.map((one) => ({ id: one, label: text(`examination:palpation.tone.${one}`) }))}
            value={row.tone}
            none={text('assessment:palpation.none')}
            onChange={(tone) => change({ tone })}
          />
        </FieldPlace>
        <FieldPlace path={path('triggerPoint')}>
          <OptionalSelect
            label={text('assessment:palpation.triggerPoint')}
            options={TRIGGER_POINTS.map((one) => ({
              id: one,
              label: text(`examination:palpation.triggerPoint.${one}`),
            }))}
            value={row.triggerPoint}
            none={text('assessment:palpation.none')}
            onChange={(triggerPoint) => change({ triggerPoint })}
          />
        </FieldPlace>
      </div>
      {!hasMore && (
        <div>
          <Button
            variant="quiet"
            icon={isOpen ? ChevronUp : ChevronDown}
            onPress={() => setOpened(!isOpened)}
          >
            {text(isOpen ? 'assessment:palpation.less' : 'assessment:palpation.more')}
            <span className="only-heard">: {where}</span>
          </Button>
        </div>
      )}
      <PalpationMore row={row} where={where} isOpen={isOpen} change={change} />
    </div>
  );
});
