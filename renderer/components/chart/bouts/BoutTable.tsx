import { Fragment, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { type Bout, type ChosenTechnique, MOST_BOUTS } from '#shared/chart/bouts/schema.ts';
import { type Draft, useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import { goToField } from '../../FieldPlace.tsx';
import { BoutAdder } from './BoutAdder.tsx';
import { type AreaField, BoutNotes } from './BoutNotes.tsx';
import { BoutRow, type MoreOfRow } from './BoutRow.tsx';
import styles from './BoutTable.module.css';
import { boutActions, type WithBouts } from './boutActions.ts';
import type { BoutSafety } from './safety.ts';

interface Props<Row extends Bout, Body extends WithBouts<Row>> {
  draft: Draft<Body>;
  safety: BoutSafety;
  /** A new row with that technique. */
  newRow: (technique: ChosenTechnique) => Row;
  more?: MoreOfRow<Row>;
  areaField: AreaField;
  /** What the minutes of all rows come to. */
  total?: ReactNode;
}

/**
 * One technique on one region a row, in the order in which it is done. Made for the keyboard: a technique and Enter
 * adds a row, Enter in its last field goes on to the next.
 */
export function BoutTable<Row extends Bout, Body extends WithBouts<Row>>({
  draft,
  safety,
  newRow,
  more,
  areaField,
  total,
}: Props<Row, Body>) {
  const text = useText();
  const bouts = useDraftPart(draft, ({ body }) => body.bouts);
  const table = useRef<HTMLDivElement>(null);
  /** The field to work in once a row has come, gone or moved. */
  const next = useRef<string | null>(null);

  useEffect(() => {
    if (next.current !== null && table.current) goToField(table.current, next.current);
    next.current = null;
  });

  const actions = useMemo(
    () =>
      boutActions<Row, Body>(draft, {
        goTo: (path) => table.current && goToField(table.current, path),
        goToNext: (path) => {
          next.current = path;
        },
      }),
    [draft],
  );

  function add(technique: ChosenTechnique): void {
    next.current = `bouts.${bouts.length}.region`;
    draft.changeBody((body) => ({ ...body, bouts: [...body.bouts, newRow(technique)] }));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own border and legend
    <div ref={table} className={styles['frame']} role="group" aria-label={text('chart:bout.list')}>
      <div className={styles['table']}>
        {bouts.length > 0 && <Head />}
        {bouts.map((bout, index) => (
          <Fragment key={bout.id}>
            <BoutRow
              bout={bout}
              index={index}
              isLast={index === bouts.length - 1}
              rules={safety.rules}
              actions={actions}
              more={more}
            />
            <BoutNotes bout={bout} index={index} safety={safety} actions={actions} areaField={areaField} />
          </Fragment>
        ))}
        <div className={styles['foot']}>
          {bouts.length < MOST_BOUTS && (
            <BoutAdder key={bouts.length} isFirst={bouts.length === 0} rules={safety.rules} onAdd={add} />
          )}
          {total && <div className={styles['total']}>{total}</div>}
        </div>
      </div>
    </div>
  );
}

/** The heads of the columns, for the eye: each field says its own name to the ear. */
function Head() {
  const text = useText();
  return (
    <div className={styles['head']} aria-hidden="true">
      <span>{text('chart:bout.technique')}</span>
      <span>{text('chart:bout.region')}</span>
      <span>{text('chart:bout.side')}</span>
      <span>{text('chart:bout.pressure')}</span>
      <span>{text('chart:bout.minutes')}</span>
    </div>
  );
}
