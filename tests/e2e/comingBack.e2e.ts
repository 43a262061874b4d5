/** A draft that is left and opened again at once shows what was last written, never what an earlier opening had read. */
import { expect as see } from 'playwright/test';
import { describe, it } from 'vitest';
import { person } from '../support/people.ts';
import { openPatient } from '../support/steps/patients.ts';
import { beginVisit, isSaved, note } from '../support/steps/visit.ts';
import { openedPractice } from './opened.ts';

/** Longer than leaving and coming back take together. */
const HELD_BACK_MS = 60_000;

describe('a draft left and opened again', () => {
  it('is the newest, even while the page’s short timers are held back, as those of a covered window are', async () => {
    const open = await openedPractice();
    const { page } = open;
    await openPatient(open, person('carpal-tunnel'));
    await beginVisit(open);
    const subjective = note(open, 'subjective');
    const hash = new URL(page.url()).hash;
    const go = (to: string) =>
      page.evaluate((next) => {
        location.hash = next;
      }, to);
    await subjective.fill('Numb at night.');
    await isSaved(open);
    // What forgets the earlier reading waits for a timer of no time at all.
    await page.evaluate((held) => {
      const timer = window.setTimeout;
      const slow = (run: TimerHandler, after?: number, ...rest: unknown[]) =>
        timer(run, after === undefined || after === 0 ? held : after, ...rest);
      Reflect.set(window, 'setTimeout', slow);
      Reflect.set(window, 'endHolding', () => Reflect.set(window, 'setTimeout', timer));
    }, HELD_BACK_MS);
    await go('#/today');
    await subjective.waitFor({ state: 'detached' });
    await page.evaluate(() => Reflect.get(window, 'endHolding')());
    await go(hash);
    await see(subjective).toHaveValue('Numb at night.');
  });
});
