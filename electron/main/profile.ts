import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

/** Where Chromium keeps what it must (nothing of the page): apart from the practice's own files. */
const BROWSER_FOLDER = 'browser';

/** The folder that holds the practice, or null when it cannot be made or written to. */
export function openProfile(): string | null {
  const profile = app.getPath('userData');
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
