const FIELD = 'input:not(:disabled), textarea, button:not(:disabled)';

/** The first thing to work with inside of a `PartPanel`; null while it is folded up. */
export const firstField = (part: Element): HTMLElement | null =>
  part.querySelector('[data-part-body]')?.querySelector<HTMLElement>(FIELD) ?? null;

/** Where typing begins in it, by the keys that lead there: where the part says so (`data-typed-first`), else its first field. */
export const fieldToType = (part: Element): HTMLElement | null =>
  part.querySelector<HTMLElement>('[data-typed-first] input:not(:disabled)') ?? firstField(part);
