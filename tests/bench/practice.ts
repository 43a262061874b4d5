/**
 * Practices to measure on, grown once through the records themselves and kept in out/bench/data: under a real
 * key file with a passphrase, as the app opens them.
 */
import { createHash, randomUUID } from 'node:crypto';
import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { DRAWING } from '#data/drawing.ts';
import { makePractice, type Opening, openPractice } from '#data/opening.ts';
import { profileAt } from '#data/profile.ts';
import { saveSettings } from '#data/records/settings.ts';
import { EMPTY_SETTINGS } from '#shared/contract/system.ts';
import { practiceIn, THERAPIST } from '#shared/fictional/practice.ts';
import { fromRoot, outFolder } from '../../build/paths.ts';
import { grow } from '../support/generator.ts';

export const PASSPHRASE = 'quokka lantern umbrella seventeen';
const VISITS = 10;
/** Patients who have been coming for years: as many as a bench opens, so that none is opened twice. */
const LONG_CHARTS = { patients: 10, visits: 500, seed: 2 };

export interface Practice {
  patients: number;
  /** The folder that the app is given as its own. */
  profile: string;
  /** Opens it without the time that a passphrase takes on purpose. */
  recoveryCode: string;
  /** The ids of those with 500 visits. */
  longCharts: readonly string[];
  /** The ids of as many with the usual 10. */
  shortCharts: readonly string[];
}

const kept = join(outFolder, 'bench', 'data');

/** What a practice is made by; when any of it changes, those that were kept are made anew. */
const MAKERS = [
  'electron/data/keys',
  'electron/data/records',
  'electron/data/store',
  'shared/chart',
  'shared/fictional',
  'shared/practice',
  'tests/bench/practice.ts',
  'tests/support/generator.ts',
  'tests/support/names.ts',
  'tests/support/random.ts',
];

function version(): string {
  const digest = createHash('sha256');
  const take = (path: string): void => {
    if (path.endsWith('.ts')) digest.update(basename(path)).update(readFileSync(path));
    else for (const name of readdirSync(path).toSorted()) if (!name.endsWith('.md')) take(join(path, name));
  };
  for (const path of MAKERS) take(fromRoot(path));
  return digest.digest('hex').slice(0, 12);
}

/** A copy of the practice of that size that may be written to, in a folder under `work`. */
export async function practiceOf(
  patients: number,
  work: string,
  say: (line: string) => void,
): Promise<Practice> {
  const name = `${version()}-${patients}`;
  const original = join(kept, name);
  if (!existsSync(original)) {
    say(`Growing a practice of ${patients} patients; it is kept for the next run`);
    await make(patients, original);
  }
  const profile = mkdtempSync(join(work, `${patients}-`));
  // A copy that costs nothing where the file system can do that.
  const options = { recursive: true, mode: constants.COPYFILE_FICLONE };
  cpSync(join(original, 'practice'), join(profile, 'practice'), options);
  saveSettings(profile, { ...EMPTY_SETTINGS, language: 'en' });
  const about = JSON.parse(readFileSync(join(original, 'about.json'), 'utf8'));
  return { patients, profile, ...about };
}

async function make(patients: number, place: string): Promise<void> {
  mkdirSync(kept, { recursive: true });
  for (const old of readdirSync(kept))
    if (!old.startsWith(version())) rmSync(join(kept, old), { recursive: true, force: true });
  const unfinished = join(kept, `${version()}-unfinished-${randomUUID()}`);
  mkdirSync(unfinished);
  try {
    const about = await growIn(unfinished, patients);
    writeFileSync(join(unfinished, 'about.json'), JSON.stringify(about));
    renameSync(unfinished, place);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

const PARTS: Opening = {
  now: () => new Date().toISOString(),
  ...DRAWING,
  seedFictional: async () => undefined,
  /** The key costs what the app itself finds right for this machine. */
  cost: null,
};

async function growIn(folder: string, patients: number) {
  const profile = profileAt(folder);
  const { key, recoveryCode } = await makePractice(profile, PARTS, {
    practice: practiceIn('en'),
    therapist: THERAPIST,
    passphrase: PASSPHRASE,
  });
  const context = await openPractice(profile, PARTS, key);
  try {
    const longCharts = await grow(context, LONG_CHARTS);
    const others = await grow(context, { patients: patients - longCharts.length, visits: VISITS });
    return { recoveryCode, longCharts, shortCharts: others.slice(0, longCharts.length) };
  } finally {
    context.store.close();
  }
}
