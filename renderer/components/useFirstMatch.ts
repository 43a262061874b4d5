import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

interface FirstMatch {
  /** What stands in the box. */
  typed: string;
  /** For the element around the box. */
  around: RefObject<HTMLDivElement | null>;
  onInputChange: (typed: string) => void;
  onKeyDownCapture: (event: KeyboardEvent) => void;
}

/**
 * Marks the first match of what is typed, in view, so that Enter and Tab take it. Without this a ComboBox of
 * react-aria takes only what was marked with an arrow key, so the arrow key is pressed for her.
 */
export function useFirstMatch(): FirstMatch {
  const around = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');

  useEffect(() => {
    // After the list was drawn for this text: until then it still carries the mark of the last one.
    const timer = setTimeout(() => markFirst(around.current, typed));
    return () => clearTimeout(timer);
  }, [typed]);

  return {
    typed,
    around,
    onInputChange: setTyped,
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
