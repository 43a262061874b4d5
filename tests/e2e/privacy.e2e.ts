/** Nothing of the practice can be read on the disk, in the window's title or in the page's storage. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { profileAt } from '#data/profile.ts';
import { EVERYONE } from '#shared/fictional/everyone.ts';
import { practiceIn, THERAPIST } from '#shared/fictional/practice.ts';
import { bodyOf } from '#shared/fictional/tell.ts';
import type { OpenApp } from '../support/app.ts';
import { filesIn, filesWith } from '../support/disk.ts';
import { person, receiptsIssued, shortVisitOf } from '../support/people.ts';
import { killEverything } from '../support/processes.ts';
import { PASSPHRASE } from '../support/seeded.ts';
import { goTo, openPatient, search } from '../support/steps/patients.ts';
import { issueReceipt, reprint, saveReceiptTo } from '../support/steps/receipt.ts';
import { lock } from '../support/steps/start.ts';
import { beginVisit, chartVisit, isSaved, note, signVisit } from '../support/steps/visit.ts';
import { openedPractice } from './opened.ts';

const TYPED = 'Bassoonist with a sore embouchure.';

/** Everything about people that the practice holds. */
function markers(): string[] {
  const people = EVERYONE.flatMap(({ familyName, givenName, phone, email, visits }) => [
    familyName,
    givenName,
    phone,
    email,
    ...visits.flatMap((visit) =>
      Object.values(bodyOf(visit, 'en')).filter((value) => typeof value === 'string'),
    ),
  ]);
  const { name, address, phone } = practiceIn('en');
  return [...people, name, address.street, phone, THERAPIST.name, PASSPHRASE, TYPED];
}

/** A day's work on every screen. */
async function work(open: OpenApp): Promise<void> {
  const { page, words } = open;
  await goTo(open, 'settings');
  await page.getByRole('heading', { level: 1, name: words('settings:title') }).waitFor();
  await search(open, person('pregnancy').familyName);
  await page.keyboard.press('Control+k');
  await page
    .getByRole('combobox', { name: words('common:palette.title') })
    .fill(person('whiplash').familyName);
  await page
    .getByRole('option', { name: person('whiplash').familyName })
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await openPatient(open, person('frozen-shoulder'));
  await beginVisit(open);
  await chartVisit(open, { body: shortVisitOf('frozen-shoulder'), start: '08:15' });
  await signVisit(open);
  await issueReceipt(open, 'cash', receiptsIssued() + 1);
  const path = join(open.profile, 'receipt.pdf');
  await saveReceiptTo(open, path);
  rmSync(path);
  await reprint(open);
  await openPatient(open, person('frozen-shoulder'));
  await beginVisit(open);
  await note(open, 'subjective').fill(TYPED);
  await isSaved(open);
}

describe('a day of work', () => {
  it('leaves nothing readable: not while it goes on, not locked, not after the end', async () => {
    const open = await openedPractice();
    const { page, profile } = open;
    const { database, folder } = profileAt(profile).practice;
    await work(open);

    expect(filesWith(folder, ['SQLite format 3', 'CREATE TABLE'])).toEqual([]);
    expect(filesIn(profile)).toEqual(expect.arrayContaining([database, `${database}-wal`]));
    expect(filesWith(profile, markers())).toEqual([]);
    expect(await storageOf(open)).toEqual({ local: 0, session: 0, databases: [], caches: [], cookie: '' });
    expect(await titleOf(open)).toBe('Tableside');
    expect(await page.title()).toBe('Tableside');
    expect(new URL(page.url()).hash).toMatch(/^#\/entries\/[0-9a-f-]{36}$/u);

    await lock(open);
    expect(filesWith(profile, markers())).toEqual([]);
    await open.quit();
    expect(filesWith(profile, markers())).toEqual([]);
    expect(open.printed()).not.toMatch(/Bassoonist|Quiñones|Imaginary/u);
  });

  it('leaves nothing readable when it ends in a crash', async () => {
    const open = await openedPractice();
    await openPatient(open, person('whiplash'));
    await beginVisit(open);
    await note(open, 'subjective').fill(TYPED);
    await isSaved(open);
    await killEverything(open);
    expect(filesWith(open.profile, markers())).toEqual([]);
  });
});

const titleOf = ({ app }: OpenApp) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());

/** What a page can leave behind in its browser. */
const storageOf = ({ page }: OpenApp) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    cookie: document.cookie,
  }));
