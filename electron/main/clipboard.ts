import { clipboard } from 'electron';

/** The one door to the clipboard. Empties it; on Linux what is merely selected is another one. */
export function emptyClipboard(): void {
  clipboard.clear();
  clipboard.selection?.clear();
}
