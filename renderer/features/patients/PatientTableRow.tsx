import { FlexRender, type Row } from '@tanstack/react-table';
import type { VirtualItem } from '@tanstack/react-virtual';
import { memo } from 'react';
import type { PatientRow } from '#shared/contract/patients.ts';
import { useText } from '../../platform/language.ts';
import styles from './PatientTable.module.css';
import type { patientTableFeatures } from './patientColumns.tsx';

interface Props {
  item: VirtualItem;
  /** Missing while its page is on the way. */
  row: Row<typeof patientTableFeatures, PatientRow> | undefined;
  isActive: boolean;
}

/** A row, placed where the whole list would have it. Keys and presses are heard by the table. */
export const PatientTableRow = memo(function PatientTableRow({ item, row, isActive }: Props) {
  const text = useText();
  return (
    <tr
      aria-rowindex={item.index + 2}
      data-index={item.index}
      tabIndex={isActive ? 0 : -1}
      className={styles['row']}
      style={{ blockSize: item.size, transform: `translateY(${item.start}px)` }}
    >
      {row ? (
        row.getAllCells().map((cell) => (
          <td key={cell.id} data-column={cell.column.id} className={styles['cell']}>
            <FlexRender cell={cell} />
          </td>
        ))
      ) : (
        <td className={styles['waiting']} colSpan={5}>
          <span className="only-heard">{text('patients:list.loadingRow')}</span>
        </td>
      )}
    </tr>
  );
});
