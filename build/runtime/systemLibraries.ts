/** The system libraries that Electron and its virtual display need on Linux. */
import { existsSync } from 'node:fs';
import { run } from './run.ts';

const debianPackages = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'xvfb', 'xauth'];
const installMs = 10 * 60_000;

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

/**
 * Makes sure that Electron can start and, where there is no screen, that one can be simulated.
 * Installs on Debian when it may; otherwise says the exact command and fails.
 */
export async function ensureSystemLibraries(executable: string, needsVirtualDisplay: boolean): Promise<void> {
  if (process.platform !== 'linux') return;
  let lacking = await whatIsLacking(executable, needsVirtualDisplay);
  if (lacking.length === 0) return;

  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/etc/debian_version')) {
    process.stderr.write(`Installing what Electron needs here (${lacking.join(', ')} missing) …\n`);
    await installOnDebian();
    lacking = await whatIsLacking(executable, needsVirtualDisplay);
    if (lacking.length === 0) return;
  }
  throw new Error(
    `Electron cannot start on this machine: ${lacking.join(', ')} missing. On Debian or Ubuntu run\n` +
      `  sudo apt-get install --yes ${debianPackages.join(' ')}\nand try again.`,
  );
}

async function whatIsLacking(executable: string, needsVirtualDisplay: boolean): Promise<string[]> {
  const lacking = await missingLibraries(executable);
  if (needsVirtualDisplay && !(await hasProgram('Xvfb'))) lacking.push('Xvfb');
  return lacking;
}

async function installOnDebian(): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env, timeoutMs: installMs });
  await run('apt-get', ['install', '--yes', '--no-install-recommends', ...debianPackages], {
    env,
    timeoutMs: installMs,
  });
}
