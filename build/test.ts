/**
 * `npm test`: everything that can be checked on this machine. The last line of its output is the sum,
 * `N passed, N failed`; the bundle and each check count as one.
 */
import { bundle } from './bundle.ts';
import { report, runChecks } from './check.ts';
import { runSuite, type SuiteName, suiteNames } from './testing/suites.ts';
import { sum, type Tally } from './testing/vitestReport.ts';

const tallies: Tally[] = [];

function count(title: string, tally: Tally): void {
  tallies.push(tally);
  process.stdout.write(`\n${title}: ${tally.passed} passed, ${tally.failed} failed\n`);
}

async function bundles(): Promise<Tally> {
  try {
    await bundle();
    return { passed: 1, failed: 0 };
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return { passed: 0, failed: 1 };
  }
}

async function checks(): Promise<Tally> {
  const results = await runChecks();
  report(results);
  return sum(results.map(({ ok }) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })));
}

const titles: Record<SuiteName, string> = {
  unit: 'Unit, data, security and build',
  e2e: 'In the real window',
  faults: 'Faults (short set)',
};

count('Bundle', await bundles());
count('Checks', await checks());
for (const suite of suiteNames) count(titles[suite], await runSuite(suite, 'short'));

const { passed, failed } = sum(tallies);
process.exitCode = failed === 0 ? 0 : 1;
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
