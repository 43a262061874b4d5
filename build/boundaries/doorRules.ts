/** What has one door: SQL, IPC, dialogs, the clipboard, links outside, the console, the bridge. Rule 6 of the house. */
import type { Facts, Mention } from './facts.ts';
import { isWithin } from './rooms.ts';
import type { Rule, Violation } from './rules.ts';

const store = 'electron/data/store';

/** Statements as they are written in code: keywords in capitals, or a shape that no sentence has. */
const sqlShapes = [
  /^\s*(WITH\s+\w+[\s\S]*\sAS\s*\(|SELECT\s[\s\S]*|INSERT\s+(OR\s+\w+\s+)?INTO\s|REPLACE\s+INTO\s|DELETE\s+FROM\s)/,
  /^\s*(UPDATE\s+\S+\s+SET\s|ALTER\s+TABLE\s|PRAGMA\s+\w+|ATTACH\s+(DATABASE\s+)?\S|VACUUM(\s+INTO\b|;|\s*$))/,
  /^\s*(CREATE|DROP)\s+(TEMP\s+|TEMPORARY\s+|UNIQUE\s+|VIRTUAL\s+)*(TABLE|INDEX|TRIGGER|VIEW)\b/,
  /^\s*(BEGIN\s+(IMMEDIATE|EXCLUSIVE|DEFERRED|TRANSACTION)|COMMIT;?\s*$|ROLLBACK(;|\s|$)|SAVEPOINT\s+\w)/,
  /^\s*select\s+(\*|[\w.,\s()]+)\s+from\s+\w+\s+(where|order\s+by|group\s+by|limit|join|inner|left)\b/i,
  /^\s*select\s+(\*|count\s*\()[\s\S]*\sfrom\s/i,
  /^\s*(insert\s+into\s+\w+\s*(\([\w,\s]+\)\s*)?(values|select)\b|update\s+\w+\s+set\s+\w+\s*=|delete\s+from\s+\w+\s+where\b)/i,
];

const sqlRule: Rule = {
  id: 'sql-in-the-store',
  check: (files) =>
    files
      .filter(({ path }) => !isWithin(path, store))
      .flatMap((file) => [
        ...file.texts
          .filter(({ text }) => sqlShapes.some((shape) => shape.test(text)))
          .map((found) => violation('sql-in-the-store', file, found, `SQL text belongs in ${store}`)),
        ...file.calls
          .filter(({ text }) => text === 'prepare' || text === 'pragma')
          .map((found) =>
            violation('sql-in-the-store', file, found, `statements are prepared in ${store} only`),
          ),
      ]),
};

const ipcFile = 'electron/main/ipc.ts';

const ipcRule: Rule = {
  id: 'one-ipc-door',
  check: (files) =>
    files
      .filter(({ path }) => path !== ipcFile)
      .flatMap((file) =>
        namesFromElectron(file, 'ipcMain').map((found) =>
          violation('one-ipc-door', file, found, `'ipcMain' is used in ${ipcFile} only`),
        ),
      ),
};

/** Without this, `electron.dialog` would pass the rules that look at imported names. */
const electronByNameRule: Rule = {
  id: 'electron-by-name',
  check: (files) =>
    files.flatMap((file) =>
      ['*', 'default'].flatMap((form) =>
        namesFromElectron(file, form).map((found) =>
          violation(
            'electron-by-name',
            file,
            { ...found, text: 'electron' },
            'import what you need from electron by name',
          ),
        ),
      ),
    ),
};

function namesFromElectron(file: Facts, wanted: string): Mention[] {
  return file.imports
    .filter(({ specifier, names }) => /^electron(\/|$)/.test(specifier) && names.includes(wanted))
    .map(({ line }) => ({ text: wanted, line }));
}

/** Things that exactly one file may use, whichever it is. */
const singleDoors: { id: string; what: string; find: (file: Facts) => Mention[] }[] = [
  {
    id: 'one-dialog-door',
    what: "Electron's dialogs have one door",
    find: (file) => namesFromElectron(file, 'dialog'),
  },
  {
    id: 'one-clipboard-door',
    what: 'the clipboard has one door',
    find: (file) => [
      ...namesFromElectron(file, 'clipboard'),
      ...file.names.filter(({ text }) => text === 'navigator.clipboard'),
    ],
  },
  {
    id: 'one-door-outside',
    what: 'links to the outside have one door',
    find: (file) => file.calls.filter(({ text }) => text === 'openExternal'),
  },
];

const singleDoorRules: Rule[] = singleDoors.map(({ id, what, find }) => ({
  id,
  check: (files) => {
    const users = files.filter((file) => find(file).length > 0);
    if (users.length < 2) return [];
    const paths = users.map(({ path }) => path).join(', ');
    return users.flatMap((file) =>
      find(file).map((found) => violation(id, file, found, `${what}, but these use it: ${paths}`)),
    );
  },
}));

const consoleRule: Rule = {
  id: 'console-in-the-logger',
  check: (files) =>
    files
      .filter(({ path }) => !/^electron\/[^/]+\/log\.ts$/.test(path))
      .flatMap((file) =>
        file.names
          .filter(
            ({ text }) => text.startsWith('console.') || /^(window|globalThis|self)\.console$/.test(text),
          )
          .map((found) =>
            violation('console-in-the-logger', file, found, 'only electron/*/log.ts writes to the console'),
          ),
      ),
};

const webStorage =
  /^(?:(?:window|globalThis|self)\.)?(?:localStorage|sessionStorage|indexedDB)$|^document\.cookie$/;

const webStorageRule: Rule = {
  id: 'no-web-storage',
  check: (files) =>
    files.flatMap((file) =>
      file.names
        .filter(({ text }) => webStorage.test(text))
        .map((found) =>
          violation(
            'no-web-storage',
            file,
            found,
            'nothing is kept in web storage; it lies unencrypted on the disk',
          ),
        ),
    ),
};

const bridgeRule: Rule = {
  id: 'one-bridge-door',
  check: (files) => {
    const exposed = files.flatMap(({ exposed: names }) => names);
    const uses = new Set(
      exposed.flatMap((name) => ['window', 'globalThis', 'self'].map((owner) => `${owner}.${name}`)),
    );
    return files
      .filter(({ path }) => isWithin(path, 'renderer') && !isWithin(path, 'renderer/platform'))
      .flatMap((file) =>
        file.names
          .filter(({ text }) => uses.has(text))
          .map((found) =>
            violation('one-bridge-door', file, found, 'only renderer/platform touches the bridge'),
          ),
      );
  },
};

function violation(rule: string, file: Facts, { text, line }: Mention, message: string): Violation {
  const shown = text.trim().split('\n')[0]?.slice(0, 40) ?? '';
  return { path: file.path, line, rule, message: `'${shown}': ${message}.` };
}

export const doorRules: Rule[] = [
  sqlRule,
  ipcRule,
  electronByNameRule,
  ...singleDoorRules,
  consoleRule,
  webStorageRule,
  bridgeRule,
];
