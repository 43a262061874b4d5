import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react';
import { type KeyboardEvent, memo, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { type Bout, MOST_MINUTES, techniqueIn } from '#shared/chart/bouts/schema.ts';
import type { Adviser } from '#shared/clinical/contraindications/engine.ts';
import { sidesOf } from '#shared/clinical/regions.ts';
import { useText } from '../../../platform/language.ts';
import { ActionMenu } from '../../ActionMenu.tsx';
import { announce } from '../../announce.tsx';
import { ComboBox } from '../../ComboBox.tsx';
import { FieldPlace } from '../../FieldPlace.tsx';
import { IconButton } from '../../IconButton.tsx';
import { NumberField } from '../../NumberField.tsx';
import { Select } from '../../Select.tsx';
import styles from './BoutTable.module.css';
import type { BoutActions } from './boutActions.ts';
import { withRegion } from './bouts.ts';
import { usePressureOptions, useRegionOptions, useTechniqueOptions } from './options.ts';

/** What a kind of entry says more of a bout, in a second line of its row. */
export type MoreOfRow<Row extends Bout> = (props: {
  bout: Row;
  index: number;
  actions: BoutActions<Row>;
}) => ReactNode;

interface Props<Row extends Bout> {
  bout: Row;
  index: number;
  isLast: boolean;
  rules: Adviser;
  actions: BoutActions<Row>;
  /** The same function each time. */
  more: MoreOfRow<Row> | undefined;
}

/** One row of the table; drawn again only when its own bout changes. */
export const BoutRow = memo(Row) as typeof Row;

function Row<One extends Bout>({ bout, index, isLast, rules, actions: ofRow, more }: Props<One>) {
  // What every bout has is changed alike, whatever a kind says more of it.
  const actions: BoutActions = ofRow;
  const text = useText();
  const { id } = bout;
  const row = index + 1;
  const techniques = useTechniqueOptions(rules, bout);
  const regions = useRegionOptions(rules, bout);
  const pressures = usePressureOptions();
  const sides = bout.region === '' ? [] : sidesOf(bout.region);

  const cell = (column: 'technique' | 'region' | 'side' | 'pressure' | 'minutes') => ({
    label: text('chart:bout.cell', { column: text(`chart:bout.${column}`), row }),
    isLabelHidden: true,
  });
  const path = (column: string) => `bouts.${index}.${column}`;

  return (
    <div className={styles['row']} onKeyDownCapture={(event) => onRowKey(event, id, actions)}>
      <FieldPlace path={path('technique')}>
        <ComboBox
          {...cell('technique')}
          options={techniques.options}
          value={techniqueIn(bout)}
          onChange={(chosen) => actions.change(id, techniques.chosenBy(chosen))}
        />
      </FieldPlace>
      <FieldPlace path={path('region')}>
        <ComboBox
          {...cell('region')}
          options={regions}
          value={bout.region}
          onChange={(region) => actions.change(id, withRegion(bout, region))}
        />
      </FieldPlace>
      <FieldPlace path={path('side')}>
        <Select
          {...cell('side')}
          options={sides.map((side) => ({ id: side, label: text(`chart:side.${side}`) }))}
          value={bout.side}
          placeholder={text('chart:bout.notGiven')}
          isDisabled={sides.length < 2}
          onChange={(side) => actions.change(id, { side })}
        />
      </FieldPlace>
      <FieldPlace path={path('pressure')}>
        <Select
          {...cell('pressure')}
          options={pressures}
          value={bout.pressure === null ? '' : `${bout.pressure}`}
          placeholder={text('chart:bout.notGiven')}
          onChange={(level) => actions.change(id, { pressure: level === 'none' ? null : Number(level) })}
        />
      </FieldPlace>
      <FieldPlace path={path('minutes')} className={styles['minutes']}>
        <NumberField
          {...cell('minutes')}
          value={bout.minutes}
          onChange={(minutes) => actions.change(id, { minutes })}
          min={1}
          max={MOST_MINUTES}
        />
      </FieldPlace>
      <div className={styles['actions']}>
        <ActionMenu
          label={text('chart:bout.actions', { row })}
          actions={[
            {
              id: 'up',
              label: text('chart:bout.moveUp'),
              icon: ArrowUp,
              isDisabled: index === 0,
              onAction: () => actions.move(id, -1),
            },
            {
              id: 'down',
              label: text('chart:bout.moveDown'),
              icon: ArrowDown,
              isDisabled: isLast,
              onAction: () => actions.move(id, 1),
            },
            {
              id: 'copy',
              label: text('chart:bout.duplicate'),
              icon: Copy,
              onAction: () => actions.duplicate(id),
            },
          ]}
        />
        <IconButton
          label={text('chart:bout.removeRow', { row })}
          icon={Trash2}
          onPress={() => {
            actions.remove(id);
            announce(text('chart:bout.removed', { row }));
          }}
        />
      </div>
      {more && <div className={styles['more']}>{more({ bout, index, actions: ofRow })}</div>}
    </div>
  );
}

/** Enter in the minutes ends the row; Alt, Shift and an arrow move it and keep the cursor where it is. */
function onRowKey(event: KeyboardEvent<HTMLElement>, id: string, actions: BoutActions): void {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return;
  if (event.key === 'Enter' && target.closest('[data-field$=".minutes"]')) {
    take(event);
    actions.done();
  }
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
  if (by === null || !event.altKey || !event.shiftKey) return;
  take(event);
  flushSync(() => actions.move(id, by));
  target.focus();
}

function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
