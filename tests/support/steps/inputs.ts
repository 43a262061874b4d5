/** Inputs by keyboard, counted: how much a piece of work asks of the hands. */
import type { OpenApp } from '../app.ts';

/** The keyboard, and nothing else of the window. */
export interface CountedKeys {
  /** What is counted from now on belongs to this part of the work. */
  begin: (part: string) => void;
  /** A key or a chord, such as `Tab` or `Alt+3`: one input. */
  press: (key: string) => Promise<void>;
  /** A run of text, typed letter by letter without any other key in between: one input, however long. */
  type: (text: string) => Promise<void>;
  /** The inputs of each part, in the order in which it was begun. */
  counts: () => Record<string, number>;
}

/** Counts every input that goes through it; it types as fast as the window takes it. */
export function countedKeys({ page: { keyboard } }: OpenApp): CountedKeys {
  const counts = new Map<string, number>();
  let part = '';
  const count = () => counts.set(part, (counts.get(part) ?? 0) + 1);
  return {
    begin: (name) => {
      part = name;
    },
    press: (key) => {
      count();
      return keyboard.press(key);
    },
    type: (text) => {
      count();
      return keyboard.type(text);
    },
    counts: () => Object.fromEntries(counts),
  };
}

export const allOf = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
