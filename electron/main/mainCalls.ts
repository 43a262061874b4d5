import { app, type BrowserWindow } from 'electron';
import { Refusal, type Result } from '#shared/contract/errors.ts';
import type { MainCalls } from './calls/router.ts';
import { askData, type DataDoor } from './dataProcess/door.ts';
import { askInstrumentPath, askPdfPath } from './dialogs.ts';
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
export function mainCalls({ window, data, look, wayOut }: Desk): MainCalls {
  /** Asks where to, and has it written there. */
  const savePdf = async (
    file: { title: string; name: string },
    write: (path: string) => Promise<Result<unknown>>,
  ): Promise<{ saved: boolean }> => {
    const path = await askPdfPath(window, look, file);
    if (path === null) return { saved: false };
    answerOf(await write(path));
    return { saved: true };
  };

  return {
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
      const { receipt } = answerOf(await askData(data, 'receipts.read', { receiptId }));
      const number = String(receipt.number ?? 0).padStart(5, '0');
      const { text } = look;
      const file = {
        title: text('desktop:pdf.receiptTitle'),
        name: text('desktop:pdf.receiptName', { number }),
      };
      return savePdf(file, (path) => askData(data, 'receipts.write', { receiptId, reissuedAt, path }));
    },

    'entries.savePdf': async (paper) => {
      const { name } = answerOf(await askData(data, 'entries.pdfName', paper));
      const file = { title: look.text('desktop:pdf.entryTitle'), name };
      return savePdf(file, (path) => askData(data, 'entries.writePdf', { ...paper, path }));
    },

    'instruments.add': async () => {
      const path = await askInstrumentPath(window, look);
      if (path === null) return { addition: null };
      return { addition: answerOf(await askData(data, 'instruments.takeOver', { path })) };
    },

    'intake.saveBlankPdf': (paper) => {
      const { text } = look;
      const file = { title: text('desktop:pdf.formTitle'), name: text('desktop:pdf.formName') };
      return savePdf(file, (path) => askData(data, 'intake.writeBlankPdf', { ...paper, path }));
    },
  };
}

/** What the data process answered; throws its refusal. */
function answerOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { code, reason, ...more } = result.error;
  throw new Refusal(code, reason, more);
}
