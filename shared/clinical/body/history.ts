/** Undo and redo: what there was, what there is, what was undone. Pure; nothing is changed in place. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** Steps that are kept. */
export const MOST_STEPS = 200;

export const beginHistory = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** A new state; what was undone before is gone. The same state again is no step. */
export function step<T>(history: History<T>, next: T): History<T> {
  if (next === history.present) return history;
  return { past: [...history.past, history.present].slice(-MOST_STEPS), present: next, future: [] };
}

/** One step back; at the beginning, nothing. */
export function undo<T>(history: History<T>): History<T> {
  if (history.past.length === 0) return history;
  const present = history.past.at(-1) as T;
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future] };
}

/** One undone step again; where nothing was undone, nothing. */
export function redo<T>(history: History<T>): History<T> {
  if (history.future.length === 0) return history;
  const present = history.future[0] as T;
  return { past: [...history.past, history.present], present, future: history.future.slice(1) };
}

export const canUndo = <T>({ past }: History<T>): boolean => past.length > 0;
export const canRedo = <T>({ future }: History<T>): boolean => future.length > 0;
