/** The app as a test finds it; it ends with the test that opened it. */
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import type { Language } from '#shared/practice/practice.ts';
import { type OpenApp, type Opening, openApp, removeProfile } from '../support/app.ts';
import { killEverything } from '../support/processes.ts';
import { copyProfile, PASSPHRASE } from '../support/seeded.ts';
import { isLocked, unlock } from '../support/steps/start.ts';

/** No step of a test may take longer: what hangs is named before the test's own time is up. */
const STEP_MS = 30_000;

/** Opens the app for this test. */
export async function opened(opening: Opening = {}): Promise<OpenApp> {
  const open = await openApp(opening);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await sayWhatIsThere(open);
    // What a test wants of a proper end, it has asked for itself.
    await killEverything(open);
    if (opening.profile === undefined) removeProfile(open.profile);
  });
  open.page.setDefaultTimeout(STEP_MS);
  return open;
}

/** How much of a window is printed where a test has failed. */
const SAID = 6_000;

/** Prints what the window shows, as one hears it: what failed seldom cannot be looked at again. */
async function sayWhatIsThere({ page }: OpenApp): Promise<void> {
  const shown = await page.locator('body').ariaSnapshot({ timeout: 2_000 }).catch(String);
  process.stdout.write(`${page.url()}\n${shown.slice(0, SAID)}\n`);
}

/** A copy of the seeded practice for this test: its folder. */
export function seededProfile(language: Language = 'en'): string {
  const profile = copyProfile(inject('seeded')[language].profile);
  onTestFinished(() => removeProfile(profile));
  return profile;
}

/** The seeded practice, locked. */
export async function openedLocked(opening: Opening = {}): Promise<OpenApp> {
  const { language = 'en' } = opening;
  const open = await opened({ profile: seededProfile(language), ...opening, language });
  await isLocked(open);
  return open;
}

/** The seeded practice, unlocked. */
export async function openedPractice(opening: Opening = {}): Promise<OpenApp> {
  const open = await openedLocked(opening);
  await unlock(open, PASSPHRASE);
  return open;
}

/** One unlocked practice for all tests of a block; each leaves it where the next can begin. */
export function practiceForAll(opening: Opening = {}): () => OpenApp {
  let open: OpenApp;
  beforeAll(async () => {
    const { language = 'en' } = opening;
    const profile = copyProfile(inject('seeded')[language].profile);
    open = await openApp({ ...opening, profile, language });
    open.page.setDefaultTimeout(STEP_MS);
    await unlock(open, PASSPHRASE);
  });
  afterAll(async () => {
    await killEverything(open);
    removeProfile(open.profile);
  });
  return () => open;
}

/** The same profile opened once more, after the first app has ended. */
export async function openedAgain({ profile, language }: OpenApp): Promise<OpenApp> {
  const open = await opened({ profile, language });
  await isLocked(open);
  return open;
}
