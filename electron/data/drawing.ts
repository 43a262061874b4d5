import type { Drawing } from './context.ts';

/** The PDFs of the app itself. What draws one is loaded when the first is needed, so that unlocking does not wait. */
export const DRAWING: Drawing = {
  renderReceipt: async (receipt, mark) =>
    (await import('./documents/receipt.ts')).renderReceipt(receipt, mark),
  renderEntry: async (document) => (await import('./documents/entry.ts')).renderEntry(document),
  renderBlankIntake: async (form) => (await import('./documents/blankIntake.ts')).renderBlankIntake(form),
};
