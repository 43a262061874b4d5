import { X } from 'lucide-react';
import {
  blankAllergy,
  blankEvent,
  blankMedication,
  isBlankRow,
  withChangedRow,
  withoutRow,
  withRow,
} from '#shared/chart/intake/edit.ts';
import { type IntakeBody, MOST_ROWS } from '#shared/chart/intake/schema.ts';
import { GrowingRows } from '../../components/GrowingRows.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { LimitedTextField } from '../../components/Limited.tsx';
import { useText } from '../../platform/language.ts';
import type { PageProps } from './PageOf.tsx';
import styles from './Rows.module.css';

/** The lists that she writes into, the words that ask for a row, and where the one line of it is kept. */
const LISTS = {
  allergies: { ask: 'allergyAdd', line: 'to', blank: blankAllergy },
  medications: { ask: 'medicineAdd', line: 'name', blank: blankMedication },
  surgeries: { ask: 'surgeryAdd', line: 'what', blank: blankEvent },
  implants: { ask: 'implantAdd', line: 'what', blank: blankEvent },
  injuries: { ask: 'injuryAdd', line: 'what', blank: blankEvent },
} as const;
type List = keyof typeof LISTS;

type Props = Pick<PageProps, 'form' | 'body'> & { list: List };
type Row = { id: string } & Partial<Record<'to' | 'name' | 'what', string>>;

/** One line a row: what she says is enough; the therapist asks for the rest. */
export function Rows({ form, body, list }: Props) {
  const text = useText();
  const { ask, line, blank } = LISTS[list];
  const rows: readonly Row[] = body[list];
  const label = text(`intake:page.${ask}`);
  const remove = (id: string) => form.change((before) => withoutRow(before, list, id));
  return (
    <div className={styles['rows']}>
      <p className={styles['ask']} aria-hidden>
        {label}
      </p>
      <GrowingRows<Row>
        rows={rows}
        most={MOST_ROWS}
        blank={blank}
        isBlank={isBlankRow}
        onAdd={(row) =>
          form.change((before) =>
            withRow(before, list, { ...blank(row.id), ...row } as IntakeBody[List][number]),
          )
        }
        onChange={(id, change) =>
          form.change((before) =>
            withChangedRow(before, list, id, change as Partial<IntakeBody[List][number]>),
          )
        }
        onRemove={remove}
      >
        {({ row, index, isNext, change }) => (
          <div className={styles['row']}>
            <LimitedTextField
              label={`${label} ${index + 1}`}
              isLabelHidden
              value={row[line] ?? ''}
              onChange={(typed) => change({ [line]: typed })}
            />
            {!isNext && (
              <IconButton
                label={text('intake:page.removeRow', { what: row[line] ?? '' })}
                icon={X}
                onPress={() => remove(row.id)}
              />
            )}
          </div>
        )}
      </GrowingRows>
    </div>
  );
}
