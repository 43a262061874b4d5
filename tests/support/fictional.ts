import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context, Drawing } from '#data/context.ts';
import { DRAWING } from '#data/drawing.ts';
import { seedFictional } from '#data/fictional/seed.ts';
import { newId } from '#data/ids.ts';
import { createStore } from '#data/store/open.ts';
import type { Language } from '#shared/practice/practice.ts';

/** A stand-in for the PDF where a test is not about paper. */
const noPaper: Drawing['renderReceipt'] = () => new TextEncoder().encode('%PDF-');

export interface Fictional {
  context: Context;
  /** The id of a patient by the key of her story (`pregnancy`, `whiplash` …). */
  patientId: (key: string) => string;
  folder: string;
  /** Closes the store and removes the folder. */
  close: () => void;
}

export interface FictionalOptions {
  language?: Language;
  now?: string;
  renderReceipt?: Drawing['renderReceipt'];
}

/** A working context over an empty store in a folder of its own: no practice in it yet. */
export function emptyContext({
  now,
  renderReceipt = noPaper,
}: FictionalOptions = {}): Omit<Fictional, 'patientId'> {
  const folder = mkdtempSync(join(tmpdir(), 'tableside-fictional-'));
  const clock = () => now ?? new Date().toISOString();
  const key = { key: randomBytes(32), salt: randomBytes(16) };
  const store = createStore({ path: join(folder, 'practice.db'), key, now: clock() });
  return {
    context: { store, therapistId: newId(clock()), now: clock, ...DRAWING, renderReceipt },
    folder,
    close: () => {
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The fictional practice in a folder of its own, over real records. */
export async function openFictional(options: FictionalOptions = {}): Promise<Fictional> {
  const opened = emptyContext(options);
  const ids = await seedFictional(opened.context, options.language ?? 'en');
  const patientId = (key: string) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`nobody in the fictional practice has the key ${key}`);
    return id;
  };
  return { ...opened, patientId };
}
