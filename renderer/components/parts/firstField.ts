const FIELD = 'input:not(:disabled), textarea, button:not(:disabled)';

/** A value of a table (`data-cell`) that is listed already comes before what lists more. */
const CELL = '[data-cell] input:not(:disabled), [data-cell] button:not(:disabled)';

/** The first thing to work with inside of a `PartPanel`; null while it is folded up. */
export function firstField(part: Element): HTMLElement | null {
  const body = part.querySelector('[data-part-body]');
  return body?.querySelector<HTMLElement>(CELL) ?? body?.querySelector<HTMLElement>(FIELD) ?? null;
}

/** Where typing begins in it, by the keys that lead there: where the part says so (`data-typed-first`), else its first field. */
export const fieldToType = (part: Element): HTMLElement | null =>
  part.querySelector<HTMLElement>('[data-typed-first] input:not(:disabled)') ?? firstField(part);
