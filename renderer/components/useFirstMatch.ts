import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

interface FirstMatch {
  /** For the element around the box. */
  around: RefObject<HTMLDivElement | null>;
  onKeyDownCapture: (event: KeyboardEvent) => void;
}

/**
 * Marks the first match of what is typed, in view, so that Enter and Tab take it. Without this a ComboBox of
 * react-aria takes only what was marked with an arrow key, so the arrow key is pressed for her.
 *
 * @param typed - what is looked for; empty while the box shows what was chosen
 */
export function useFirstMatch(typed: string): FirstMatch {
  const around = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // After the list was drawn for this text: until then it still carries the mark of the last one.
    const timer = setTimeout(() => markFirst(around.current, typed));
    return () => clearTimeout(timer);
  }, [typed]);

  return {
    around,
    // Who types fast presses Enter before the list was marked.
    onKeyDownCapture: (event) => {
      if (event.key === 'Enter' || event.key === 'Tab') flushSync(() => markFirst(around.current, typed));
    },
  };
}

function markFirst(around: HTMLElement | null, typed: string): void {
  const input = around?.querySelector('input');
  if (!input || typed === '' || input.value !== typed) return;
  const isOpen = input.getAttribute('aria-expanded') === 'true';
  if (!isOpen || input.hasAttribute('aria-activedescendant')) return;
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
}
