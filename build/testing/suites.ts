/** Runs one suite of tests. `node build/testing/suites.ts e2e [arguments for Vitest]` */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot, outFolder, projectRoot } from '../paths.ts';
import { type Tally, tallyOf } from './vitestReport.ts';

export const suiteNames = ['unit', 'e2e', 'faults'] as const;

export type SuiteName = (typeof suiteNames)[number];

/** How far the fault tests go: a sample on every run of `npm test`, every point with `npm run faults`. */
export type FaultDepth = 'short' | 'full';

export async function runSuite(
  suite: SuiteName,
  depth: FaultDepth,
  further: readonly string[] = [],
): Promise<Tally> {
  const reportFolder = join(outFolder, 'tests');
  const reportFile = join(reportFolder, `${suite}.json`);
  mkdirSync(reportFolder, { recursive: true });
  rmSync(reportFile, { force: true });
  const code = await runVitest(
    [
      'run',
      `--config=${fromRoot('tests', 'vitest.config.ts')}`,
      `--project=${suite}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportFile}`,
      ...further,
    ],
    depth,
  );
  return tallyOf(reportFile, code);
}

function runVitest(args: readonly string[], depth: FaultDepth): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [fromRoot('node_modules', 'vitest', 'vitest.mjs'), ...args], {
      cwd: projectRoot,
      env: { ...process.env, TABLESIDE_FAULTS: depth },
      stdio: 'inherit',
    });
    child.once('error', () => resolve(null));
    child.once('exit', resolve);
  });
}

if (import.meta.main) {
  const [wanted, ...further] = process.argv.slice(2);
  const suite = suiteNames.find((name) => name === wanted);
  if (!suite) throw new Error(`Name a suite: ${suiteNames.join(', ')}.`);
  const { passed, failed } = await runSuite(suite, 'full', further);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}
