import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_CENTS } from '#shared/practice/money.ts';
import { PROVINCES, type Province } from '#shared/practice/provinces.ts';
import { formatRate, TAX_RULES, type TaxRate, taxOn, taxRatesOn } from '#shared/practice/tax.ts';

const GST: TaxRate = { code: 'GST', basisPoints: 500 };
const QST: TaxRate = { code: 'QST', basisPoints: 997.5 };
const hst = (basisPoints: number): TaxRate => ({ code: 'HST', basisPoints });

describe('the tax on a treatment', () => {
  it.each<[Province, readonly TaxRate[]]>([
    ['AB', [GST]],
    ['BC', [GST]],
    ['MB', [GST]],
    ['SK', [GST]],
    ['NT', [GST]],
    ['NU', [GST]],
    ['YT', [GST]],
    ['ON', [hst(1300)]],
    ['NB', [hst(1500)]],
    ['NL', [hst(1500)]],
    ['PE', [hst(1500)]],
    ['NS', [hst(1400)]],
    ['QC', [GST, QST]],
  ])('in %s today', (province, rates) => {
    expect(taxRatesOn(province, '2026-01-15')).toEqual(rates);
  });

  it('follows the date of the service: Nova Scotia lowered its rate on 1 April 2025', () => {
    expect(taxRatesOn('NS', '2025-03-31')).toEqual([hst(1500)]);
    expect(taxRatesOn('NS', '2025-04-01')).toEqual([hst(1400)]);
  });

  it.each(PROVINCES)(
    'in %s is known from the day its first rule begins, and not a day before',
    (province) => {
      const first = TAX_RULES.filter((rule) => rule.provinces.includes(province))
        .map((rule) => rule.from)
        .toSorted()[0];
      expect(first).toBeDefined();
      expect(taxRatesOn(province, first ?? '')).not.toBeNull();
      expect(taxRatesOn(province, '2000-01-01')).toBeNull();
    },
  );

  it.each([
    // Ontario: 13 % of 95.50 is 12.415, half a cent up.
    [9_550, hst(1300), 1_242],
    [12_000, hst(1300), 1_560],
    [9_600, hst(1300), 1_248],
    // Quebec: 9.975 % of 100.00 is 9.975.
    [10_000, QST, 998],
    [10_000, GST, 500],
    [1, hst(1300), 0],
    [0, hst(1300), 0],
  ])('on %i cents at %j is %i cents', (amount, rate, tax) => {
    expect(taxOn(amount, rate)).toBe(tax);
  });
});

describe('tax arithmetic', () => {
  const amount = fc.integer({ min: 0, max: MOST_CENTS });
  const rate = fc.constantFrom(GST, QST, hst(1300), hst(1400), hst(1500));

  it('gives whole cents within half a cent of the exact tax', () => {
    fc.assert(
      fc.property(amount, rate, (value, each) => {
        const tax = taxOn(value, each);
        expect(Number.isInteger(tax)).toBe(true);
        // Both sides scaled to integers: cents × 100,000.
        expect(Math.abs(tax * 100_000 - value * each.basisPoints * 10)).toBeLessThanOrEqual(50_000);
      }),
    );
  });

  it('never falls when the fee rises', () => {
    fc.assert(
      fc.property(amount, amount, rate, (a, b, each) => {
        expect(taxOn(Math.min(a, b), each)).toBeLessThanOrEqual(taxOn(Math.max(a, b), each));
      }),
    );
  });
});

describe('a rate as it is printed', () => {
  it.each([
    [1300, 'en', '13%'],
    [997.5, 'en', '9.975%'],
    [1300, 'fr', '13 %'],
    [997.5, 'fr', '9,975 %'],
  ] as const)('%d basis points in %s is %s', (basisPoints, language, printed) => {
    expect(formatRate(basisPoints, language).replaceAll(/[\u00a0\u202f]/gu, ' ')).toBe(printed);
  });
});
