/**
 * Three suites: `unit` runs under plain Node, `e2e` in the real window, `faults` kills and breaks things.
 * The command line's `--project` chooses; build/test.ts runs them all and adds them up.
 */
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

const programs = 'build/testing/programsSetup.ts';
const shared = { environment: 'node' as const, restoreMocks: true, globalSetup: [programs] };

export default defineConfig({
  root,
  cacheDir: resolve(root, 'out', 'vitest'),
  test: {
    projects: [
      {
        root,
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/faults/**'],
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
      {
        root,
        test: {
          ...shared,
          name: 'e2e',
          include: ['tests/**/*.e2e.ts'],
          globalSetup: [programs, 'build/testing/windowSetup.ts', 'tests/support/seededSetup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // On two cores: an app that starts waits as often as it works (10 % quicker than two, measured).
          maxWorkers: 3,
        },
      },
      {
        root,
        test: {
          ...shared,
          name: 'faults',
          include: ['tests/faults/**/*.{test,faults}.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
