import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_SETTINGS, type Settings, settingsSchema } from '#shared/contract/system.ts';
import { writeFileDurably } from '../files.ts';
import { log, traceOf } from '../log.ts';

const NAME = 'settings.json';
/** Where a damaged file is set aside; only the newest is kept, since it holds nothing that cannot be set again. */
const SET_ASIDE = 'settings.damaged.json';

export interface LoadedSettings {
  settings: Settings;
  /** True when what stood there could not be read and was set aside. */
  damaged: boolean;
}

/** Reads the settings; a damaged file is renamed and the app goes on with none chosen. */
export function loadSettings(profile: string): LoadedSettings {
  const path = join(profile, NAME);
  if (!existsSync(path)) return { settings: EMPTY_SETTINGS, damaged: false };
  try {
    return { settings: settingsSchema.parse(JSON.parse(readFileSync(path, 'utf8'))), damaged: false };
  } catch (error) {
    log('settings-set-aside', ...traceOf(error));
    renameAside(profile, path);
    return { settings: EMPTY_SETTINGS, damaged: true };
  }
}

/** A folder that cannot be written keeps its damaged file where it is; the folder has an obstacle of its own. */
function renameAside(profile: string, path: string): void {
  try {
    renameSync(path, join(profile, SET_ASIDE));
  } catch (error) {
    log('settings-set-aside', ...traceOf(error));
  }
}

export function saveSettings(profile: string, settings: Settings): void {
  writeFileDurably(join(profile, NAME), `${JSON.stringify(settings, null, 2)}\n`);
}
