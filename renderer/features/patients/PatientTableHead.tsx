import { FlexRender, type HeaderGroup } from '@tanstack/react-table';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PatientRow } from '#shared/contract/patients.ts';
import styles from './PatientTable.module.css';
import type { patientTableFeatures } from './patientColumns.tsx';

interface Props {
  groups: HeaderGroup<typeof patientTableFeatures, PatientRow>[];
  rowRef: Ref<HTMLTableRowElement>;
}

const SORT_WORDS = { asc: 'ascending', desc: 'descending' } as const;

/** The names of the columns; those that can be sorted by are buttons. */
export function PatientTableHead({ groups, rowRef }: Props) {
  return (
    <thead className={styles['head']}>
      {groups.map((group) => (
        <tr key={group.id} ref={rowRef} aria-rowindex={1} className={styles['headRow']}>
          {group.headers.map((header) => {
            const sorted = header.column.getIsSorted();
            return (
              <th
                key={header.id}
                data-column={header.column.id}
                scope="col"
                className={styles['headCell']}
                {...(header.column.getCanSort() && { 'aria-sort': sorted ? SORT_WORDS[sorted] : 'none' })}
              >
                {header.column.getCanSort() ? (
                  <Button className={styles['sort'] ?? ''} onPress={() => header.column.toggleSorting()}>
                    <FlexRender header={header} />
                    {sorted === 'asc' && <ArrowUp size={14} aria-hidden />}
                    {sorted === 'desc' && <ArrowDown size={14} aria-hidden />}
                  </Button>
                ) : (
                  <FlexRender header={header} />
                )}
              </th>
            );
          })}
        </tr>
      ))}
    </thead>
  );
}
