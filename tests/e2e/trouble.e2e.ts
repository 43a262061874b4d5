/** Trouble with the machine: each kind is said in the reader's language, nothing is lost, no stack is shown. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect as see } from 'playwright/test';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sha256 } from '#data/digest.ts';
import { openKey } from '#data/keys/keys.ts';
import { profileAt } from '#data/profile.ts';
import { MIGRATIONS } from '#data/store/migrations/migrations.ts';
import { openStore } from '#data/store/open.ts';
import type { ErrorReason } from '#shared/contract/errors.ts';
import { LANGUAGES, type Language } from '#shared/practice/practice.ts';
import { fromRoot } from '../../build/paths.ts';
import { findRuntime } from '../../build/runtime/find.ts';
import { launchArguments, launchEnvironment } from '../../build/runtime/launch.ts';
import type { OpenApp } from '../support/app.ts';
import { canMount, makeReadOnly, withFileSystem } from '../support/fileSystem.ts';
import { person } from '../support/people.ts';
import { PASSPHRASE } from '../support/seeded.ts';
import { button } from '../support/steps/fields.ts';
import { openPatient } from '../support/steps/patients.ts';
import { isLocked, isOpen, tryToUnlock, unlock } from '../support/steps/start.ts';
import { beginVisit, isSaved, note, openDraft, saveState } from '../support/steps/visit.ts';
import { textOf } from '../support/words.ts';
import { opened, openedAgain, openedLocked, seededProfile } from './opened.ts';

/** The three things that a message says, wherever it stands. */
async function says({ page, words }: OpenApp, reason: ErrorReason): Promise<void> {
  const message = page.getByRole('alert').first();
  for (const part of ['what', 'safe', 'do'] as const)
    await see(message).toContainText(words(`common:error.${reason}.${part}`));
  expect(await page.locator('body').textContent()).not.toMatch(/SQLITE|ENO[A-Z]+|EROFS|Error:|\bat \w+ \(/u);
}

describe.each(LANGUAGES)('the files of the practice (%s)', (language) => {
  it('are missing their database: nothing is made in its place, and it can come back', async () => {
    const profile = seededProfile(language);
    const { database } = profileAt(profile).practice;
    renameSync(database, `${database}.away`);
    const open = await opened({ profile, language });
    await says(open, 'store-missing');
    expect(existsSync(database)).toBe(false);

    renameSync(`${database}.away`, database);
    await button(open.page, open.words('common:action.retry')).click();
    await isLocked(open);
    await unlock(open, PASSPHRASE);
  });

  it('are missing their key', async () => {
    const profile = seededProfile(language);
    rmSync(profileAt(profile).practice.keyFile);
    await says(await opened({ profile, language }), 'key-file-missing');
  });

  it('have a damaged key', async () => {
    const profile = seededProfile(language);
    const { keyFile } = profileAt(profile).practice;
    writeFileSync(keyFile, readFileSync(keyFile, 'utf8').slice(0, 200));
    const open = await opened({ profile, language });
    await isLocked(open);
    await tryToUnlock(open, PASSPHRASE);
    await says(open, 'key-file-damaged');
  });

  it('have a damaged database, which is left exactly as it is', async () => {
    const profile = seededProfile(language);
    const { database } = profileAt(profile).practice;
    const damaged = readFileSync(database).fill(0x5a, 0, 8_192);
    writeFileSync(database, damaged);
    const open = await opened({ profile, language });
    await isLocked(open);
    await tryToUnlock(open, PASSPHRASE);
    await says(open, 'store-damaged');
    expect(readFileSync(database).equals(damaged)).toBe(true);
  });

  it('were written by a newer app', async () => {
    const profile = seededProfile(language);
    await writtenByANewerApp(profile);
    const open = await opened({ profile, language });
    await isLocked(open);
    await tryToUnlock(open, PASSPHRASE);
    await says(open, 'newer-database');
  });
});

/** Opens the practice with one migration more than there are. */
async function writtenByANewerApp(profile: string): Promise<void> {
  const { database, keyFile } = profileAt(profile).practice;
  const key = await openKey(keyFile, { with: 'passphrase', secret: PASSPHRASE });
  const sql = 'CREATE TABLE of_the_future (id INTEGER PRIMARY KEY) STRICT';
  const next = { version: MIGRATIONS.length + 1, name: 'of-the-future', checksum: sha256(sql), sql };
  openStore({
    path: database,
    key,
    now: new Date().toISOString(),
    migrations: [...MIGRATIONS, next],
  }).close();
}

describe.each(LANGUAGES)('a damaged settings file (%s)', (language) => {
  it('is set aside, and the rest is as it was', async () => {
    const open = await openedLocked({ language });
    await open.quit();
    const settings = join(open.profile, 'settings.json');
    writeFileSync(settings, '{"language":"fr","theme":');
    const again = await opened({
      profile: open.profile,
      // Without settings, the language is the system's.
      environment: (env) => Object.assign(env, systemLanguage(language)),
    });
    const { page } = again;
    await see(page.getByText(open.words('start:settingsDamaged'))).toBeVisible();
    expect(existsSync(join(open.profile, 'settings.damaged.json'))).toBe(true);
    await unlock({ ...again, words: open.words }, PASSPHRASE);
  });
});

const SAY_ERRORS = fromRoot('tests', 'support', 'sayErrors.cjs');

const systemLanguage = (language: Language) => ({
  LANG: `${language}_CA.UTF-8`,
  LANGUAGE: `${language}_CA`,
  LC_ALL: `${language}_CA.UTF-8`,
});

describe.runIf(canMount)('a disk that is full', () => {
  it('is said while typing; the draft stays on the screen and is saved as soon as there is room', () =>
    withFileSystem('48m', async ({ path: disk }) => {
      const patient = person('scoliosis');
      const profile = join(disk, 'profile');
      cpSync(seededProfile(), profile, { recursive: true });
      const open = await opened({ profile, language: 'en' });
      const { page, words } = open;
      await isLocked(open);
      await unlock(open, PASSPHRASE);
      await openPatient(open, patient);
      await beginVisit(open);
      await note(open, 'subjective').fill('Written while there was room.');
      await isSaved(open);

      const ballast = join(disk, 'ballast');
      fillUp(ballast);
      const long = 'No room for this. '.repeat(2_000);
      await note(open, 'objective').fill(long);
      await see(saveState(open)).toHaveAttribute('data-state', 'not-saved');
      await says(open, 'disk-full');
      await see(saveState(open)).toContainText(words('common:state.notSaved'));
      await page.keyboard.press('End');
      await page.keyboard.type('And this neither.');

      rmSync(ballast);
      await isSaved(open);
      await see(page.getByRole('alert')).toHaveCount(0);
      await open.quit();

      const again = await openedAgain(open);
      await unlock(again, PASSPHRASE);
      await openDraft(again, patient);
      await see(note(again, 'subjective')).toHaveValue('Written while there was room.');
      await see(note(again, 'objective')).toHaveValue(`${long}And this neither.`);
    }));
});

/** Writes into a file until nothing more fits on its disk. */
function fillUp(path: string): void {
  for (const bytes of [1_000_000, 4_096, 1]) {
    try {
      for (;;) writeFileSync(path, Buffer.alloc(bytes), { flag: 'a' });
    } catch {
      // Full to that grain; the next is finer.
    }
  }
}

describe.runIf(canMount).each(LANGUAGES)('a folder that cannot be written to (%s)', (language) => {
  it('of the practice: said when it is opened, and opened once it can be', async () => {
    const profile = seededProfile(language);
    const { folder } = profileAt(profile).practice;
    const makeWritable = makeReadOnly(folder);
    onTestFinished(makeWritable);
    const open = await opened({ profile, language });
    await isLocked(open);
    await tryToUnlock(open, PASSPHRASE);
    await says(open, 'folder-read-only');

    makeWritable();
    await button(open.page, open.words('start:unlock.unlock')).click();
    await isOpen(open);
  });

  it('of everything: the app says so and does not start', async () => {
    const profile = seededProfile(language);
    onTestFinished(makeReadOnly(profile));
    const { executable } = await findRuntime({ announce: () => undefined });
    const app = spawn(executable, ['-r', SAY_ERRORS, ...launchArguments({ userData: profile })], {
      env: { ...launchEnvironment({ env: {} }), ...systemLanguage(language) },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    onTestFinished(() => void app.kill('SIGKILL'));
    let said = '';
    app.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
    expect(await new Promise((resolve) => app.once('exit', resolve))).toBe(1);
    const words = textOf(language);
    expect(said).toContain(
      `SAID ${words('desktop:trouble.folder')} | ${words('desktop:trouble.folderDetail')}`,
    );
    expect(said).not.toMatch(/\n\s+at /u);
  });
});
