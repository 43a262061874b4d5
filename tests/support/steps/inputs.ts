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

const KEYS: Record<string, { code: string; windowsVirtualKeyCode: number }> = {
  Tab: { code: 'Tab', windowsVirtualKeyCode: 9 },
  ' ': { code: 'Space', windowsVirtualKeyCode: 32 },
};

/** The key as the system tells it; a letter of the English keyboard or a digit where nothing else is known. */
function keyOf(key: string) {
  const code = `${/\d/u.test(key) ? 'Digit' : 'Key'}${key.toUpperCase()}`;
  return { key, ...(KEYS[key] ?? { code, windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0) }) };
}

/**
 * Presses keys (`Tab`, `Alt+3`) and types, without waiting for the window to have heard any of it: as by someone whose
 * fingers are ahead of a window that is still busy.
 */
export async function typeAhead({ page }: OpenApp, keys: readonly string[], text: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const send = (key: ReturnType<typeof keyOf>, modifiers: number, typed?: string) => [
    devtools.send('Input.dispatchKeyEvent', {
      type: typed === undefined ? 'rawKeyDown' : 'keyDown',
      ...key,
      modifiers,
      ...(typed !== undefined && { text: typed }),
    }),
    devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, modifiers }),
  ];
  const alt = 'Alt+';
  await Promise.all([
    ...keys.flatMap((key) =>
      key.startsWith(alt) ? send(keyOf(key.slice(alt.length)), 1) : send(keyOf(key), 0),
    ),
    ...[...text].flatMap((letter) => send(keyOf(letter), 0, letter)),
  ]);
  await devtools.detach();
}
