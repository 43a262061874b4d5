import { FlexRender, type Row } from '@tanstack/react-table';
import type { VirtualItem } from '@tanstack/react-virtual';
import type { PatientRow } from '#shared/contract/patients.ts';
import { useText } from '../../platform/language.ts';
import styles from './PatientTable.module.css';
import type { patientTableFeatures } from './patientColumns.tsx';

interface Props {
  item: VirtualItem;
  /** Missing while its page is on the way. */
  row: Row<typeof patientTableFeatures, PatientRow> | undefined;
  isActive: boolean;
  onFocus: () => void;
  onOpen: () => void;
}

/** A row, placed where the whole list would have it. The keys of all rows are heard in one place, by the table. */
export function PatientTableRow({ item, row, isActive, onFocus, onOpen }: Props) {
  const text = useText();
  return (
    <tr
      aria-rowindex={item.index + 2}
      data-index={item.index}
      tabIndex={isActive ? 0 : -1}
      className={styles['row']}
      style={{ blockSize: item.size, transform: `translateY(${item.start}px)` }}
      onFocus={onFocus}
      onClick={onOpen}
    >
      {row ? (
        row.getAllCells().map((cell) => (
          <td key={cell.id} className={styles['cell']}>
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
}
