import { extname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Look } from './look.ts';

/**
 * Every dialog of the system that the app opens. A suggested file name never carries a patient's name: it
 * stays behind in folders, recent lists and mail.
 */

/** Asks where to save a PDF, under that name unless another is typed; null when the person cancelled. */
export async function askPdfPath(
  window: BrowserWindow,
  look: Look,
  { title, name }: { title: string; name: string },
): Promise<string | null> {
  const { text } = look;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    buttonLabel: text('desktop:pdf.button'),
    defaultPath: join(app.getPath('documents'), `${name}.pdf`),
    filters: [{ name: text('desktop:pdf.fileType'), extensions: ['pdf'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
  if (canceled || filePath === '') return null;
  return extname(filePath).toLowerCase() === '.pdf' ? filePath : `${filePath}.pdf`;
}

/** Asks for the definition file of an instrument; null when the person cancelled. */
export async function askInstrumentPath(window: BrowserWindow, { text }: Look): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: text('desktop:instrument.title'),
    buttonLabel: text('desktop:instrument.button'),
    defaultPath: app.getPath('documents'),
    filters: [{ name: text('desktop:instrument.fileType'), extensions: ['json'] }],
    properties: ['openFile', 'dontAddToRecent'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** The page does not answer. The question goes away by itself when it does again. */
export async function chooseWhenHung(
  window: BrowserWindow,
  look: Look,
  answersAgain: AbortSignal,
): Promise<'wait' | 'reload'> {
  const { text } = look;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: text('desktop:trouble.notResponding'),
    detail: text('desktop:trouble.notRespondingDetail'),
    buttons: [text('desktop:trouble.wait'), text('desktop:trouble.reload')],
    defaultId: 0,
    cancelId: 0,
    signal: answersAgain,
  });
  return response === 1 ? 'reload' : 'wait';
}

/** The page stopped again and again. */
export async function chooseWhenStopped(window: BrowserWindow, look: Look): Promise<'reload' | 'quit'> {
  const { text } = look;
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: text('desktop:trouble.windowStopped'),
    detail: text('desktop:trouble.windowStoppedDetail'),
    buttons: [text('desktop:trouble.reload'), text('desktop:trouble.quit')],
    defaultId: 0,
    cancelId: 1,
  });
  return response === 0 ? 'reload' : 'quit';
}

/** The last words before the app ends: no window, no stack trace, and nobody else runs meanwhile. */
export function sayFailed(look: Look): void {
  dialog.showErrorBox(look.text('desktop:trouble.failed'), look.text('desktop:trouble.failedDetail'));
}

export function sayFolderUnusable(look: Look): void {
  dialog.showErrorBox(look.text('desktop:trouble.folder'), look.text('desktop:trouble.folderDetail'));
}
