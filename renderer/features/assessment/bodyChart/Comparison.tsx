import { changeLine } from '#shared/chart/assessment/bodyChart/prose.ts';
import { dateWords } from '#shared/chart/assessment/dateWords.ts';
import { compare } from '#shared/clinical/body/compare.ts';
import type { Mark } from '#shared/clinical/body/mark.ts';
import { Segmented } from '../../../components/Segmented.tsx';
import { useText } from '../../../platform/language.ts';
import styles from './BodyChart.module.css';
import type { EarlierChart } from './useEarlier.ts';

export const LOOKS = ['off', 'beside', 'overlay'] as const;
export type Look = (typeof LOOKS)[number];

interface ChoiceProps {
  all: readonly EarlierChart[];
  chosen: EarlierChart;
  look: Look;
  onLook: (look: Look) => void;
  onChoose: (which: EarlierChart['which']) => void;
}

/** Whether an earlier chart is looked at too, how, and which. */
export function CompareChoice({ all, chosen, look, onLook, onChoose }: ChoiceProps) {
  const text = useText();
  return (
    <>
      <Segmented
        label={text('assessment:bodyChart.compare.label')}
        options={LOOKS.map((id) => ({ id, label: text(`assessment:bodyChart.compare.${id}`) }))}
        value={look}
        onChange={onLook}
      />
      {look !== 'off' && all.length > 1 && (
        <Segmented
          label={text('assessment:bodyChart.compare.with')}
          options={all.map(({ which, date }) => ({
            id: which,
            label: text(`assessment:bodyChart.compare.${which}`, { date: dateWords(date, text) }),
          }))}
          value={chosen.which}
          onChange={onChoose}
        />
      )}
    </>
  );
}

/** What came, what went and what stayed, kind by kind. */
export function Changes({ earlier, marks }: { earlier: EarlierChart; marks: readonly Mark[] }) {
  const text = useText();
  const changes = compare(earlier.marks, marks);
  const date = dateWords(earlier.date, text);
  if (changes.length === 0) return <p>{text('assessment:bodyChart.compare.nothing', { date })}</p>;
  return (
    <div className={styles['changes']}>
      <h3>{text(`assessment:bodyChart.compare.${earlier.which}`, { date })}</h3>
      <ul>
        {changes.map((change) => (
          <li key={change.kind}>{changeLine(change, text)}</li>
        ))}
      </ul>
    </div>
  );
}
