import { app, type BrowserWindow } from 'electron';
import type { DataDoor } from './dataProcess/door.ts';
import { tellWindow } from './ipc.ts';

/** How long the window may take to save its last keystrokes. */
const SAVE_MS = 3_000;

/**
 * Makes closing the window, quitting and being asked to end (SIGTERM) one and the same way out, on which
 * nothing is lost: the window saves, the practice is locked, the data process ends, then the app. A window that
 * could not save says so, stays, and asks; a window that does not answer is not waited for.
 */
export class WayOut {
  readonly #window: BrowserWindow;
  readonly #data: DataDoor;
  #begun = false;
  #answer: (mayGo: boolean) => void = () => undefined;

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
    this.#answer(true);
  }

  /** The window holds something that it could not save, and asks a person. */
  stay(): void {
    this.#answer(false);
  }

  async #leave(): Promise<void> {
    if (this.#begun) return;
    this.#begun = true;
    if (!(await this.#windowMayGo())) {
      this.#begun = false;
      return;
    }
    if (!this.#window.isDestroyed()) this.#window.hide();
    await this.#data.stop();
    // Without `close`, which a page could still refuse.
    this.#window.destroy();
    app.quit();
  }

  #windowMayGo(): Promise<boolean> {
    if (this.#window.isDestroyed() || this.#window.webContents.isCrashed()) return Promise.resolve(true);
    return new Promise((resolve) => {
      this.#answer = resolve;
      setTimeout(() => resolve(true), SAVE_MS);
      tellWindow(this.#window, 'closing', {});
    });
  }
}
