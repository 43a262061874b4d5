import type { KeyboardEvent } from 'react';

/** The fields of a part of the page that can be typed into, a group of choices once. */
function fieldsIn(root: Element): HTMLElement[] {
  const inputs = [...root.querySelectorAll<HTMLInputElement>('input:not([disabled], [type="hidden"])')];
  const isEntry = (input: HTMLInputElement) => {
    if (input.type !== 'radio') return true;
    const group = inputs.filter(({ type, name }) => type === 'radio' && name === input.name);
    return (group.find(({ checked }) => checked) ?? group[0]) === input;
  };
  return inputs.filter(isEntry);
}

const isField = (target: EventTarget): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.getAttribute('role') !== 'combobox';

/** Enter in a field leads to the next one, and after the last one on. */
export function onEnter(event: KeyboardEvent<HTMLElement>, onDone: () => void): void {
  const { target, currentTarget } = event;
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !isField(target)) return;
  event.preventDefault();
  event.stopPropagation();
  const fields = fieldsIn(currentTarget);
  const next = fields.find(
    (field) =>
      (target.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      !(field instanceof HTMLInputElement && field.type === 'radio' && field.name === target.name),
  );
  if (next) next.focus();
  else onDone();
}
