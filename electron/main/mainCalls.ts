import { app, type BrowserWindow } from 'electron';
import { Refusal } from '#shared/contract/errors.ts';
import type { MainCalls } from './calls/router.ts';
import { askData, type DataDoor } from './dataProcess/door.ts';
import { askReceiptPath } from './dialogs.ts';
import type { Look } from './look.ts';
import type { WayOut } from './quit.ts';

/** The parts of the app that main's own calls work on. */
export interface Desk {
  window: BrowserWindow;
  data: DataDoor;
  look: Look;
  wayOut: WayOut;
}

/** The calls that main answers: the window, the dialogs and the processes. */
export const mainCalls = ({ window, data, look, wayOut }: Desk): MainCalls => ({
  'app.restartData': async () => {
    if (!(await data.restart())) throw new Refusal('internal', 'data-process-down');
    return {};
  },

  'app.quit': async () => {
    // After the answer: a window that is told to go would not hear it.
    setImmediate(() => app.quit());
    return {};
  },

  'app.readyToClose': async () => {
    wayOut.readyToClose();
    return {};
  },

  'app.stayOpen': async () => {
    wayOut.stay();
    return {};
  },

  'app.print': () =>
    new Promise((resolve) => {
      window.webContents.print({ printBackground: true }, (printed) => resolve({ printed }));
    }),

  'receipts.save': async ({ receiptId, reissuedAt }) => {
    const read = await askData(data, 'receipts.read', { receiptId });
    if (!read.ok) throw refusalOf(read.error);
    const path = await askReceiptPath(window, look, read.value.receipt.number ?? 0);
    if (path === null) return { saved: false };
    const written = await askData(data, 'receipts.write', { receiptId, reissuedAt, path });
    if (!written.ok) throw refusalOf(written.error);
    return { saved: true };
  },
});

const refusalOf = ({ code, reason, ...more }: Refusal['error']): Refusal => new Refusal(code, reason, more);
