import { describe, expect, it } from 'vitest';
import { isDecent } from '../../../electron/main/calls/payload.ts';

const nested = (levels: number): unknown => (levels === 0 ? 1 : { inside: nested(levels - 1) });

describe('an input that is let in', () => {
  it('is plain data: nothing, values, lists, records', () => {
    for (const input of [
      undefined,
      null,
      true,
      1.5,
      'text',
      [],
      {},
      { a: [{ b: null }] },
      Object.create(null),
    ])
      expect(isDecent(input)).toBe(true);
  });

  it('may be as large as what the app itself sends', () => {
    const body = Object.fromEntries(['s', 'o', 'a', 'p'].map((part) => [part, 'ß'.repeat(100_000)]));
    const strokes = Array.from({ length: 200 }, () => Array.from({ length: 500 }, (_none, i) => [i, i]));
    expect(isDecent({ entryId: 'x', body })).toBe(true);
    expect(isDecent({ signature: { type: 'png', data: 'A'.repeat(700_000) } })).toBe(true);
    expect(isDecent({ signature: { type: 'strokes', strokes } })).toBe(true);
  });
});

describe('an input that is refused', () => {
  it.each([
    ['a long text', 'x'.repeat(10_000_000)],
    ['a long key', { ['k'.repeat(10_000_000)]: 1 }],
    ['many values', Array.from({ length: 3_000_000 }, () => 1)],
    ['many holes', new Array(4_000_000_000)],
    ['many levels', nested(100)],
    ['a date', new Date()],
    ['a map', new Map()],
    ['bytes', new Uint8Array(8)],
    ['an object of a class', { inside: new (class Foreign {})() }],
    ['a function', { inside: () => 1 }],
    ['a symbol', Symbol('x')],
  ])('is %s', (_what, input) => {
    expect(isDecent(input)).toBe(false);
  });

  it('is a ring', () => {
    const ring: Record<string, unknown> = {};
    ring['ring'] = ring;
    expect(isDecent(ring)).toBe(false);
  });
});
