import { type RefObject, useEffect } from 'react';

/** Tells the height of an element to the styles of everything beside it, as a variable on its parent. */
export function useHeightVariable(element: RefObject<HTMLElement | null>, name: `--${string}`): void {
  useEffect(() => {
    const { current } = element;
    const parent = current?.parentElement;
    if (!current || !parent) return undefined;
    const observer = new ResizeObserver(() => parent.style.setProperty(name, `${current.offsetHeight}px`));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, name]);
}
