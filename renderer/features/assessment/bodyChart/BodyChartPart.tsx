import { type KeyboardEvent, useState } from 'react';
import type { Brush } from '#shared/chart/assessment/bodyChart/edit.ts';
import { dateWords } from '#shared/chart/assessment/dateWords.ts';
import { viewOf } from '#shared/clinical/body/shown.ts';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { Segmented } from '../../../components/Segmented.tsx';
import { useText } from '../../../platform/language.ts';
import type { SectionProps } from '../assessmentDraft.ts';
import styles from './BodyChart.module.css';
import { BrushFields } from './BrushFields.tsx';
import { Changes, CompareChoice, type Look } from './Comparison.tsx';
import type { Found } from './LiveView.tsx';
import { MarkList } from './MarkList.tsx';
import { Pictures } from './Pictures.tsx';
import { SpotFinder } from './SpotFinder.tsx';
import { SHEET_IDS, type SheetId, sheetOf, type Tool } from './sheets.ts';
import { Toolbar } from './Toolbar.tsx';
import { type Chart, useChart } from './useChart.ts';
import { type EarlierChart, useEarlier } from './useEarlier.ts';

/** Where it hurts: marked on the pictures, by name or in the list; beside it the charts of earlier assessments. */
export function BodyChartPart({ draft }: SectionProps) {
  const text = useText();
  const chart = useChart(draft);
  const earlier = useEarlier(draft);
  const [brush, setBrush] = useState<Brush>({ kind: 'ache', intensity: null });
  const [tool, setTool] = useState<Tool>('region');
  const [sheet, setSheet] = useState<SheetId>('body');
  const [look, setLook] = useState<Look>('off');
  const [found, setFound] = useState<Found | null>(null);
  const [which, setWhich] = useState<EarlierChart['which']>('baseline');
  const chosen = earlier.find((each) => each.which === which) ?? earlier[0];

  return (
    <FieldPlace path="bodyChart">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the buttons inside */}
      <div className={styles['chart']} onKeyDown={(event) => stepByKey(event, chart)}>
        <BrushFields brush={brush} onChange={setBrush} />
        <div data-typed-first>
          <SpotFinder
            chart={chart}
            brush={brush}
            onFound={(spot) => {
              setSheet(sheetOf(viewOf(spot)));
              setFound({ spot });
            }}
          />
        </div>
        <div className={styles['bar']}>
          <SheetField value={sheet} onChange={setSheet} />
          <Toolbar chart={chart} tool={tool} onTool={setTool} earlier={earlier[0]} />
          {chosen && (
            <CompareChoice all={earlier} chosen={chosen} look={look} onLook={setLook} onChoose={setWhich} />
          )}
        </div>
        <Pictures
          chart={chart}
          sheet={sheet}
          brush={brush}
          onBrush={setBrush}
          tool={tool}
          look={look}
          earlier={chosen}
          found={found}
        />
        <p className={styles['hint']}>
          {text(
            `assessment:bodyChart.hint.${tool === 'pen' && brush.kind === 'trigger-point' ? 'arrow' : tool}`,
          )}
          {look === 'overlay' && chosen && (
            <> {text('assessment:bodyChart.compare.key', { date: dateWords(chosen.date, text) })}</>
          )}
        </p>
        {look !== 'off' && chosen && <Changes earlier={chosen} marks={chart.value.marks} />}
        <MarkList value={chart.value} change={chart.change} />
      </div>
    </FieldPlace>
  );
}

/** Undo and redo, but not where a text has its own. */
function stepByKey(event: KeyboardEvent, { undo, redo }: Chart): void {
  const { key, ctrlKey, metaKey, shiftKey, target } = event;
  if (!(ctrlKey || metaKey) || (target instanceof HTMLInputElement && target.type === 'text')) return;
  const pressed = key.toLowerCase();
  if (pressed === 'z' && !shiftKey) undo();
  else if (pressed === 'y' || pressed === 'z') redo();
  else return;
  event.preventDefault();
}

function SheetField({ value, onChange }: { value: SheetId; onChange: (sheet: SheetId) => void }) {
  const text = useText();
  return (
    <Segmented
      label={text('assessment:bodyChart.sheet.label')}
      options={SHEET_IDS.map((id) => ({ id, label: text(`assessment:bodyChart.sheet.${id}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}
