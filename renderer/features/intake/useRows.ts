import { type RowList, withChangedRow, withoutRow, withRow } from '#shared/chart/intake/edit.ts';
import { type IntakeBody, MOST_ROWS } from '#shared/chart/intake/schema.ts';
import { useDraftPart } from '../../platform/drafts.ts';
import type { IntakeDraft } from './intakeDraft.ts';

/** A list of the history as `GrowingRows` takes it. */
export function useRows<List extends RowList>(draft: IntakeDraft, list: List) {
  type Row = IntakeBody[List][number];
  const rows = useDraftPart(draft, ({ body }): readonly Row[] => body[list]);
  return {
    rows,
    most: MOST_ROWS,
    onAdd: (row: Row) => draft.changeBody((body) => withRow(body, list, row)),
    onChange: (id: string, change: Partial<Row>) =>
      draft.changeBody((body) => withChangedRow(body, list, id, change)),
    onRemove: (id: string) => draft.changeBody((body) => withoutRow(body, list, id)),
  };
}
