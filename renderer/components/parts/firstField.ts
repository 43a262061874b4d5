const FIELD = 'input:not(:disabled), textarea, button:not(:disabled)';

/** The first thing to work with inside of a `PartPanel`; null while it is folded up. */
export const firstField = (part: Element): HTMLElement | null =>
  part.querySelector('[data-part-body]')?.querySelector<HTMLElement>(FIELD) ?? null;
