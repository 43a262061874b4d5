/** `npm run check`: types, lint and format, and the rules between rooms. Quick, and needs no window. */
import { checkBoundaries } from './boundaries/rules.ts';
import { readSources } from './boundaries/sources.ts';
import { fromRoot, projectRoot } from './paths.ts';
import { run } from './runtime/run.ts';

export type CheckResult = { name: string; ok: boolean; output: string };

export async function runChecks(): Promise<CheckResult[]> {
  return Promise.all([
    program('types', fromRoot('node_modules', 'typescript', 'bin', 'tsc'), ['-b']),
    program('lint and format', fromRoot('node_modules', '@biomejs', 'biome', 'bin', 'biome'), [
      'check',
      '--error-on-warnings',
      '--max-diagnostics=50',
    ]),
    boundaries(),
  ]);
}

async function program(name: string, script: string, args: readonly string[]): Promise<CheckResult> {
  const { code, output } = await run(process.execPath, [script, ...args], { cwd: projectRoot });
  return { name, ok: code === 0, output };
}

function boundaries(): CheckResult {
  const violations = checkBoundaries(readSources());
  const output = violations
    .map(({ path, line, rule, message }) => `${path}:${line} [${rule}] ${message}\n`)
    .join('');
  return { name: 'rules between rooms', ok: violations.length === 0, output };
}

/** Says what was found, in full only where something is wrong. */
export function report(results: readonly CheckResult[]): void {
  for (const { name, ok, output } of results) {
    process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${name}\n`);
    if (!ok) process.stdout.write(`${output}\n`);
  }
}

if (import.meta.main) {
  const results = await runChecks();
  report(results);
  process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
}
