import { type BrowserWindow, ipcMain } from 'electron';
import type { EventName, Events } from '#shared/contract/contract.ts';
import type { Result } from '#shared/contract/errors.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from '#shared/contract/names.ts';
import { isTrusted } from './calls/sender.ts';
import { failure } from './dataProcess/door.ts';
import { log } from './log.ts';

/** Takes the calls of one window. The only file that listens to pages. */
export function takeCalls(
  window: BrowserWindow,
  answer: (name: unknown, input: unknown) => Promise<Result<unknown>>,
): void {
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, input: unknown) => {
    const ours = window.isDestroyed() ? null : window.webContents.mainFrame;
    if (isTrusted(event.senderFrame, ours)) return answer(name, input);
    log('sender-refused');
    return failure('refused', 'unknown-sender');
  });
}

/** Tells the window something. A window that is gone, or whose page has crashed, does not hear it. */
export function tellWindow<N extends EventName>(window: BrowserWindow, name: N, event: Events[N]): void {
  if (window.isDestroyed() || window.webContents.isCrashed()) return;
  window.webContents.send(EVENT_CHANNEL, name, event);
}
