import { describe, expect, it } from 'vitest';
import { CONTRACT, isCallName } from '#shared/contract/contract.ts';
import { ERROR_CODES, ERROR_REASONS, Refusal } from '#shared/contract/errors.ts';

const calls = Object.entries(CONTRACT);

describe('the contract', () => {
  it.each(calls)('%s is answered by one process within a time', (_, { door, seconds }) => {
    expect(['data', 'main', 'internal']).toContain(door);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(600);
  });

  it.each(calls)('%s refuses an input that is no object', (_, { input }) => {
    for (const wrong of [null, undefined, 'text', 7, []]) expect(input.safeParse(wrong).success).toBe(false);
  });

  it('knows its own names and no others, names of every object included', () => {
    expect(calls.every(([name]) => isCallName(name))).toBe(true);
    for (const wrong of ['patients.drop', '', 'toString', '__proto__', 'constructor', null, 7])
      expect(isCallName(wrong)).toBe(false);
  });

  it('has no call that reads or writes anything at will', () => {
    expect(
      calls.map(([name]) => name).filter((name) => /query|sql|exec|eval|file|path/iu.test(name)),
    ).toEqual([]);
  });

  it('lets only the main process name a path of the machine', () => {
    const naming = calls.filter(([, { input }]) =>
      input.safeParse({ path: 7 }).error?.issues.some(({ path }) => path[0] === 'path'),
    );
    expect(naming.map(([, { door }]) => door)).toEqual(naming.map(() => 'internal'));
    expect(naming.length).toBeGreaterThan(0);
  });
});

describe('a refusal', () => {
  it('carries a code and a reason, and no words that could hold patient data', () => {
    const refusal = new Refusal('refused', 'entry-incomplete', {
      missing: [{ path: 'plan', reason: 'plan' }],
    });
    expect(refusal.message).toBe('refused: entry-incomplete');
    expect(refusal.error).toEqual({
      code: 'refused',
      reason: 'entry-incomplete',
      missing: [{ path: 'plan', reason: 'plan' }],
    });
  });

  it('has each code and reason once', () => {
    expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length);
    expect(new Set(ERROR_REASONS).size).toBe(ERROR_REASONS.length);
  });
});
