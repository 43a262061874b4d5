import { accessSync, constants, mkdirSync, renameSync } from 'node:fs';
import type { CallParsed } from '#shared/contract/contract.ts';
import { Refusal } from '#shared/contract/errors.ts';
import type { Instant } from '#shared/practice/dates.ts';
import type { Language } from '#shared/practice/practice.ts';
import type { Context, Drawing } from './context.ts';
import { syncFolder } from './files.ts';
import { newId } from './ids.ts';
import type { ArgonCost } from './keys/derive.ts';
import { createKey, type NewKey } from './keys/keys.ts';
import { forget, newStoreKey } from './keys/wrap.ts';
import { type Profile, removeFolder } from './profile.ts';
import { createPractice, recordDoor } from './records/practice.ts';
import { refreshProjections } from './records/projections.ts';
import type { StoreKey } from './store/connection.ts';
import { createStore, openStore } from './store/open.ts';
import type { Store } from './store/store.ts';

/** What is given from outside, so that tests can set the clock and the cost of a key. */
export interface Opening extends Drawing {
  now: () => Instant;
  seedFictional: (context: Context, language: Language) => Promise<unknown>;
  /** What deriving a new practice's key costs; null measures this machine. */
  cost: ArgonCost | null;
}

const contextOver = (
  store: Store,
  therapistId: string,
  { now, renderReceipt, renderEntry, renderBlankIntake }: Opening,
): Context => ({ store, therapistId, now, renderReceipt, renderEntry, renderBlankIntake });

/**
 * Puts a practice together beside its place and moves it there in one step: a program that is killed half-way
 * leaves none, never half of one.
 */
export async function makePractice(
  { practice: place, root, unfinished }: Profile,
  parts: Opening,
  { practice, therapist, passphrase }: CallParsed<'practice.create'>,
): Promise<NewKey> {
  const { now, cost } = parts;
  removeFolder(unfinished.folder);
  mkdirSync(unfinished.folder, { mode: 0o700 });
  const made = await createKey(unfinished.keyFile, passphrase, now(), cost);
  const store = createStore({ path: unfinished.database, key: made.key, now: now() });
  try {
    createPractice(contextOver(store, newId(now()), parts), { practice, therapist });
  } finally {
    store.close();
  }
  syncFolder(unfinished.folder);
  renameSync(unfinished.folder, place.folder);
  syncFolder(root);
  return made;
}

/** Opens the practice with its key and forgets the key. */
export async function openPractice({ practice }: Profile, parts: Opening, key: StoreKey): Promise<Context> {
  // Of a folder that cannot be written to, SQLite would say only that it cannot open the file.
  accessSync(practice.folder, constants.R_OK | constants.W_OK);
  const store = withKey(key, () => openStore({ path: practice.database, key, now: parts.now() }));
  return closedOnFailure(store, () => {
    refreshProjections(store);
    const therapistId = store.practice.firstTherapistId();
    if (therapistId === undefined) throw new Refusal('damaged', 'store-damaged');
    const context = contextOver(store, therapistId, parts);
    recordDoor(context, 'practice.unlocked');
    return context;
  });
}

/** Makes the fictional practice anew, under a key that is stored nowhere. */
export async function openFictional(
  { lookAround }: Profile,
  parts: Opening,
  language: Language,
): Promise<Context> {
  removeFolder(lookAround.folder);
  mkdirSync(lookAround.folder, { mode: 0o700 });
  const key = newStoreKey();
  const store = withKey(key, () => createStore({ path: lookAround.database, key, now: parts.now() }));
  return closedOnFailure(store, async () => {
    const context = contextOver(store, newId(parts.now()), parts);
    await parts.seedFictional(context, language);
    return context;
  });
}

/** Uses the key and forgets it, also when the store could not be opened with it. */
function withKey(key: StoreKey, open: () => Store): Store {
  try {
    return open();
  } finally {
    forget(key);
  }
}

async function closedOnFailure<T>(store: Store, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    store.close();
    throw error;
  }
}
