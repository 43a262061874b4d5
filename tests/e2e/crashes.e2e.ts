/** No keystroke is lost: the app, its data process and its page are killed in the middle of a word. */
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import type { OpenApp } from '../support/app.ts';
import { person } from '../support/people.ts';
import { dataProcessOf, isAlive, killEverything } from '../support/processes.ts';
import { PASSPHRASE } from '../support/seeded.ts';
import { button, secretBox } from '../support/steps/fields.ts';
import { openPatient } from '../support/steps/patients.ts';
import { unlock } from '../support/steps/start.ts';
import { beginVisit, isSaved, note, openDraft } from '../support/steps/visit.ts';
import { until } from '../support/until.ts';
import { openedAgain, openedPractice } from './opened.ts';

const patient = person('runner-hamstring');
const WORDS = Array.from({ length: 60 }, (_, index) => `kennel${index}`);

/** A new visit with the cursor in its first box. */
async function typing(): Promise<OpenApp> {
  const open = await openedPractice();
  await openPatient(open, patient);
  await beginVisit(open);
  await note(open, 'subjective').focus();
  return open;
}

/** Types word after word until it is told to stop; answers with all that was typed. */
function typeAway({ page }: OpenApp): { stop: () => Promise<string> } {
  let stopped = false;
  let typed = '';
  const work = (async () => {
    for (const word of WORDS) {
      if (stopped) return;
      typed += `${word} `;
      await page.keyboard.type(`${word} `);
    }
  })().catch(() => undefined); // What is typed into an app that was killed has nowhere to go.
  return {
    stop: async () => {
      stopped = true;
      await work;
      return typed;
    },
  };
}

describe('the whole app is killed while typing', () => {
  it('shows the last saved keystrokes after the next start', async () => {
    const open = await typing();
    const hand = typeAway(open);
    await until(async () => (await note(open, 'subjective').inputValue()).split(' ').length > 12);
    const acknowledged = await lastAcknowledged(open);
    const family = dataProcessOf(open);
    await killEverything(open);
    const typed = await hand.stop();
    await until(() => !isAlive(family));
    expect(acknowledged.length).toBeGreaterThan(20);

    const again = await openedAgain(open);
    await unlock(again, PASSPHRASE);
    await openDraft(again, patient);
    const kept = await note(again, 'subjective').inputValue();
    expect(kept.startsWith(acknowledged)).toBe(true);
    expect(typed.startsWith(kept)).toBe(true);
    await isSaved(again);
  });
});

/** What the store has answered for, asked past the screen while the typing goes on. */
async function lastAcknowledged(open: OpenApp): Promise<string> {
  const entryId = open.page.url().split('/').at(-1);
  const read = await open.call('entries.read', { entryId });
  if (!read.ok) throw new Error(`The draft cannot be read: ${read.error.reason}`);
  return Reflect.get(Object(read.value), 'entry').body.subjective;
}

describe('the data process is killed while typing', () => {
  it('says so, and saves after the restart what it could not save before', async () => {
    const open = await typing();
    const { page, words } = open;
    await page.keyboard.type('Before the fall. ');
    await isSaved(open);

    // Stopped first, so that these words reach nobody before the end.
    const pid = dataProcessOf(open);
    process.kill(pid, 'SIGSTOP');
    await page.keyboard.type('And these words were on the way.');
    process.kill(pid, 'SIGKILL');

    const stopped = page.getByTestId('data-process-down');
    await see(stopped).toContainText(words('start:crash.title'));
    for (const part of ['what', 'safe', 'do'] as const)
      await see(stopped).toContainText(words(`common:error.data-process-down.${part}`));
    await button(page, words('start:crash.startAgain')).click();
    await secretBox(page, words('start:unlock.passphrase')).fill(PASSPHRASE);
    await button(page, words('start:unlock.unlock')).click();

    const whole = 'Before the fall. And these words were on the way.';
    await see(note(open, 'subjective')).toHaveValue(whole);
    await isSaved(open);
    await note(open, 'subjective').press('End');
    await page.keyboard.type(' It goes on.');
    await isSaved(open);
    await open.quit();

    const again = await openedAgain(open);
    await unlock(again, PASSPHRASE);
    await openDraft(again, patient);
    await see(note(again, 'subjective')).toHaveValue(`${whole} It goes on.`);
  });
});

describe('the page crashes while typing', () => {
  it('comes back by itself on the same draft', async () => {
    const open = await typing();
    await open.page.keyboard.type('Left before the page fell.');
    await isSaved(open);
    await open.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await until(() => open.printed().includes('window-reloaded'));
    await until(async () => (await firstNote(open)) === 'Left before the page fell.');
  });
});

/** Asked through main, since the debugger of a crashed page is gone with it. */
function firstNote({ app }: OpenApp): Promise<unknown> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents || contents.isCrashed() || contents.isLoading()) return null;
    return contents.executeJavaScript(`document.querySelector('[data-field=subjective] textarea')?.value`);
  });
}
