/** What runs inside the page. Each function is sent there as text, so it uses nothing from around it. */
import type { Bridge } from '#shared/contract/contract.ts';

export interface Usable {
  /** Selectors, and how many of each there must be at least. */
  present: Readonly<Record<string, number>>;
  /** What the keyboard has to be in; the window is then in front too. */
  focused?: string;
}

/**
 * The moment, in milliseconds since 1970, at which a page that shows all of it had been painted: the task after
 * the first frame that could hold it.
 */
export function paintedWith({ present, focused }: Usable): Promise<number> {
  const isThere = ([selector, least]: [string, number]) => {
    const found = [...document.querySelectorAll(selector)];
    return found.length >= least && found.at(-1)?.getClientRects().length !== 0;
  };
  const isUsable = () =>
    Object.entries(present).every(isThere) &&
    (focused === undefined || (document.hasFocus() && document.activeElement?.matches(focused) === true));
  return new Promise((resolve) => {
    const painted = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(performance.timeOrigin + performance.now());
      };
      requestAnimationFrame(() => port2.postMessage(null));
    };
    const look = () => {
      if (!isUsable()) return;
      observer.disconnect();
      for (const name of ['focus', 'focusin']) window.removeEventListener(name, look);
      painted();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    for (const name of ['focus', 'focusin']) window.addEventListener(name, look);
    look();
  });
}

/** The moment at which a form was sent. */
export function submitted(_: null): Promise<number> {
  return new Promise((resolve) => {
    const tell = () => resolve(performance.timeOrigin + performance.now());
    document.addEventListener('submit', tell, { capture: true, once: true });
  });
}

/** How long calls take from the page and back, one after the other, in milliseconds; and the last value. */
export async function callsFromPage({ name, inputs }: { name: string; inputs: readonly unknown[] }) {
  const bridge = Reflect.get(window, 'tableside') as Record<
    keyof Bridge,
    (...given: unknown[]) => Promise<unknown>
  >;
  const times: number[] = [];
  let last: unknown;
  for (const input of inputs) {
    const begun = performance.now();
    last = await bridge.call(name, input);
    times.push(performance.now() - begun);
  }
  return { times, last };
}

/** Goes to another screen and answers when that began. */
export function goTo(hash: string): number {
  const begun = performance.timeOrigin + performance.now();
  location.hash = hash;
  return begun;
}

/** Presses the button that says this. */
export function press(words: string): void {
  const found = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent?.trim() === words,
  );
  if (!found) throw new Error('There is no such button.');
  found.click();
}

/** A choice by its words, or a place of a picture by the picture's name, in the picture's own units. */
export type Target = { choice: string } | { picture: string; x: number; y: number };

/**
 * Presses it at the beginning of a frame: how long the page is at work until that frame is painted, in milliseconds.
 * What the graphics process does with it then is not in it.
 */
export function frameAfterPress(target: Target): Promise<number> {
  const find = (): { found: Element | undefined; at: { x: number; y: number } } => {
    if ('choice' in target) {
      const labels = [...document.querySelectorAll('label')];
      const found = labels.find(({ textContent }) => textContent?.trim() === target.choice);
      return { found, at: { x: 0, y: 0 } };
    }
    const lists = [...document.querySelectorAll('[role=listbox]')];
    const list = lists.find((each) => each.getAttribute('aria-label') === target.picture);
    const svg = list?.querySelector('svg') ?? undefined;
    return {
      found: svg,
      at: new DOMPoint(target.x, target.y).matrixTransform(svg?.getScreenCTM() ?? undefined),
    };
  };
  const { found, at } = find();
  if (!found) throw new Error('There is nothing to press.');
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, clientX: at.x, clientY: at.y });
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const begun = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(performance.now() - begun);
      };
      found.dispatchEvent(click);
      port2.postMessage(null);
    });
  });
}

/** Turns the empty page into a sheet that has on it about what a receipt has. */
export function showReceipt(_: null): void {
  const rows = Array.from(
    { length: 14 },
    (_row, index) => `<tr><th>Field ${index}</th><td>Value ${index}</td></tr>`,
  );
  const drawn =
    '<svg width="300" height="80"><path d="M0 40 Q 75 0 150 40 T 300 40" fill="none" stroke="#000"/></svg>';
  document.body.innerHTML = `<h1>Receipt</h1><p>A practice, its address, its number</p><table>${rows.join('')}</table>${drawn}`;
}

/** When the page has nothing left to do. */
export const idle = (_: null): Promise<number> =>
  new Promise((resolve) => requestIdleCallback(() => setTimeout(() => resolve(performance.now()), 100)));

/** A call of such a function as text. */
export const inPage = <Input>(work: (input: Input) => unknown, input: Input): string =>
  `(${work.toString()})(${JSON.stringify(input)})`;
