import { CircleAlert } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { type ItemsEntry, withAnswer } from '#shared/chart/assessment/measures/edit.ts';
import type { Item } from '#shared/clinical/measures/instrument.ts';
import { promptOf, shortNameOf } from '#shared/clinical/measures/names.ts';
import { readWhole } from '../../../components/NumberField.tsx';
import { useText } from '../../../platform/language.ts';
import { changeSection } from '../assessmentDraft.ts';
import styles from './AnswerGrid.module.css';
import type { EntryProps } from './EntryFields.tsx';
import { Keypad } from './Keypad.tsx';

const show = (value: number | null | undefined): string => (value == null ? '' : `${value}`);

const readIn = ({ low, high }: Item, typed: string) => readWhole(low, high)(typed);

const valueIn = (item: Item, typed: string): number | null => {
  const reading = readIn(item, typed);
  return 'value' in reading ? reading.value : null;
};

/** Whether no further digit can follow: then the cursor goes on by itself. */
function isComplete(item: Item, typed: string): boolean {
  if (valueIn(item, typed) === null) return false;
  const isLonger = (digit: number) => valueIn(item, `${typed}${digit}`) !== null;
  return typed === '0' || !Array.from({ length: 10 }, (_, digit) => digit).some(isLonger);
}

/**
 * The answers of a paper form by the number of the item: a digit goes on to the next, an empty box is an unanswered
 * item. What an item cannot be answered with stays in its box, marked, and counts as unanswered.
 */
export function AnswerGrid({ draft, row, definition, entry }: EntryProps & { entry: ItemsEntry }) {
  const text = useText();
  const hint = useId();
  const grid = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  /** What stands in the boxes as it was typed, by item. */
  const [kept, setKept] = useState<Record<number, string>>({});
  const { items } = definition;

  const typedIn = (item: Item, index: number): string => {
    const value = entry.answers[index] ?? null;
    const before = kept[index] ?? show(value);
    return valueIn(item, before) === value ? before : show(value);
  };
  const isWrong = (item: Item, index: number) => !('value' in readIn(item, typedIn(item, index)));
  const wrong = items.findIndex(isWrong);

  const goTo = (index: number) => grid.current?.querySelectorAll('input')[index]?.focus();

  function write(item: Item, index: number, typed: string): void {
    setKept((before) => ({ ...before, [index]: typed }));
    const answer = valueIn(item, typed);
    changeSection(draft, 'measures', (rows) => withAnswer(rows, row.instrument, index, answer));
    if (isComplete(item, typed)) goTo(index + 1);
  }

  /** A press on the keypad: for the item that is on, and on to the next. */
  function press(answer: number | null): void {
    const item = items[current];
    if (!item) return;
    write(item, current, show(answer));
    setCurrent(Math.min(current + 1, items.length - 1));
  }

  function onKey(event: KeyboardEvent<HTMLInputElement>, index: number): void {
    const isEmpty = event.currentTarget.value === '';
    const by =
      event.key === 'ArrowRight'
        ? 1
        : event.key === 'ArrowLeft' || (event.key === 'Backspace' && isEmpty)
          ? -1
          : 0;
    if (by === 0) return;
    event.preventDefault();
    goTo(index + by);
  }

  const currentItem = items[current];
  return (
    <div className={styles['answers']}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own border and legend */}
      <div
        ref={grid}
        className={styles['grid']}
        role="group"
        aria-label={text('assessment:measures.editor.answers', { name: shortNameOf(definition, text) })}
        aria-describedby={hint}
      >
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item is known by its number
          <label key={index} className={styles['cell']} data-current={index === current || undefined}>
            <span className={styles['number']} aria-hidden>
              {index + 1}
            </span>
            <input
              className={styles['input']}
              inputMode="numeric"
              autoComplete="off"
              aria-label={text('assessment:measures.editor.answer', {
                item: index + 1,
                low: item.low,
                high: item.high,
              })}
              aria-invalid={isWrong(item, index) || undefined}
              value={typedIn(item, index)}
              onChange={({ target }) => write(item, index, target.value)}
              onFocus={({ target }) => {
                setCurrent(index);
                target.select();
              }}
              onKeyDown={(event) => onKey(event, index)}
            />
          </label>
        ))}
      </div>
      {wrong >= 0 && (
        <p className={styles['wrong']} role="alert">
          <CircleAlert size={14} aria-hidden />
          {text('assessment:measures.editor.answersWrong', {
            item: wrong + 1,
            low: items[wrong]?.low ?? 0,
            high: items[wrong]?.high ?? 0,
          })}
        </p>
      )}
      {currentItem && (
        <Keypad
          item={currentItem}
          number={current + 1}
          words={promptOf(definition, current + 1, text)}
          value={entry.answers[current] ?? null}
          onPress={press}
        />
      )}
      <p id={hint} className={styles['hint']}>
        {text('assessment:measures.editor.answersHint')}
      </p>
    </div>
  );
}
