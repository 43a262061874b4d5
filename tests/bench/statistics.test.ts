import { expect, test } from 'vitest';
import { holds, type Measure } from './bench.ts';
import { growthOf, table } from './report.ts';
import { median, quantile, ratios } from './statistics.ts';

const HUNDRED = Array.from({ length: 100 }, (_, index) => 100 - index);

test('a quantile is a sample that was measured', () => {
  expect(quantile(HUNDRED, 0.99)).toBe(99);
  expect(quantile(HUNDRED, 1)).toBe(100);
  expect(quantile(HUNDRED, 0)).toBe(1);
  expect(quantile([7], 0.99)).toBe(7);
  expect(() => quantile([], 0.5)).toThrow('nothing to measure');
});

test('the median of an even number of samples lies between the two in the middle', () => {
  expect(median([4, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('each sample is compared with the one taken beside it', () => {
  expect(ratios([10, 30], [5, 10])).toEqual([2, 3]);
});

const slow: Measure = { name: 'slow', unit: 'ms', values: [10, 301], most: 300 };

test('a bound holds when every size keeps it, and a line without one says nothing', () => {
  expect(holds(slow)).toBe(false);
  expect(holds({ ...slow, values: [10, 300] })).toBe(true);
  expect(holds({ name: 'read only', unit: 'MB', values: [1] })).toBe(null);
});

test('the table says plainly what was missed, and how much the size costs', () => {
  const yardstick = { name: 'a yardstick', unit: 'ms' as const, values: [2, 3] };
  const [head, row] = table([{ ...slow, yardstick }], [1000, 10_000]).split('\n');
  expect(head).toMatch(/1,000 +10,000 +ratio/);
  expect(row).toMatch(
    /^slow +10\.0 ms +301\.0 ms +30\.10 +a yardstick 2\.0 ms, 3\.0 ms +≤ 300\.0 ms +MISSED$/,
  );
  expect(growthOf({ ...slow, values: [3] })).toBe(null);
});
