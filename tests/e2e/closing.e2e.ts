/** Closing the window with something in it that cannot be saved: it stays, and asks. */
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { person } from '../support/people.ts';
import { isAlive } from '../support/processes.ts';
import { box, button } from '../support/steps/fields.ts';
import { openPatient } from '../support/steps/patients.ts';
import { beginVisit } from '../support/steps/visit.ts';
import { until } from '../support/until.ts';
import { openedPractice } from './opened.ts';

describe('closing the window over a fee that cannot be read', () => {
  it('asks first, keeps what was typed when she stays, and goes when she says so', async () => {
    const open = await openedPractice();
    const { app, page, words } = open;
    const main = app.process().pid ?? 0;
    const close = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await openPatient(open, person('carpal-tunnel'));
    await beginVisit(open);
    const fee = box(page, words('chart:visit.fee'));
    await fee.fill('12.345');
    await fee.blur();

    await close();
    const question = page.getByRole('alertdialog', { name: words('common:shell.unsavedTitle') });
    await question.waitFor();
    await button(question, words('common:shell.stay')).click();
    await see(question).toBeHidden();
    await see(fee).toHaveValue('12.345');

    await close();
    await question.waitFor();
    await button(question, words('common:shell.closeAnyway')).click();
    await until(() => !isAlive(main));
    expect(isAlive(main)).toBe(false);
  });
});
