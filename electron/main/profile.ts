import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app } from 'electron';

/** Where Chromium keeps what it must (nothing of the page): apart from the practice's own files. */
const BROWSER_FOLDER = 'browser';

/** The folder that holds the practice, or null when it cannot be made or written to. */
export function openProfile(): string | null {
  const profile = app.getPath('userData');
  if (!isTheNamedOne(profile)) return null;
  const browserFolder = join(profile, BROWSER_FOLDER);
  try {
    mkdirSync(browserFolder, { recursive: true });
    accessSync(profile, constants.R_OK | constants.W_OK);
  } catch {
    return null;
  }
  app.setPath('sessionData', browserFolder);
  return profile;
}

/**
 * When the folder named on the command line cannot be made (a drive that is unplugged), Electron takes the usual
 * one without a word. An empty practice there would look like lost data.
 */
function isTheNamedOne(profile: string): boolean {
  const named = app.commandLine.getSwitchValue('user-data-dir');
  return named === '' || resolve(named) === profile;
}
