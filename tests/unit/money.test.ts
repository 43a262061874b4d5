import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, formatMoney, MOST_CENTS, parseAmount, plainAmount } from '#shared/practice/money.ts';

const anyCents = fc.integer({ min: 0, max: MOST_CENTS });

describe('an amount as a person types it', () => {
  it.each([
    ['95', 9_500],
    ['95.5', 9_550],
    ['95.50', 9_550],
    ['95,50', 9_550],
    ['95.', 9_500],
    ['$95', 9_500],
    ['95,50 $', 9_550],
    ['1 250,00 $', 125_000],
    ['$1,250.00', 125_000],
    ['1\u202f250,00\u00a0$', 125_000],
    ['0', 0],
    ['100000', MOST_CENTS],
  ])('reads %j as %i cents', (typed, value) => {
    expect(parseAmount(typed)).toEqual({ cents: value });
  });

  it.each([
    ['', 'required'],
    ['  $ ', 'required'],
    ['-5', 'negative'],
    ['−5', 'negative'],
    ['$-5.00', 'negative'],
    ['95.505', 'too-many-decimals'],
    ['0.001', 'too-many-decimals'],
    ['100000.01', 'too-large'],
    ['999999999', 'too-large'],
    ['ninety', 'not-valid'],
    ['1e3', 'not-valid'],
    ['.50', 'not-valid'],
    ['1.2.3', 'not-valid'],
    ['0x10', 'not-valid'],
  ])('refuses %j as %s', (typed, reason) => {
    expect(parseAmount(typed)).toEqual({ reason });
  });

  it('is the same after it was written out: no cent is lost', () => {
    fc.assert(
      fc.property(anyCents, (value) => {
        expect(parseAmount(plainAmount(value))).toEqual({ cents: value });
        expect(parseAmount(plainAmount(value).replace('.', ','))).toEqual({ cents: value });
      }),
    );
  });

  it('is never rounded: a third decimal is refused whatever it is', () => {
    fc.assert(
      fc.property(anyCents, fc.integer({ min: 0, max: 9 }), (value, digit) => {
        expect(parseAmount(`${plainAmount(value)}${digit}`)).toEqual({ reason: 'too-many-decimals' });
      }),
    );
  });

  it('never throws and never gives anything but whole, allowed cents, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const read = parseAmount(typed);
        if ('cents' in read) expect(cents().safeParse(read.cents).success).toBe(true);
      }),
    );
  });
});

describe('an amount as it is shown', () => {
  const spaces = /[\u00a0\u202f]/gu;

  it('follows the language', () => {
    expect(formatMoney(9_550, 'en')).toBe('$95.50');
    expect(formatMoney(9_550, 'fr').replaceAll(spaces, ' ')).toBe('95,50 $');
    expect(formatMoney(125_000, 'en')).toBe('$1,250.00');
    expect(formatMoney(0, 'en')).toBe('$0.00');
  });

  it('can be typed back in French, where no comma divides thousands', () => {
    fc.assert(
      fc.property(anyCents, (value) => {
        expect(parseAmount(formatMoney(value, 'fr'))).toEqual({ cents: value });
      }),
    );
  });
});
