import { accessSync, constants, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorReason } from '#shared/contract/errors.ts';
import { callErrorOf } from './failures.ts';
import { log, traceOf } from './log.ts';

/** A practice's two files and the folder that holds them; the name of no file says anything of a patient. */
export interface PracticeFiles {
  folder: string;
  database: string;
  keyFile: string;
}

const filesIn = (folder: string): PracticeFiles => ({
  folder,
  database: join(folder, 'practice.db'),
  keyFile: join(folder, 'practice.key.json'),
});

/** Where everything lies in a profile. */
export interface Profile {
  root: string;
  practice: PracticeFiles;
  /** Where a practice is put together before it is moved to its place, all at once. */
  unfinished: PracticeFiles;
  lookAround: PracticeFiles;
}

export const profileAt = (root: string): Profile => ({
  root,
  practice: filesIn(join(root, 'practice')),
  unfinished: filesIn(join(root, 'practice.unfinished')),
  lookAround: filesIn(join(root, 'look-around')),
});

/**
 * What stands in the way of using the profile, or null. Makes its folder, though not the folder above it: that
 * one could be a drive that is unplugged, and an empty practice in its place would look like lost data.
 */
export function obstacleAt({ root }: Profile): ErrorReason | null {
  try {
    if (!existsSync(root)) mkdirSync(root, { mode: 0o700 });
    accessSync(root, constants.R_OK | constants.W_OK);
    return null;
  } catch (error) {
    return callErrorOf(error).reason;
  }
}

/** Removes what a program that was killed left behind; it is of no use to anyone, and no key to it is left. */
export function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    log('leftovers-not-removed', ...traceOf(error));
  }
}

export type Found = 'nothing' | 'practice' | 'store-missing' | 'key-file-missing';

/** What of a practice is there: half of one is named, never taken for none. */
export function findPractice({ practice }: Profile): Found {
  const database = existsSync(practice.database);
  const keyFile = existsSync(practice.keyFile);
  if (database && keyFile) return 'practice';
  if (keyFile) return 'store-missing';
  return database ? 'key-file-missing' : 'nothing';
}
