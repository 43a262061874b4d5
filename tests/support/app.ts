/** The one driver of the real window: the app as it is started by a person, on a profile of its own. */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from 'playwright';
import { saveSettings } from '#data/records/settings.ts';
import type { Result } from '#shared/contract/errors.ts';
import { EMPTY_SETTINGS, type Theme } from '#shared/contract/system.ts';
import type { Language } from '#shared/practice/practice.ts';
import type { Text } from '#shared/text/text.ts';
import { findRuntime } from '../../build/runtime/find.ts';
import { chromiumSandbox, launchArguments, launchEnvironment } from '../../build/runtime/launch.ts';
import { endFamily, hasEnded } from './processes.ts';
import { textOf } from './words.ts';

const HOLD_READY = join(import.meta.dirname, 'holdReady.cjs');

export interface OpenApp {
  app: ElectronApplication;
  /** Its main process. */
  main: ChildProcess;
  page: Page;
  /** The folder that holds everything it keeps. */
  profile: string;
  executable: string;
  language: Language;
  /** What the screen says, in the language it was opened in: `words('start:unlock.title')`. */
  words: Text;
  /** Everything it has written to the terminal. */
  printed(): string;
  /** What a script in the page could do: call by any name, with anything. */
  call(name: unknown, input: unknown): Promise<Result<unknown>>;
  /** Quits as a person does; when it does not go, it is made to. */
  quit(): Promise<void>;
  /** Quits and takes its profile away, unless that was given. */
  end(): Promise<void>;
}

export interface Opening {
  /** Instead of a new one; it is then kept. */
  profile?: string;
  /** Left out, the stored language, or else English. */
  language?: Language;
  theme?: Theme;
  /** The inside of the window, in pixels. */
  size?: WindowSize;
  /** Changes the environment it is started in. */
  environment?: (env: Record<string, string>) => void;
}

export interface WindowSize {
  width: number;
  height: number;
}

/** The smallest window that the app allows. */
export const SMALLEST: WindowSize = { width: 1024, height: 700 };

export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'tableside-profile-'));

export const removeProfile = (profile: string): void => rmSync(profile, { recursive: true, force: true });

/** Starts the app and answers once its first screen is there. */
export async function openApp(opening: Opening = {}): Promise<OpenApp> {
  const { language = 'en', theme, size } = opening;
  const profile = opening.profile ?? newProfile();
  if (opening.language || theme) saveSettings(profile, { ...EMPTY_SETTINGS, language, theme: theme ?? null });

  const { executable } = await findRuntime({ announce: () => undefined });
  const env = launchEnvironment({ env: {} });
  opening.environment?.(env);
  const app = await electron.launch({
    executablePath: executable,
    args: ['-r', HOLD_READY, ...launchArguments({ userData: profile })],
    chromiumSandbox: chromiumSandbox(),
    env,
  });
  const main = app.process();
  let printed = '';
  main.stderr?.on('data', (chunk: Buffer) => {
    printed += chunk.toString('utf8');
  });
  const page = await app.firstWindow();
  // Not the page's `load` event: it may be over before Playwright listens.
  await page.locator('#root > *').first().waitFor();
  if (size) await resize(app, size);

  const quit = () => quitOrKill(app, main);
  return {
    app,
    main,
    page,
    profile,
    executable,
    language,
    words: textOf(language),
    printed: () => printed,
    call: (name, input) => callFrom(page, name, input),
    quit,
    end: async () => {
      await quit();
      if (opening.profile === undefined) removeProfile(profile);
    },
  };
}

/** Gives the inside of the window that size. */
export async function resize(app: ElectronApplication, { width, height }: WindowSize): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
}

/** The app's own way out takes a few seconds at most; a dialog of the page may hold it up for longer. */
const QUIT_MS = 15_000;

async function quitOrKill(app: ElectronApplication, main: ChildProcess): Promise<void> {
  if (hasEnded(main)) return;
  const timer = setTimeout(() => endFamily(main.pid), QUIT_MS);
  try {
    await app.close();
  } finally {
    clearTimeout(timer);
  }
}

function callFrom(page: Page, name: unknown, input: unknown): Promise<Result<unknown>> {
  return page.evaluate(
    ([called, given]) => {
      const bridge = Reflect.get(window, 'tableside') as {
        call(name: unknown, input: unknown): Promise<Result<unknown>>;
      };
      return bridge.call(called, given);
    },
    [name, input] as const,
  );
}
