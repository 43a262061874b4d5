/** A real practice on the disk, filled with the fictional one: to be copied, opened and worked in. */
import { cpSync, mkdirSync } from 'node:fs';
import { DRAWING } from '#data/drawing.ts';
import { seedFictional } from '#data/fictional/seed.ts';
import { newId } from '#data/ids.ts';
import { LEAST_COST } from '#data/keys/derive.ts';
import { createKey } from '#data/keys/keys.ts';
import { profileAt } from '#data/profile.ts';
import { refreshProjections } from '#data/records/projections.ts';
import { createStore } from '#data/store/open.ts';
import type { Language } from '#shared/practice/practice.ts';
import { newProfile } from './app.ts';

/** What unlocks it. */
export const PASSPHRASE = 'umbrella walrus tango seventeen';

export interface SeededProfile {
  profile: string;
  recoveryCode: string;
}

/** Makes a profile whose practice is the fictional one, told in that language. Needs no window. */
export async function seedProfile(language: Language): Promise<SeededProfile> {
  const profile = newProfile();
  const { folder, database, keyFile } = profileAt(profile).practice;
  mkdirSync(folder, { mode: 0o700 });
  const now = () => new Date().toISOString();
  const { key, recoveryCode } = await createKey(keyFile, PASSPHRASE, now(), LEAST_COST);
  const store = createStore({ path: database, key, now: now() });
  try {
    const context = { store, therapistId: newId(now()), now, ...DRAWING };
    await seedFictional(context, language);
    // As a practice that was opened before: else every copy would make its projections anew when it is opened.
    refreshProjections(store);
  } finally {
    store.close();
  }
  return { profile, recoveryCode };
}

/** A copy of a profile, to be changed at will. */
export function copyProfile(profile: string): string {
  const copy = newProfile();
  cpSync(profile, copy, { recursive: true });
  return copy;
}
