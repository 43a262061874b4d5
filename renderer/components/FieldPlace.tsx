import type { ReactNode } from 'react';

interface Props {
  /** The dotted path of what is edited here, as in `Missing` and `FieldProblem`. */
  path: string;
  children: ReactNode;
  className?: string | undefined;
}

/** Marks where a field of a form stands, so that a list of what is missing can lead to it. */
export function FieldPlace({ path, children, className }: Props) {
  return (
    <div data-field={path} className={className}>
      {children}
    </div>
  );
}

const FOCUSABLE =
  'input:not([disabled], [type="hidden"]), textarea:not([disabled]), [role="spinbutton"], button:not([disabled], [tabindex="-1"])';

/** Opens the part that a path lies in, where it is folded up: what is named by its `data-unfolds`. */
function unfold(root: HTMLElement, path: string): void {
  const lies = (part: string) => path === part || path.startsWith(`${part}.`);
  const folded = [...root.querySelectorAll<HTMLElement>('[data-unfolds]')].find(({ dataset }) =>
    (dataset['unfolds'] ?? '').split(' ').some(lies),
  );
  folded?.querySelector('button')?.click();
}

/** Scrolls to a field and puts the cursor into it; false when it is not on the screen. */
export function goToField(root: HTMLElement, path: string): boolean {
  const find = () => root.querySelector(`[data-field="${CSS.escape(path)}"]`);
  if (!find()) unfold(root, path);
  const place = find();
  // What cannot be read first; of a scale it is the chosen number that takes the focus, else the first one.
  const target =
    place?.querySelector<HTMLElement>(':is(input, textarea)[aria-invalid="true"]') ??
    place?.querySelector<HTMLElement>('input:checked') ??
    place?.querySelector<HTMLElement>(FOCUSABLE);
  if (!place || !target) return false;
  place.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
  return true;
}

/** A field that is marked as wrong: where it stands and the words beside it. */
export interface MarkedField {
  path: string;
  label: string;
}

/** The fields whose text cannot be read, in the order of the screen. */
export const markedFields = (root: HTMLElement): MarkedField[] =>
  [...root.querySelectorAll<HTMLElement>('[data-field]:has([aria-invalid="true"])')].map((place) => ({
    path: place.dataset['field'] ?? '',
    label: place.querySelector('label, [data-label]')?.textContent ?? '',
  }));
