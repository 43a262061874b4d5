import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { emptyPalpation, MOST_PALPATED } from '#shared/chart/assessment/palpation/schema.ts';
import { withRow } from '#shared/chart/assessment/rows.ts';
import type { Place } from '#shared/clinical/places.ts';
import { REGION_IDS, type RegionId, sidesOf } from '#shared/clinical/regions.ts';
import { ComboBox } from '../../../components/ComboBox.tsx';
import { FieldPlace, goToField } from '../../../components/FieldPlace.tsx';
import { LimitedTextArea } from '../../../components/Limited.tsx';
import { SourceLine } from '../../../components/SourceLine.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import { changeSection, type SectionProps } from '../assessmentDraft.ts';
import look from '../look.module.css';
import styles from './Palpation.module.css';
import { PalpationRows } from './PalpationRows.tsx';
import { SuggestedPlaces } from './SuggestedPlaces.tsx';

/** What hands found: a region at a time, those of the complaint offered first. */
export function PalpationPart({ draft, background }: SectionProps) {
  const text = useText();
  const part = useRef<HTMLDivElement>(null);
  const count = useDraftPart(draft, ({ body }) => body.palpation.rows.length);
  const note = useDraftPart(draft, ({ body }) => body.palpation.note);

  function add(region: RegionId, side: Place['side'] | ''): void {
    const row = { ...emptyPalpation(crypto.randomUUID(), region), side };
    flushSync(() => changeSection(draft, 'palpation', (now) => ({ ...now, rows: withRow(now.rows, row) })));
    const field = side === '' ? 'side' : 'tenderness';
    if (part.current) goToField(part.current, `palpation.rows.${count}.${field}`);
  }

  return (
    <div ref={part} className={styles['part']}>
      <PalpationRows draft={draft} background={background} />
      {count < MOST_PALPATED && (
        <div className={styles['adders']}>
          <SuggestedPlaces draft={draft} onAdd={({ region, side }) => add(region, side)} />
          <div className={styles['finder']}>
            <ComboBox
              key={count}
              label={text('assessment:palpation.add')}
              placeholder={text('assessment:palpation.region')}
              options={REGION_IDS.map((id) => ({ id, label: text(`chart:region.${id}`) }))}
              value=""
              onChange={(region) => {
                if (region === '') return;
                const [only, ...others] = sidesOf(region);
                add(region, only !== undefined && others.length === 0 ? only : '');
              }}
            />
          </div>
        </div>
      )}
      <FieldPlace path="palpation.note">
        <LimitedTextArea
          label={text('assessment:palpation.note')}
          placeholder={text('assessment:palpation.noteHint')}
          rows={2}
          value={note}
          onChange={(typed) => changeSection(draft, 'palpation', (now) => ({ ...now, note: typed }))}
        />
      </FieldPlace>
      <p className={look['hint']}>
        {text('assessment:palpation.source')} <SourceLine source={null} />
      </p>
    </div>
  );
}
