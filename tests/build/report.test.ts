import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sum, tallyOf } from '../../build/testing/vitestReport.ts';

const folder = mkdtempSync(join(tmpdir(), 'tableside-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function reportWith(passed: number, failed: number, brokenFiles = 0): string {
  const file = join(folder, 'report.json');
  const broken = Array.from({ length: brokenFiles }, () => ({ status: 'failed', assertionResults: [] }));
  const report = { numPassedTests: passed, numFailedTests: failed, testResults: broken };
  writeFileSync(file, JSON.stringify(report));
  return file;
}

describe('the sum of a test run', () => {
  it('counts tests', () => {
    expect(tallyOf(reportWith(5, 0), 0)).toEqual({ passed: 5, failed: 0 });
    expect(tallyOf(reportWith(5, 2), 1)).toEqual({ passed: 5, failed: 2 });
  });

  it('counts a file that broke before its first test', () => {
    expect(tallyOf(reportWith(5, 1, 2), 1)).toEqual({ passed: 5, failed: 3 });
  });

  it('never calls a failed run passed', () => {
    expect(tallyOf(reportWith(5, 0), 1)).toEqual({ passed: 5, failed: 1 });
    expect(tallyOf(reportWith(5, 0), null)).toEqual({ passed: 5, failed: 1 });
    expect(tallyOf(join(folder, 'missing.json'), 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('adds suites up', () => {
    expect(
      sum([
        { passed: 1, failed: 2 },
        { passed: 3, failed: 4 },
      ]),
    ).toEqual({ passed: 4, failed: 6 });
  });
});
