import type { KeyboardEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Select, SelectValue } from 'react-aria-components/Select';
import { announce } from '../../../components/announce.tsx';
import { type Option, OptionPopover } from '../../../components/OptionList.tsx';
import { useText } from '../../../platform/language.ts';
import styles from './GradeCell.module.css';
import type { ReadKey } from './gradeKeys.ts';

interface Props<Id extends string> {
  /** Heard: of what, and on which side. */
  label: string;
  options: readonly Option<Id>[];
  value: Id | '';
  /** What stands in the cell. */
  shown: string;
  /** Whether what was found differs from what is usual: it stands out. */
  isUnusual: boolean;
  readKey: ReadKey<Id>;
  onChange: (value: Id | '') => void;
}

/** One value of a grid: by a typed grade where the cursor is, or chosen from the list that a press opens. */
export function GradeCell<Id extends string>({
  label,
  options,
  value,
  shown,
  isUnusual,
  readKey,
  onChange,
}: Props<Id>) {
  const text = useText();
  const choices: Option[] = [...options, { id: 'none', label: text('assessment:neurology.notTested') }];

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    const next = readKey(key, value);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (next === null) announce(text('assessment:neurology.noGrade', { typed: key }));
    else onChange(next);
  }

  return (
    <Select
      className={styles['field'] ?? ''}
      value={value || null}
      onChange={(key) => onChange(options.find(({ id }) => id === key)?.id ?? '')}
    >
      <Label className="only-heard">{label}</Label>
      <div data-cell onKeyDownCapture={onKeyDown}>
        <Button
          className={styles['cell'] ?? ''}
          data-filled={value !== '' || undefined}
          data-unusual={isUnusual || undefined}
        >
          <SelectValue>{() => shown}</SelectValue>
        </Button>
      </div>
      <OptionPopover options={choices} />
    </Select>
  );
}

const STEPS: Record<string, readonly [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrows lead from cell to cell, within the rows of the table that hears the key. */
export function moveBetweenCells(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget, ctrlKey, altKey, metaKey } = event;
  const step = STEPS[key];
  if (!step || ctrlKey || altKey || metaKey || !(target instanceof HTMLElement)) return;
  const cell = target.closest('[data-cell]');
  const row = cell?.closest('[data-row]');
  if (!cell || !row) return;
  event.preventDefault();
  event.stopPropagation();
  const rows = [...currentTarget.querySelectorAll('[data-row]')];
  const column = [...row.querySelectorAll('[data-cell]')].indexOf(cell) + step[1];
  const cells = rows[rows.indexOf(row) + step[0]]?.querySelectorAll('[data-cell]');
  const next = cells?.[Math.min(column, cells.length - 1)];
  next?.querySelector('button')?.focus();
}
