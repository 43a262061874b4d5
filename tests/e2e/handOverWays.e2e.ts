/** The laptop in the patient's hands: every way out that could be thought of, and none that leads anywhere. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { CONTRACT, type Events, isCallName } from '#shared/contract/contract.ts';
import { EVENT_CHANNEL } from '#shared/contract/names.ts';
import type { OpenApp } from '../support/app.ts';
import { hasEnded } from '../support/processes.ts';
import { PASSPHRASE } from '../support/seeded.ts';
import { box, button, secretBox } from '../support/steps/fields.ts';
import {
  asks,
  fillInHealthy,
  onIntake,
  onThanks,
  pageTitle,
  takeBack,
  takeBackButton,
} from '../support/steps/intake.ts';
import { openPatient } from '../support/steps/patients.ts';
import { isLocked, unlock } from '../support/steps/start.ts';
import { until } from '../support/until.ts';
import { begun, handedOver, healthy, isHers } from './handedOver.ts';
import { openedAgain } from './opened.ts';

describe('every way out', () => {
  it('by keys leads nowhere', async () => {
    const { open } = await begun();
    const { page, words } = open;
    const keys = [
      'k',
      'l',
      'n',
      ',',
      'w',
      'q',
      'r',
      'f',
      'p',
      'Enter',
      's',
      'o',
      't',
      'u',
      'h',
      'F4',
      'Shift+r',
      'Shift+i',
      'Shift+j',
      'Shift+n',
      'Shift+t',
      'Shift+w',
      'Shift+Delete',
      'Tab',
    ];
    const plain = [
      ...['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'Shift+F10', 'ContextMenu', 'Escape'],
      ...[
        'Alt+ArrowLeft',
        'Alt+ArrowRight',
        'Alt+Home',
        'Alt+F4',
        'Alt+d',
        'Alt+f',
        'Alt+Space',
        'Backspace',
      ],
    ];
    for (const key of [...keys.flatMap((held) => [`Control+${held}`, `Meta+${held}`]), ...plain]) {
      await page.keyboard.press(key);
      await isHers(open);
    }
    await asks(open, words('intake:question.mobility'));
  });

  it('by the mouse leads nowhere: its buttons for back and forward, its right one, a file let go over the page', async () => {
    const { open } = await begun();
    const { app, page, words } = open;
    const menus = () =>
      app.evaluate(({ Menu }) => {
        const shown = Reflect.get(Menu, 'shown') as number | undefined;
        if (shown !== undefined) return shown;
        Reflect.set(Menu, 'shown', 0);
        Menu.prototype.popup = () => void Reflect.set(Menu, 'shown', Number(Reflect.get(Menu, 'shown')) + 1);
        return 0;
      });
    await menus();
    await page.evaluate(() => Reflect.set(window, 'marked', true));
    const at = { x: 400, y: 300 };
    const devtools = await page.context().newCDPSession(page);
    for (const mouseButton of ['back', 'forward'] as const)
      for (const type of ['mousePressed', 'mouseReleased'] as const)
        await devtools.send('Input.dispatchMouseEvent', { ...at, type, button: mouseButton, clickCount: 1 });
    await isHers(open);
    for (const place of [pageTitle(open), button(page, words('intake:page.yes'))])
      await place.click({ button: 'right' });
    await pageTitle(open).click({ button: 'middle' });
    await isHers(open);

    const path = join(open.profile, 'elsewhere.html');
    writeFileSync(path, '<h1>elsewhere</h1>');
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { ...at, type, data });
    // An answer after all of it: whatever it did has begun.
    await open.call('app.status', {});
    await isHers(open);
    expect(await menus()).toBe(0);
    expect(await page.evaluate(() => Reflect.get(window, 'marked'))).toBe(true);
    await asks(open, words('intake:question.mobility'));
  });

  it('by Tab to everything that can be reached leads nowhere', async () => {
    const { open } = await begun();
    const { page, words } = open;
    const reached = new Set<string>();
    for (let press = 0; press < 30; press++) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
    }
    const hers = ['yes', 'no', 'back', 'skip', 'therapist'] as const;
    const allowed = hers.map((name): string => words(`intake:page.${name}`));
    const elsewhere = [...reached].filter((name) => !allowed.includes(name));
    // The page itself, between the last control and the first.
    expect(elsewhere.filter((name) => !name.includes(words('intake:question.mobility')))).toEqual([]);
    expect(allowed.filter((name) => !reached.has(name))).toEqual([]);
  });

  it('by an address, or a step of the history, leads nowhere', async () => {
    const { open } = await begun();
    const { page, words } = open;
    for (const address of ['#/patients', '#/today', '#/settings', '#/', '#/patients/new']) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, address);
      await isHers(open);
    }
    await page.evaluate(() => history.go(-3));
    await isHers(open);
    await asks(open, words('intake:question.mobility'));
    await takeBack(open, PASSPHRASE);
  });

  it('by what the menu would ask of the page leads nowhere, but to a lock', async () => {
    const { open } = await begun();
    const { page, words } = open;
    const ask = (command: Events['menu']['command']) =>
      open.app.evaluate(
        ({ BrowserWindow }, [channel, name]) =>
          BrowserWindow.getAllWindows()[0]?.webContents.send(channel, 'menu', { command: name }),
        [EVENT_CHANNEL, command] as const,
      );
    for (const command of ['palette', 'new-patient', 'settings'] as const) {
      await ask(command);
      await isHers(open);
    }
    await ask('lock');
    await isLocked(open);
    await unlock(open, PASSPHRASE);
    // The draft is where the therapist was when she handed it over, with all that was filled in.
    await onIntake(open);
    await see(box(page, words('intake:field.reason'))).toHaveValue('Since spring');
  });

  it('by any call of the page but those of her form is refused', async () => {
    const { open } = await begun();
    const { words } = open;
    const hers = ['app.status', 'settings.write', 'practice.lock'];
    const ending = ['app.restartData', 'app.quit', 'app.readyToClose', 'app.stayOpen'];
    const others = Object.keys(CONTRACT)
      .filter(isCallName)
      .filter((name) => CONTRACT[name].door !== 'internal')
      .filter((name) => !hers.includes(name) && !ending.includes(name))
      .filter((name) => !name.startsWith('handOver.') || name === 'handOver.begin');
    expect(others).toEqual(expect.arrayContaining(['patients.search', 'entries.read', 'chart.background']));
    for (const name of others)
      expect([name, await open.call(name, {})]).toMatchObject([
        name,
        { ok: false, error: { reason: 'handed-over' } },
      ]);
    const read = await open.call('handOver.read', {});
    expect(JSON.stringify(read)).not.toMatch(/Vachon|Castellane-Roy, /u);
    await asks(open, words('intake:question.mobility'));
  });

  it('by loading the page anew comes back to her form, where she stopped', async () => {
    const { open } = await begun();
    const { page, words } = open;
    await page.reload();
    await button(page, words('intake:page.goOn')).click();
    await isHers(open);
    await asks(open, words('intake:question.mobility'));
    await takeBack(open, PASSPHRASE);
    await see(box(page, words('intake:field.reason'))).toHaveValue('Since spring');
  });

  it('after it was finished, nothing of it can be read or changed', async () => {
    const open = await handedOver();
    await fillInHealthy(open);
    await onThanks(open);
    await open.page.reload();
    await onThanks(open);
    await isHers(open);
    await see(open.page.getByRole('textbox')).toHaveCount(0);
  });
});

describe('the window is closed in her hands', () => {
  /** What Alt+F4 and the cross of a window come to, wherever a window manager has them. */
  const close = ({ app }: OpenApp) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

  it('and opens again with the passphrase alone, with every letter that she had typed', async () => {
    const { open } = await begun();
    const { page, words } = open;
    await button(page, words('intake:page.yes')).click();
    await box(page, words('intake:more.mobility')).pressSequentially('A hand and a stool');
    await close(open);
    await until(() => hasEnded(open.main));

    const again = await openedAgain(open);
    await see(takeBackButton(again)).toHaveCount(0);
    expect(await again.call('entries.drafts', {})).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect(await again.call('handOver.read', {})).toMatchObject({ ok: false, error: { code: 'locked' } });
    await unlock(again, PASSPHRASE);
    await openPatient(again, healthy('en'));
    const history = new RegExp(`^${words('chart:kind.intake')}`, 'u');
    await again.page.getByRole('heading', { level: 4, name: history }).getByRole('link').click();
    await onIntake(again);
    await see(box(again.page, words('intake:field.reason'))).toHaveValue('Since spring');
    await see(box(again.page, words('intake:more.mobility'))).toHaveValue('A hand and a stool');
  });

  it('over the question for the passphrase, and half of one typed: it is locked all the same', async () => {
    const { open } = await begun();
    const { page, words } = open;
    await takeBackButton(open).click();
    await secretBox(page, words('start:unlock.passphrase')).fill(PASSPHRASE.slice(0, 8));
    await close(open);
    await until(() => hasEnded(open.main));
    const again = await openedAgain(open);
    await see(secretBox(again.page, words('start:unlock.passphrase'))).toHaveValue('');
    expect(await again.call('entries.drafts', {})).toMatchObject({ ok: false, error: { code: 'locked' } });
  });
});
