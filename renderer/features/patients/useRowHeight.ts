import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * The height that the styles give to a row, read from the head of the table, which is as high: themes differ
 * in it. Until it has been read, that of the light theme.
 */
export function useRowHeight(head: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(44);
  useLayoutEffect(() => {
    const element = head.current;
    if (!element) return;
    const read = () => setHeight(element.offsetHeight || 44);
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [head]);
  return height;
}
