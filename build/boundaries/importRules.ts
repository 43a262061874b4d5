/** Who may import what: rules 1 to 5 and 8 of the house. Type imports count like any other. */
import type { Facts } from './facts.ts';
import { isWithin, roomOf, type Target, targetOf } from './rooms.ts';
import type { Rule, Violation } from './rules.ts';

/** Answers with what is wrong about this import, or null. */
type Verdict = (from: string, target: Target) => string | null;

function importRule(id: string, appliesTo: (path: string) => boolean, verdict: Verdict): Rule {
  return {
    id,
    check: (files) =>
      files.filter(({ path }) => appliesTo(path)).flatMap((file) => violationsOf(id, file, verdict)),
  };
}

function violationsOf(rule: string, file: Facts, verdict: Verdict): Violation[] {
  return file.imports.flatMap(({ specifier, line }) => {
    const message = verdict(file.path, targetOf(file.path, specifier));
    return message ? [{ path: file.path, line, rule, message: `imports '${specifier}': ${message}` }] : [];
  });
}

const within = (folder: string) => (path: string) => isWithin(path, folder);

const reactPackages = /^(react$|react-|@tanstack\/react-|@react-|@testing-library\/|lucide-react$)/;
const domPackages = new Set(['signature_pad', 'axe-core', 'jsdom', 'pdfjs-dist']);
const bridgeNames = ['contextBridge', 'ipcRenderer', 'webFrame'];

export const importRules: Rule[] = [
  importRule('shared-is-pure', within('shared'), (_from, target) => {
    if (target.kind === 'node') return 'shared/ runs anywhere, so it has no Node.';
    if (target.kind === 'file') {
      return isWithin(target.path, 'shared') ? null : 'shared/ imports only itself and pure packages.';
    }
    if (target.name === 'electron' || target.name === 'better-sqlite3')
      return 'shared/ has no Electron and no store.';
    return reactPackages.test(target.name) || domPackages.has(target.name)
      ? 'shared/ has no React and no DOM.'
      : null;
  }),

  importRule('renderer-stays-inside', within('renderer'), (_from, target) => {
    if (target.kind === 'node') return 'the window has no Node.';
    if (target.kind === 'file') {
      const isAllowed = isWithin(target.path, 'renderer') || isWithin(target.path, 'shared');
      return isAllowed ? null : 'renderer/ imports only shared/ and itself.';
    }
    return target.name === 'electron' || target.name === 'better-sqlite3'
      ? 'the window reaches the rest through renderer/platform only.'
      : null;
  }),

  importRule('features-stand-alone', within('renderer'), (from, target) => {
    if (target.kind !== 'file') return null;
    const [here, there] = [roomOf(from), roomOf(target.path)];
    if (!there.startsWith('renderer/features/') || here === there) return null;
    if (here.startsWith('renderer/features/')) {
      return 'features do not import each other. What two need moves to renderer/components or shared/.';
    }
    return here === 'renderer/app' ? null : 'only renderer/app puts features together.';
  }),

  importRule('preload-is-a-bridge', within('electron/preload'), (_from, target) => {
    if (target.kind === 'package' && target.name === 'electron') return null;
    const isOwn = target.kind === 'file' && isWithin(target.path, 'electron/preload');
    const isContract = target.kind === 'file' && isWithin(target.path, 'shared/contract');
    return isOwn || isContract
      ? null
      : 'the preload imports the bridge of Electron and shared/contract only.';
  }),

  importRule('data-runs-under-node', within('electron/data'), (_from, target) => {
    if (target.kind === 'package') {
      return target.name === 'electron'
        ? 'the data process runs under plain Node and never sees Electron.'
        : null;
    }
    if (target.kind === 'node') return null;
    const isAllowed = isWithin(target.path, 'electron/data') || isWithin(target.path, 'shared');
    return isAllowed ? null : 'electron/data imports only shared/ and itself.';
  }),

  importRule('app-without-tests-or-build', isApp, (_from, target) => {
    const isOutside =
      target.kind === 'file' && (isWithin(target.path, 'tests') || isWithin(target.path, 'build'));
    return isOutside ? 'the app never imports tests/ or build/.' : null;
  }),

  {
    id: 'preload-takes-the-bridge-only',
    check: (files) =>
      files
        .filter(({ path }) => isWithin(path, 'electron/preload'))
        .flatMap((file) =>
          file.imports
            .filter(({ specifier }) => specifier === 'electron')
            .flatMap(({ names, line }) =>
              names
                .filter((name) => !bridgeNames.includes(name))
                .map((name) => ({
                  path: file.path,
                  line,
                  rule: 'preload-takes-the-bridge-only',
                  message: `takes '${name}' from electron: the preload uses ${bridgeNames.join(', ')} and nothing else.`,
                })),
            ),
        ),
  },
];

export function isApp(path: string): boolean {
  return isWithin(path, 'shared') || isWithin(path, 'renderer') || isWithin(path, 'electron');
}
