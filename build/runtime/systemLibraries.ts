/** What has to come from the system on Linux: Electron's libraries, a virtual display, programs that tests call. */
import { existsSync } from 'node:fs';
import { run } from './run.ts';

const electronPackages = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'xvfb', 'xauth'];
/** Other programs that read our PDFs: a test that asked only our own code would prove little. */
const testPrograms = ['pdftotext', 'pdftoppm', 'qpdf'];
const testPackages = ['poppler-utils', 'qpdf'];
const installMs = 10 * 60_000;

/** Something that cannot go on without the system's help. */
type Need = {
  /** Begins the sentence that says so: `Electron cannot start`. */
  trouble: string;
  packages: readonly string[];
  lacking: () => Promise<string[]>;
};

/** Names of shared libraries that the executable cannot find. */
export async function missingLibraries(executable: string): Promise<string[]> {
  if (process.platform !== 'linux') return [];
  const { output } = await run('ldd', [executable]);
  const missing = output.split('\n').filter((line) => line.includes('not found'));
  return missing.map((line) => line.trim().split(/\s/)[0] ?? line);
}

export async function hasProgram(name: string): Promise<boolean> {
  return (await run('which', [name])).code === 0;
}

/** Makes sure that Electron can start and, where there is no screen, that one can be simulated. */
export const ensureSystemLibraries = (executable: string, needsVirtualDisplay: boolean): Promise<void> =>
  ensure({
    trouble: 'Electron cannot start',
    packages: electronPackages,
    lacking: async () => [
      ...(await missingLibraries(executable)),
      ...(needsVirtualDisplay ? await missingPrograms(['Xvfb']) : []),
    ],
  });

/** Makes sure that the programs which tests and the demonstration call are there. */
export const ensureTestPrograms = (): Promise<void> =>
  ensure({
    trouble: 'The tests cannot run',
    packages: testPackages,
    lacking: () => missingPrograms(testPrograms),
  });

async function missingPrograms(names: readonly string[]): Promise<string[]> {
  const there = await Promise.all(names.map(hasProgram));
  return names.filter((_, index) => !there[index]);
}

/** Installs on Debian when it may; otherwise says the exact command and fails. */
async function ensure({ trouble, packages, lacking: whatIsLacking }: Need): Promise<void> {
  if (process.platform !== 'linux') return;
  let lacking = await whatIsLacking();
  if (lacking.length === 0) return;

  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/etc/debian_version')) {
    process.stderr.write(`Installing what is missing here: ${lacking.join(', ')} …\n`);
    await installOnDebian(packages);
    lacking = await whatIsLacking();
    if (lacking.length === 0) return;
  }
  throw new Error(
    `${trouble} on this machine: ${lacking.join(', ')} missing. On Debian or Ubuntu run\n` +
      `  sudo apt-get install --yes ${packages.join(' ')}\nand try again.`,
  );
}

async function installOnDebian(packages: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env, timeoutMs: installMs });
  await run('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], {
    env,
    timeoutMs: installMs,
  });
}
