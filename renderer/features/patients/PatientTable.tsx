import { type SortingState, useTable } from '@tanstack/react-table';
import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type Ref, useCallback, useImperativeHandle, useLayoutEffect, useMemo, useRef } from 'react';
import { PATIENT_SORTS } from '#shared/contract/patients.ts';
import { useRowFocus } from '../../components/list/useRowFocus.ts';
import { useDates, useToday } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';
import styles from './PatientTable.module.css';
import { PatientTableHead } from './PatientTableHead.tsx';
import { PatientTableRow } from './PatientTableRow.tsx';
import { patientColumns, patientTableFeatures } from './patientColumns.tsx';
import { type ListQuery, usePatientRows } from './usePatientPages.ts';
import { useRowHeight } from './useRowHeight.ts';

/** What the search box can ask of the table. */
export interface TableHandle {
  focusActive: () => void;
}

/** Where in the list one is; the page keeps it, for the way back from a chart. */
export interface Place {
  active: number;
  offset: number;
}

interface Props {
  query: ListQuery;
  total: number;
  place: Place;
  onPlace: (place: Place) => void;
  onSort: (sort: Pick<ListQuery, 'sort' | 'descending'>) => void;
  onOpen: (patientId: string) => void;
  onLeave: () => void;
  handle: Ref<TableHandle>;
}

/**
 * The patients a query finds, however many: the data process sorts and counts, and only the rows in view
 * are fetched and drawn. One row is the stop of the Tab key; the arrows go on from there.
 */
export function PatientTable({ query, total, place, onPlace, onSort, onOpen, onLeave, handle }: Props) {
  const text = useText();
  const today = useToday();
  const { date } = useDates();
  const scroller = useRef<HTMLTableElement>(null);
  const head = useRef<HTMLTableRowElement>(null);
  const active = Math.min(place.active, total - 1);

  const rowHeight = useRowHeight(head);
  const virtualizer = useVirtualizer<HTMLTableElement, HTMLTableRowElement>({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    // The head covers the first row's height of what is scrolled.
    scrollPaddingEnd: rowHeight,
    initialOffset: place.offset,
    // The active row stays drawn wherever one scrolls, so that the focus is never lost with it.
    rangeExtractor: useCallback((range: Range) => withIndex(defaultRangeExtractor(range), active), [active]),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height makes what was measured wrong
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  useScrolledToTopOn(query, virtualizer);
  const items = virtualizer.getVirtualItems();
  const rows = usePatientRows(query, items);

  const isMixed = query.show === 'all';
  const columns = useMemo(() => patientColumns({ text, date, today, isMixed }), [text, date, today, isMixed]);
  const table = useTable({
    features: patientTableFeatures,
    columns,
    data: useMemo(() => [...rows.values()], [rows]),
    getRowId: (row) => row.id,
    state: { sorting: [{ id: query.sort, desc: query.descending }] },
    onSortingChange: (change) => {
      const current: SortingState = [{ id: query.sort, desc: query.descending }];
      const [next] = typeof change === 'function' ? change(current) : change;
      const sort = PATIENT_SORTS.find((known) => known === next?.id);
      if (next && sort) onSort({ sort, descending: next.desc });
    },
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
  });
  const drawn = table.getRowModel().rowsById;

  const openAt = (index: number) => {
    const row = rows.get(index);
    if (!row) return;
    onPlace({ active: index, offset: virtualizer.scrollOffset ?? 0 });
    onOpen(row.id);
  };
  const { onKeyDown, focusActive } = useRowFocus({
    total,
    active,
    onActive: (index) => onPlace({ ...place, active: index }),
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
      aria-label={text('patients:list.table')}
      aria-rowcount={total + 1}
      aria-readonly
    >
      <PatientTableHead groups={table.getHeaderGroups()} rowRef={head} />
      <tbody
        className={styles['body']}
        style={{ blockSize: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
        onClick={(event) => openAt(indexOfRow(event.target))}
        onFocus={(event) => {
          const focused = indexOfRow(event.target);
          if (focused !== place.active) onPlace({ ...place, active: focused });
        }}
      >
        {items.map((item) => {
          const data = rows.get(item.index);
          return (
            <PatientTableRow
              key={item.index}
              item={item}
              row={data && drawn[data.id]}
              isActive={item.index === active}
            />
          );
        })}
      </tbody>
    </table>
  );
}

/** The place of the row that an event comes from: rows are too many to listen one by one. */
const indexOfRow = (target: EventTarget): number =>
  Number(target instanceof Element ? target.closest('tr')?.dataset['index'] : undefined);

function withIndex(indexes: number[], index: number): number[] {
  return index < 0 || indexes.includes(index) ? indexes : [...indexes, index].sort((a, b) => a - b);
}

/** Another query is another list: it is read from its top. */
function useScrolledToTopOn(
  query: ListQuery,
  virtualizer: Virtualizer<HTMLTableElement, HTMLTableRowElement>,
): void {
  const shown = useRef(query);
  useLayoutEffect(() => {
    if (shown.current === query) return;
    shown.current = query;
    virtualizer.scrollToOffset(0);
  }, [query, virtualizer]);
}
