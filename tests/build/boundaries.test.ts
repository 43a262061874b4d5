import { describe, expect, it } from 'vitest';
import { checkBoundaries, rules } from '../../build/boundaries/rules.ts';
import { readSources } from '../../build/boundaries/sources.ts';

const clean = new Map([
  ['shared/contract/call.ts', "import { z } from 'zod';\nexport const name = z.string();"],
  [
    'shared/text/en/start.ts',
    "export const start = { pick: 'Select a patient from the list', drop: 'Update the set' };",
  ],
  [
    'electron/preload/preload.ts',
    "import { contextBridge } from 'electron';\nimport { name } from '#shared/contract/call.ts';\ncontextBridge.exposeInMainWorld('bridge', { name });",
  ],
  ['electron/main/ipc.ts', "import { ipcMain } from 'electron';\nipcMain.handle('call', () => null);"],
  ['electron/main/log.ts', 'export const log = (line: string) => console.log(line);'],
  ['electron/main/dialogs.ts', "import { dialog } from 'electron';\nexport const ask = () => dialog;"],
  [
    'electron/main/links.ts',
    "import { shell } from 'electron';\nexport const open = (to: string) => shell.openExternal(to);",
  ],
  [
    'electron/data/store/patients.ts',
    "import Database from 'better-sqlite3';\nexport const all = (db: Database.Database) => db.prepare(`SELECT id FROM patient WHERE id = ${1}`).all();",
  ],
  [
    'electron/data/process.ts',
    "import { all } from '#data/store/patients.ts';\nimport { join } from 'node:path';\nexport { all, join };",
  ],
  ['renderer/platform/bridge.ts', 'export const call = () => window.bridge;'],
  [
    'renderer/app/main.tsx',
    "import { Visit } from '../features/visit/Visit.tsx';\nexport const App = () => <Visit />;",
  ],
  [
    'renderer/features/visit/Visit.tsx',
    "import { Button } from '../../components/Button.tsx';\nexport const Visit = () => <Button>Select one from these</Button>;",
  ],
  [
    'renderer/components/Button.tsx',
    "import type { ReactNode } from 'react';\nexport const Button = (p: { children: ReactNode }) => <b>{p.children}</b>;",
  ],
]);

/** Each plants one violation in the clean tree: the rule that must see it, the file, and its text. */
const planted: [rule: string, path: string, text: string][] = [
  ['can-be-read', 'shared/broken.ts', 'export const = ;'],
  ['shared-is-pure', 'shared/a.ts', "import { readFileSync } from 'node:fs';\nexport { readFileSync };"],
  ['shared-is-pure', 'shared/a.ts', "import type { Stats } from 'fs';\nexport type A = Stats;"],
  ['shared-is-pure', 'shared/a.ts', "import { app } from 'electron';\nexport { app };"],
  ['shared-is-pure', 'shared/a.ts', "import { useState } from 'react';\nexport { useState };"],
  ['shared-is-pure', 'shared/a.ts', "export * from '../renderer/platform/bridge.ts';"],
  ['shared-is-pure', 'shared/a.ts', "export type Rows = import('#data/store/patients.ts').all;"],
  [
    'renderer-stays-inside',
    'renderer/app/a.ts',
    "import type { all } from '../../electron/data/store/patients.ts';\nexport type A = typeof all;",
  ],
  ['renderer-stays-inside', 'renderer/app/a.ts', "export const fs = () => import('node:fs');"],
  [
    'renderer-stays-inside',
    'renderer/platform/a.ts',
    "import { ipcRenderer } from 'electron';\nexport { ipcRenderer };",
  ],
  ['renderer-stays-inside', 'renderer/app/a.ts', "export const fs = require('fs');"],
  ['features-stand-alone', 'renderer/features/plan/Plan.tsx', "export { Visit } from '../visit/Visit.tsx';"],
  [
    'features-stand-alone',
    'renderer/features/plan/Plan.tsx',
    "export const lazy = () => import('../visit/Visit.tsx');",
  ],
  [
    'features-stand-alone',
    'renderer/features/plan/all.ts',
    "export const all = import.meta.glob('../visit/*.tsx');",
  ],
  [
    'features-stand-alone',
    'renderer/components/Back.tsx',
    "export { Visit } from '../features/visit/Visit.tsx';",
  ],
  [
    'preload-is-a-bridge',
    'electron/preload/a.ts',
    "import { tax } from '#shared/practice/tax.ts';\nexport { tax };",
  ],
  ['preload-is-a-bridge', 'electron/preload/a.ts', "import { join } from 'node:path';\nexport { join };"],
  [
    'preload-takes-the-bridge-only',
    'electron/preload/a.ts',
    "import { shell } from 'electron';\nexport { shell };",
  ],
  [
    'data-runs-under-node',
    'electron/data/a.ts',
    "import { safeStorage } from 'electron';\nexport { safeStorage };",
  ],
  [
    'data-runs-under-node',
    'electron/data/a.ts',
    "import type { App } from 'electron/main';\nexport type A = App;",
  ],
  ['data-runs-under-node', 'electron/data/a.ts', "export { log } from '../main/log.ts';"],
  ['app-without-tests-or-build', 'electron/main/a.ts', "export { seed } from '../../tests/support/seed.ts';"],
  ['app-without-tests-or-build', 'renderer/app/a.ts', "export { distFolder } from '../../build/paths.ts';"],
  ['sql-in-the-store', 'electron/data/records/a.ts', "export const q = 'SELECT id FROM patient';"],
  [
    'sql-in-the-store',
    'electron/data/records/a.ts',
    'export const q = (t: string) => `select * from ${t} where id = 1`;',
  ],
  ['sql-in-the-store', 'electron/data/keys/a.ts', "export const q = 'PRAGMA rekey';"],
  [
    'sql-in-the-store',
    'electron/main/a.ts',
    'export const q = `\n  INSERT OR REPLACE INTO entry VALUES (1)`;',
  ],
  ['sql-in-the-store', 'shared/chart/a.ts', "export const q = 'CREATE UNIQUE INDEX i ON t (a)';"],
  ['sql-in-the-store', 'renderer/app/a.ts', "export const q = 'DELETE FROM entry';"],
  [
    'sql-in-the-store',
    'electron/data/a.ts',
    'export const q = (db: { prepare(s: string): void }, s: string) => db.prepare(s);',
  ],
  [
    'one-ipc-door',
    'electron/main/windows.ts',
    "import { ipcMain as channel } from 'electron';\nexport { channel };",
  ],
  [
    'electron-by-name',
    'electron/main/a.ts',
    "import * as electron from 'electron';\nexport const d = electron.dialog;",
  ],
  [
    'electron-by-name',
    'electron/main/a.ts',
    "import electron from 'electron';\nexport const d = electron.ipcMain;",
  ],
  ['one-dialog-door', 'electron/main/a.ts', "import { dialog } from 'electron';\nexport { dialog };"],
  [
    'one-door-outside',
    'electron/main/a.ts',
    "import { shell } from 'electron';\nexport const go = () => shell['openExternal']('x');",
  ],
  ['console-in-the-logger', 'electron/data/a.ts', "export const say = () => console.error('x');"],
  ['console-in-the-logger', 'renderer/app/a.ts', "export const say = () => window.console.error('x');"],
  ['no-web-storage', 'renderer/app/a.ts', "export const keep = () => localStorage.setItem('a', 'b');"],
  ['no-web-storage', 'renderer/app/a.ts', "export const keep = () => window['sessionStorage'];"],
  ['no-web-storage', 'renderer/platform/a.ts', "export const keep = () => { document.cookie = 'a'; };"],
  ['one-bridge-door', 'renderer/features/visit/a.ts', 'export const cheat = () => window.bridge;'],
  ['one-bridge-door', 'renderer/app/a.ts', "export const cheat = () => globalThis['bridge'];"],
];

function plant(path: string, text: string): Map<string, string> {
  return new Map([...clean, [path, text]]);
}

describe('the rules between rooms', () => {
  it('pass a clean tree', () => {
    expect(checkBoundaries(clean)).toEqual([]);
  });

  it.each(planted)('%s sees a violation in %s: %s', (rule, path, text) => {
    const found = checkBoundaries(plant(path, text)).filter((violation) => violation.path === path);
    expect(found.map((violation) => violation.rule)).toContain(rule);
  });

  it('a second user of the clipboard is named together with the first', () => {
    const sources = plant(
      'renderer/platform/copy.ts',
      "export const copy = () => navigator.clipboard.writeText('x');",
    );
    expect(checkBoundaries(sources)).toEqual([]);
    sources.set('electron/main/copy.ts', "import { clipboard } from 'electron';\nexport { clipboard };");
    expect(checkBoundaries(sources).map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'electron/main/copy.ts one-clipboard-door',
      'renderer/platform/copy.ts one-clipboard-door',
    ]);
  });

  it('are each planted at least once', () => {
    const tested = new Set([...planted.map(([rule]) => rule), 'one-clipboard-door']);
    expect(rules.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
  });

  it('say the line', () => {
    const found = checkBoundaries(plant('electron/data/a.ts', "\n\nexport const q = 'DELETE FROM entry';"));
    expect(found[0]?.line).toBe(3);
  });

  it('hold in the project itself', () => {
    expect(checkBoundaries(readSources())).toEqual([]);
  });
});
