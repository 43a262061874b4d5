import { memo, useState } from 'react';
import { toAskAbout } from '#shared/chart/assessment/bodyChart/edit.ts';
import type { BodyChartPart } from '#shared/chart/assessment/bodyChart/schema.ts';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { useText } from '../../../platform/language.ts';
import styles from './BodyChart.module.css';
import { MarkRow } from './MarkRow.tsx';
import type { Chart } from './useChart.ts';

interface Props {
  value: BodyChartPart;
  change: Chart['change'];
}

/** The chart without the picture: every mark a row, to change and to take away. */
export const MarkList = memo(function MarkList({ value, change }: Props) {
  const text = useText();
  const [open, setOpen] = useState('');
  const { marks } = value;
  const asked = new Set(toAskAbout(value).map(({ id }) => id));
  if (marks.length === 0) return null;
  return (
    <section className={styles['list']}>
      <h3>{text('assessment:bodyChart.list.title', { count: marks.length })}</h3>
      <ol>
        {marks.map((mark, index) => (
          <li key={mark.id}>
            <FieldPlace path={`bodyChart.marks.${index}`}>
              <MarkRow
                mark={mark}
                isStray={asked.has(mark.id)}
                isOpen={open === mark.id}
                onOpen={setOpen}
                change={change}
              />
            </FieldPlace>
          </li>
        ))}
      </ol>
    </section>
  );
});
