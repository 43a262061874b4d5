import type { KeyboardEvent } from 'react';

/*
 * The keys of the grid. A line holds its cells and then the button of its details; Tab goes from value to value,
 * and so does the space bar, since no number holds a space.
 */

const VALUE = '[data-cell] input';
const STOPS = `${VALUE}, [data-more] button`;

/** The first value of a joint that is still empty, or its first. */
export function goToFirstCell(section: HTMLElement | null, joint: string): void {
  const cells = [...(section?.querySelectorAll<HTMLInputElement>(`[data-joint="${joint}"] ${VALUE}`) ?? [])];
  focus(cells.find(({ value }) => value === '') ?? cells[0]);
}

export const goToCell = (line: HTMLElement, side: string): void =>
  focus(line.querySelector<HTMLElement>(`[data-cell][data-side="${side}"] input`));

export const goToDetails = (line: HTMLElement, side: string): void =>
  focus(line.querySelector<HTMLElement>(`[data-details] [data-side="${side}"] input`));

function focus(target: HTMLElement | null | undefined): void {
  if (!target) return;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'nearest' });
  if (target instanceof HTMLInputElement) target.select();
}

/** Leads from a value to another one. */
export function onGridKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const from = event.target;
  if (!(from instanceof HTMLElement) || !from.matches(STOPS)) return;
  const target = targetOf(event.key, event.shiftKey, from, event.currentTarget);
  if (target === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  focus(target);
}

/** Where a key leads; null for a key of the grid that leads nowhere, undefined for one that is not. */
function targetOf(
  key: string,
  isShift: boolean,
  from: HTMLElement,
  grid: HTMLElement,
): HTMLElement | null | undefined {
  const isValue = from instanceof HTMLInputElement;
  if (key === 'ArrowDown') return beside(from, grid, 1);
  if (key === 'ArrowUp') return beside(from, grid, -1);
  if (isValue && key === 'Enter') return beside(from, grid, isShift ? -1 : 1);
  if (isValue && key === ' ') return after(from, grid, isShift ? -1 : 1);
  if (key === 'ArrowRight' && isAtEdge(from, 'end')) return inLine(from, 1);
  if (key === 'ArrowLeft' && isAtEdge(from, 'start')) return inLine(from, -1);
  return undefined;
}

const stopsOf = (line: Element | null | undefined): HTMLElement[] =>
  line ? [...line.querySelectorAll<HTMLElement>(STOPS)] : [];

/** The same place of the line above or below. */
function beside(from: HTMLElement, grid: HTMLElement, by: 1 | -1): HTMLElement | null {
  const lines = [...grid.querySelectorAll('[data-line]')];
  const line = from.closest('[data-line]');
  const next = stopsOf(lines[line ? lines.indexOf(line) + by : -1]);
  if (!(from instanceof HTMLInputElement)) return next.at(-1) ?? null;
  const values = next.filter((stop) => stop instanceof HTMLInputElement);
  return values[stopsOf(line).indexOf(from)] ?? values.at(-1) ?? null;
}

/** The value after or before it, line by line. */
function after(from: HTMLElement, grid: HTMLElement, by: 1 | -1): HTMLElement | null {
  const values = [...grid.querySelectorAll<HTMLElement>(VALUE)];
  return values[values.indexOf(from) + by] ?? null;
}

function inLine(from: HTMLElement, by: 1 | -1): HTMLElement | null {
  const stops = stopsOf(from.closest('[data-line]'));
  return stops[stops.indexOf(from) + by] ?? null;
}

/** Whether the cursor has no further to go in the text; a text that is selected whole has both its edges there. */
function isAtEdge(from: HTMLElement, edge: 'start' | 'end'): boolean {
  if (!(from instanceof HTMLInputElement)) return true;
  const { selectionStart: start, selectionEnd: end, value } = from;
  const isWhole = start === 0 && end === value.length;
  const at = edge === 'start' ? 0 : value.length;
  return isWhole || (start === end && start === at);
}
