import type { Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';

interface Options {
  total: number;
  /** The row that holds the focus, or will when the list is entered. */
  active: number;
  onActive: (index: number) => void;
  virtualizer: Virtualizer<HTMLTableElement, HTMLTableRowElement>;
  scroller: RefObject<HTMLTableElement | null>;
  onOpen: (index: number) => void;
  /** Up from the first row, or a letter typed: back to the search. */
  onLeave: () => void;
}

/**
 * Moves the focus from row to row. Only rows in view exist, so a far row is scrolled to first and takes the
 * focus once it is there.
 */
export function useRowFocus(options: Options) {
  const { total, active, onActive, virtualizer, scroller, onOpen, onLeave } = options;
  const isWanted = useRef(false);

  useLayoutEffect(() => {
    if (!isWanted.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    if (!row) return;
    isWanted.current = false;
    row.focus({ preventScroll: true });
  });

  function goTo(index: number): void {
    const target = Math.min(Math.max(index, 0), total - 1);
    isWanted.current = true;
    onActive(target);
    virtualizer.scrollToIndex(target, { align: 'auto' });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = targetOf(event.key, active, rowsInView(virtualizer));
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(active);
    } else if (target !== null) {
      event.preventDefault();
      if (target < 0 && event.key === 'ArrowUp') onLeave();
      else goTo(target);
    } else if (event.key.length === 1 || event.key === 'Backspace') {
      // Not prevented: the key then types into the search, which has the focus by now.
      onLeave();
    }
  }

  return { onKeyDown, focusActive: () => goTo(active) };
}

/** Where a key leads from a row, perhaps past an end of the list; null for a key that leads nowhere. */
function targetOf(key: string, active: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return active + 1;
    case 'ArrowUp':
      return active - 1;
    case 'PageDown':
      return active + page;
    case 'PageUp':
      return active - page;
    case 'Home':
      return 0;
    case 'End':
      return Number.POSITIVE_INFINITY;
    default:
      return null;
  }
}

/** One less than fit, so that a page keeps a row of the one before in view. */
function rowsInView({ range }: Virtualizer<HTMLTableElement, HTMLTableRowElement>): number {
  return range ? Math.max(1, range.endIndex - range.startIndex - 1) : 1;
}
