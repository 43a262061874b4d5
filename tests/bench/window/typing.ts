/** What runs inside the page while a visit is written; sent there as text, like everything in `watch.ts`. */

const RECORD = 'benchTyping';

interface Recording {
  /** From the key to what was typed by it being on the disk, in milliseconds. */
  saved: number[];
  /** When the keys were pressed that are not on the disk yet. */
  waiting: number[];
}

/** Puts the cursor at the end of the first text of the note, and begins to record. */
export function beginTyping(record: string): void {
  const area = document.querySelector<HTMLTextAreaElement>('main textarea');
  const state = document.querySelector('[data-testid=save-state]');
  if (!area || !state) throw new Error('No visit is being written.');
  const recording: Recording = { saved: [], waiting: [] };
  Reflect.set(window, record, recording);
  let pressed = 0;
  // The time at which the system reported the key, not that at which the page got to it.
  area.addEventListener('keydown', ({ timeStamp }) => {
    pressed = timeStamp;
  });
  area.addEventListener('input', () => recording.waiting.push(pressed), { capture: true });
  new MutationObserver(() => {
    if (state.getAttribute('data-state') !== 'saved') return;
    const now = performance.now();
    recording.saved.push(...recording.waiting.splice(0).map((at) => now - at));
  }).observe(state, { attributes: true, attributeFilter: ['data-state'] });
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
}

/** Everything recorded so far, once all of it is on the disk. */
export function endTyping(record: string): Promise<number[]> {
  const recording = Reflect.get(window, record) as Recording;
  return new Promise((resolve) => {
    const look = () => (recording.waiting.length === 0 ? resolve(recording.saved) : setTimeout(look, 20));
    look();
  });
}

export { RECORD };
