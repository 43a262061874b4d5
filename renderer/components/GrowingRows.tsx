import { type FocusEvent, type ReactNode, useState } from 'react';

/** What a row of the list is drawn with. */
export interface GrowingRow<Row> {
  row: Row;
  /** Its place in the list, from zero. */
  index: number;
  /** The empty one at the end: what is written into it makes it a row. */
  isNext: boolean;
  change: (change: Partial<Row>) => void;
}

interface Props<Row extends { id: string }> {
  rows: readonly Row[];
  most: number;
  blank: (id: string) => Row;
  isBlank: (row: Row) => boolean;
  onAdd: (row: Row) => void;
  onChange: (id: string, change: Partial<Row>) => void;
  onRemove: (id: string) => void;
  children: (row: GrowingRow<Row>) => ReactNode;
}

/**
 * A list that always ends in an empty row: writing into it adds it, so that no keystroke waits for a button. A row
 * that was emptied goes once the cursor has left it.
 */
export function GrowingRows<Row extends { id: string }>({
  rows,
  most,
  blank,
  isBlank,
  onAdd,
  onChange,
  onRemove,
  children,
}: Props<Row>) {
  const [nextId, setNextId] = useState(() => crypto.randomUUID());
  const isTaken = rows.some(({ id }) => id === nextId);
  if (isTaken) setNextId(crypto.randomUUID());

  function leave(row: Row, { currentTarget, relatedTarget }: FocusEvent): void {
    const stays = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!stays && isBlank(row) && row.id !== nextId) onRemove(row.id);
  }

  // One list, the next row with it: when it becomes a row it stays where it is, and the cursor in it.
  const shown = isTaken || rows.length >= most ? rows : [...rows, blank(nextId)];
  return shown.map((row, index) => {
    const isNext = index === rows.length;
    const change = (part: Partial<Row>) => (isNext ? onAdd({ ...row, ...part }) : onChange(row.id, part));
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: hears only that the cursor has left the fields inside
      <div key={row.id} data-next={isNext || undefined} onBlur={(event) => leave(row, event)}>
        {children({ row, index, isNext, change })}
      </div>
    );
  });
}
