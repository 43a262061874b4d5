import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import type { Need } from '#shared/contract/safety.ts';
import { useRowFocus } from '../../components/list/useRowFocus.ts';
import { useText } from '../../platform/language.ts';
import { NeedRow } from './NeedRow.tsx';
import styles from './NeedsPage.module.css';

/** What the search box can ask of the table. */
export interface NeedsTableHandle {
  focusActive: () => void;
}

interface Props {
  needs: readonly Need[];
  onOpen: (patientId: string) => void;
  onLeave: () => void;
  handle: Ref<NeedsTableHandle>;
}

/** A row before it was measured: one line of needs. */
const ONE_LINE = 56;

/** One patient a row, as high as what she needs; only the rows in view are drawn. */
export function NeedsTable({ needs, onOpen, onLeave, handle }: Props) {
  const text = useText();
  const scroller = useRef<HTMLTableElement>(null);
  // A new object for each going there: the row takes the focus when the table is drawn again.
  const [wanted, setWanted] = useState({ index: 0 });
  const active = Math.min(wanted.index, needs.length - 1);
  const virtualizer = useVirtualizer<HTMLTableElement, HTMLTableRowElement>({
    count: needs.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ONE_LINE,
    overscan: 6,
  });
  const openAt = (index: number) => {
    const need = needs[index];
    if (need) onOpen(need.patientId);
  };
  const { onKeyDown, focusActive } = useRowFocus({
    total: needs.length,
    active,
    onActive: (index) => setWanted({ index }),
    virtualizer,
    scroller,
    onOpen: openAt,
    onLeave,
  });
  useImperativeHandle(handle, () => ({ focusActive }));

  return (
    <table
      ref={scroller}
      className={styles['grid']}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows that take the focus make it a grid
      role="grid"
      aria-label={text('patients:needs.table')}
      aria-rowcount={needs.length + 1}
      aria-readonly
    >
      <thead className={styles['head']}>
        <tr aria-rowindex={1} className={styles['headRow']}>
          <th scope="col">{text('patients:needs.patient')}</th>
          <th scope="col">{text('patients:needs.what')}</th>
        </tr>
      </thead>
      <tbody
        className={styles['body']}
        style={{ blockSize: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
        onClick={(event) => openAt(indexOfRow(event.target))}
        onFocus={(event) => {
          const index = indexOfRow(event.target);
          if (index !== active) setWanted({ index });
        }}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const need = needs[item.index];
          return (
            need && (
              <NeedRow
                key={need.patientId}
                need={need}
                index={item.index}
                start={item.start}
                isActive={item.index === active}
                measure={virtualizer.measureElement}
              />
            )
          );
        })}
      </tbody>
    </table>
  );
}

/** The place of the row that an event comes from: rows are too many to listen one by one. */
const indexOfRow = (target: EventTarget): number =>
  Number(target instanceof Element ? target.closest('tr')?.dataset['index'] : undefined);
