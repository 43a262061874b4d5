/** Coming in: the passphrase, the recovery code, locking, and looking around. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect as see } from 'playwright/test';
import { describe, expect, inject, it } from 'vitest';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { filesWith } from '../support/disk.ts';
import { person, stranger } from '../support/people.ts';
import { PASSPHRASE } from '../support/seeded.ts';
import { box, button, complaintOf, secretBox } from '../support/steps/fields.ts';
import { addPatient, goTo, listed, search } from '../support/steps/patients.ts';
import { isLocked, isOpen, lock, lookAround, tryToUnlock, unlock } from '../support/steps/start.ts';
import { opened, openedAgain, openedLocked, openedPractice } from './opened.ts';

describe('unlocking', () => {
  it.each(LANGUAGES)(
    'refuses a wrong passphrase in plain words, and takes the right one (%s)',
    async (language) => {
      const open = await openedLocked({ language });
      const { page, words } = open;
      const field = secretBox(page, words('start:unlock.passphrase'));

      await tryToUnlock(open, `${PASSPHRASE} `);
      await see(field).toHaveAttribute('aria-invalid', 'true');
      expect(await complaintOf(field)).toContain(words('common:error.wrong-passphrase.what'));
      const said = await page.locator('body').textContent();
      for (const part of ['safe', 'do'] as const)
        expect(said).toContain(words(`common:error.wrong-passphrase.${part}`));
      expect(said).not.toMatch(/Error|refused:|at \w+ \(/u);

      await unlock(open, PASSPHRASE);
    },
  );

  it('takes the recovery code, however it is typed', async () => {
    const open = await openedLocked();
    const { page, words } = open;
    const { recoveryCode } = inject('seeded').en;
    await button(page, words('start:unlock.useRecovery')).click();
    const field = box(page, words('start:unlock.recoveryCode'));

    await field.fill('ABCDE FGHJK');
    await button(page, words('start:unlock.unlock')).click();
    await see(field).toHaveAttribute('aria-invalid', 'true');
    expect(await complaintOf(field)).toContain(words('common:error.wrong-recovery-code.what'));

    await field.fill(recoveryCode.toLowerCase().replaceAll(/[\s-]/gu, ''));
    await button(page, words('start:unlock.unlock')).click();
    await isOpen(open);
  });
});

describe('locking', () => {
  it('takes everything off the screen, and brings it back', async () => {
    const open = await openedPractice();
    const patient = person('pregnancy');
    await search(open, patient.familyName);
    await see(listed(open)).toHaveCount(1);

    await lock(open);
    expect(await open.page.content()).not.toContain(patient.familyName);

    await unlock(open, PASSPHRASE);
    await search(open, patient.familyName);
    await see(listed(open)).toHaveCount(1);
  });

  it('has a key in the menu', async () => {
    const open = await openedPractice();
    const keys = await open.app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
      const item = items.find(({ accelerator }) => accelerator === 'CmdOrCtrl+L');
      // A key of the menu belongs to the system; what it does is done here.
      item?.click();
      return item?.label;
    });
    expect(keys).toBe(open.words('desktop:menu.lock'));
    await isLocked(open);
  });
});

describe('looking around', () => {
  it('opens a practice that says it is fictional, and leaves nothing behind', async () => {
    const open = await opened({ language: 'en' });
    const { page, words } = open;
    await lookAround(open);
    const mark = page.getByText(words('common:shell.fictional'));
    await see(mark).toBeVisible();
    await goTo(open, 'patients');
    await see(listed(open)).toHaveCount(12);

    const patient = stranger();
    await addPatient(open, patient);
    await see(mark).toBeVisible();
    await button(page, words('common:shell.leave')).click();

    await page.getByRole('button', { name: words('start:welcome.setUp') }).waitFor();
    expect(existsSync(join(open.profile, 'look-around'))).toBe(false);
    expect(filesWith(open.profile, [patient.familyName, person('pregnancy').familyName])).toEqual([]);

    await lookAround(open);
    await search(open, patient.familyName);
    await page.getByText(words('patients:empty.notFoundTitle', { text: patient.familyName })).waitFor();
  });

  it('is not offered beside a practice that is there: the two never meet', async () => {
    const open = await openedLocked();
    await see(open.page.getByRole('button', { name: open.words('start:welcome.lookAround') })).toHaveCount(0);
    await unlock(open, PASSPHRASE);
    await addPatient(open, stranger());
    await open.quit();

    const again = await openedAgain(open);
    await unlock(again, PASSPHRASE);
    await see(again.page.getByText(again.words('common:shell.fictional'))).toHaveCount(0);
    await goTo(again, 'patients');
    await see(listed(again)).toHaveCount(13);
  });
});
