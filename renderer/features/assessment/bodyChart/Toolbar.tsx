import { FlipHorizontal2, History, Redo2, Trash2, Undo2 } from 'lucide-react';
import { withCopied, withSwapped } from '#shared/chart/assessment/bodyChart/edit.ts';
import { emptyBodyChartPart } from '#shared/chart/assessment/bodyChart/schema.ts';
import { dateWords } from '#shared/chart/assessment/dateWords.ts';
import { ActionMenu } from '../../../components/ActionMenu.tsx';
import { announce } from '../../../components/announce.tsx';
import { Button } from '../../../components/Button.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { Segmented } from '../../../components/Segmented.tsx';
import { useText } from '../../../platform/language.ts';
import styles from './BodyChart.module.css';
import { TOOLS, type Tool } from './sheets.ts';
import type { Chart } from './useChart.ts';
import type { EarlierChart } from './useEarlier.ts';

interface Props {
  chart: Chart;
  tool: Tool;
  onTool: (tool: Tool) => void;
  /** What can be copied. */
  earlier: EarlierChart | undefined;
}

/** The tools, undo and redo, and what is done to the whole chart. */
export function Toolbar({ chart, tool, onTool, earlier }: Props) {
  const text = useText();
  const isEmpty = chart.value.marks.length === 0;
  function copy(): void {
    if (!earlier) return;
    chart.change((value) => withCopied(value, earlier.marks, () => crypto.randomUUID()));
    announce(text('assessment:bodyChart.now.copied', { count: earlier.marks.length }));
  }
  const copyWords = earlier && text('assessment:bodyChart.copy', { date: dateWords(earlier.date, text) });
  return (
    <>
      <Segmented
        label={text('assessment:bodyChart.tool.label')}
        options={TOOLS.map((id) => ({ id, label: text(`assessment:bodyChart.tool.${id}`) }))}
        value={tool}
        onChange={onTool}
      />
      <div className={styles['steps']}>
        <IconButton
          label={text('assessment:bodyChart.undo')}
          icon={Undo2}
          isDisabled={!chart.canUndo}
          onPress={chart.undo}
        />
        <IconButton
          label={text('assessment:bodyChart.redo')}
          icon={Redo2}
          isDisabled={!chart.canRedo}
          onPress={chart.redo}
        />
        <ActionMenu
          label={text('assessment:bodyChart.more')}
          actions={[
            ...(copyWords ? [{ id: 'copy', label: copyWords, icon: History, onAction: copy }] : []),
            {
              id: 'swap',
              label: text('assessment:bodyChart.swap'),
              icon: FlipHorizontal2,
              isDisabled: isEmpty,
              onAction: () => chart.change(withSwapped),
            },
            {
              id: 'clear',
              label: text('assessment:bodyChart.clear'),
              icon: Trash2,
              isDisabled: isEmpty,
              onAction: () => chart.change(emptyBodyChartPart),
            },
          ]}
        />
      </div>
      {copyWords && isEmpty && (
        <Button icon={History} onPress={copy}>
          {copyWords}
        </Button>
      )}
    </>
  );
}
