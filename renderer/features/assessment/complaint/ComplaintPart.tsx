import { Plus } from 'lucide-react';
import { useState } from 'react';
import {
  isBlankComplaint,
  withChangedComplaint,
  withComplaint,
  withoutComplaint,
} from '#shared/chart/assessment/complaint/edit.ts';
import { emptyComplaint, MOST_COMPLAINTS } from '#shared/chart/assessment/complaint/schema.ts';
import { Button } from '../../../components/Button.tsx';
import { GrowingRows } from '../../../components/GrowingRows.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import { changeSection, type SectionProps } from '../assessmentDraft.ts';
import { ComplaintCard } from './ComplaintCard.tsx';
import styles from './ComplaintPart.module.css';
import { DaysMissedField } from './DaysMissedField.tsx';

/** What brought the patient. The first complaint waits to be written; each other one is asked for. */
export function ComplaintPart({ draft }: SectionProps) {
  const text = useText();
  const rows = useDraftPart(draft, ({ body }) => body.complaints);
  const [isAdding, setAdding] = useState(false);
  const hasNext = isAdding || rows.length === 0;
  return (
    <div className={styles['complaints']}>
      <GrowingRows
        rows={rows}
        most={hasNext ? MOST_COMPLAINTS : rows.length}
        blank={emptyComplaint}
        isBlank={isBlankComplaint}
        onAdd={(row) => {
          setAdding(false);
          changeSection(draft, 'complaints', (value) => withComplaint(value, row));
        }}
        onChange={(id, change) =>
          changeSection(draft, 'complaints', (value) => withChangedComplaint(value, id, change))
        }
        onRemove={(id) => changeSection(draft, 'complaints', (value) => withoutComplaint(value, id))}
      >
        {({ row, index, isNext, change }) => (
          <ComplaintCard
            draft={draft}
            complaint={row}
            index={index}
            isOnly={rows.length < 2 && !isAdding}
            isAdded={isNext && isAdding}
            onChange={change}
            onRemove={() =>
              isNext
                ? setAdding(false)
                : changeSection(draft, 'complaints', (value) => withoutComplaint(value, row.id))
            }
          />
        )}
      </GrowingRows>
      <div className={styles['foot']}>
        <DaysMissedField draft={draft} />
        {!hasNext && rows.length < MOST_COMPLAINTS && (
          <Button icon={Plus} onPress={() => setAdding(true)}>
            {text('assessment:complaint.add')}
          </Button>
        )}
      </div>
    </div>
  );
}
