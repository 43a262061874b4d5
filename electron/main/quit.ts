import { app, type BrowserWindow } from 'electron';
import type { DataDoor } from './dataProcess/door.ts';
import { tellWindow } from './ipc.ts';

/** How long the window may take to save its last keystrokes. */
const SAVE_MS = 3_000;

/**
 * Makes closing the window, quitting and being asked to end (SIGTERM) one and the same way out, on which
 * nothing is lost: the window saves, the practice is locked, the data process ends, then the app.
 */
export class WayOut {
  readonly #window: BrowserWindow;
  readonly #data: DataDoor;
  #begun = false;
  #windowIsReady: () => void = () => undefined;

  constructor(window: BrowserWindow, data: DataDoor) {
    this.#window = window;
    this.#data = data;
    window.on('close', (event) => {
      event.preventDefault();
      void this.#leave();
    });
  }

  /** The window has saved what it held. */
  readyToClose(): void {
    this.#windowIsReady();
  }

  async #leave(): Promise<void> {
    if (this.#begun) return;
    this.#begun = true;
    await this.#windowSaves();
    if (!this.#window.isDestroyed()) this.#window.hide();
    await this.#data.stop();
    // Without `close`, which a page could still refuse.
    this.#window.destroy();
    app.quit();
  }

  #windowSaves(): Promise<void> {
    if (this.#window.isDestroyed() || this.#window.webContents.isCrashed()) return Promise.resolve();
    return new Promise((resolve) => {
      this.#windowIsReady = resolve;
      setTimeout(resolve, SAVE_MS);
      tellWindow(this.#window, 'closing', {});
    });
  }
}
