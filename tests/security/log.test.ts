import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { log, traceOf } from '#data/log.ts';

let lines: string[];
beforeEach(() => {
  lines = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));
});
afterEach(() => vi.restoreAllMocks());

describe('the log of the data process', () => {
  it('says an event, the code of an error and the line it came from', () => {
    log('call-failed', ...traceOf(Object.assign(new Error('x'), { code: 'SQLITE_FULL' })));
    expect(lines).toEqual([expect.stringMatching(/^\[data\] call-failed SQLITE_FULL log\.test\.ts:\d+$/u)]);
  });

  it.each([
    ['a message', new Error('Maren Okonkwo has a rash')],
    ['a message that looks like a place', new Error('Maren\n    at Okonkwo (rash.ts:12:3)')],
    ['a code', Object.assign(new Error('x'), { code: 'Maren Okonkwo' })],
    ['a name', Object.assign(new Error('x'), { name: 'Maren Okonkwo' })],
    ['no error at all', 'Maren Okonkwo'],
  ])('never repeats what %s says', (_what, error) => {
    log('call-failed', ...traceOf(error));
    expect(lines.join('\n')).not.toMatch(/Maren|Okonkwo|has a/u);
    expect(lines.length).toBe(1);
  });
});
