import type { PlainDate } from './dates.ts';
import type { Province } from './provinces.ts';

export const TAX_CODES = ['GST', 'HST', 'QST'] as const;
export type TaxCode = (typeof TAX_CODES)[number];

/** One tax, at a rate in basis points (QST is 997.5: the only rate here with a half). */
export interface TaxRate {
  code: TaxCode;
  basisPoints: number;
}

interface TaxRule {
  provinces: readonly Province[];
  /** The first service date this rule applies to. */
  from: PlainDate;
  rates: readonly TaxRate[];
  /** Where the rate was read, or null for general knowledge that nobody has checked. */
  source: string | null;
}

const TABLE = 'bremo.io/canada-gst-hst-pst-by-province';

/**
 * Sales tax on a massage therapy treatment by province and service date. The rates are the knowledge
 * file's section c; the starting dates, the Nova Scotia change and the QST are general knowledge.
 */
export const TAX_RULES: readonly TaxRule[] = [
  {
    provinces: ['AB', 'BC', 'MB', 'SK', 'NT', 'NU', 'YT'],
    from: '2008-01-01',
    rates: [{ code: 'GST', basisPoints: 500 }],
    source: TABLE,
  },
  {
    provinces: ['QC'],
    from: '2013-01-01',
    rates: [
      { code: 'GST', basisPoints: 500 },
      { code: 'QST', basisPoints: 997.5 },
    ],
    source: null,
  },
  { provinces: ['ON'], from: '2010-07-01', rates: [{ code: 'HST', basisPoints: 1300 }], source: TABLE },
  {
    provinces: ['NB', 'NL', 'PE'],
    from: '2016-10-01',
    rates: [{ code: 'HST', basisPoints: 1500 }],
    source: TABLE,
  },
  { provinces: ['NS'], from: '2010-07-01', rates: [{ code: 'HST', basisPoints: 1500 }], source: TABLE },
  { provinces: ['NS'], from: '2025-04-01', rates: [{ code: 'HST', basisPoints: 1400 }], source: null },
];

/** The rates for a service on that date, or null when the table does not reach that far back. */
export function taxRatesOn(province: Province, date: PlainDate): readonly TaxRate[] | null {
  const rules = TAX_RULES.filter((rule) => rule.provinces.includes(province) && rule.from <= date);
  return rules.toSorted((a, b) => a.from.localeCompare(b.from)).at(-1)?.rates ?? null;
}

/** The tax on `amount` cents, rounded half up to the cent; in integers, the rate scaled by ten. */
export function taxOn(amount: number, rate: TaxRate): number {
  return Math.floor((amount * rate.basisPoints * 10 + 50_000) / 100_000);
}

/** `1300` → `13 %` in French, `13%` in English. */
export function formatRate(basisPoints: number, language: 'en' | 'fr'): string {
  return new Intl.NumberFormat(`${language}-CA`, { style: 'percent', maximumFractionDigits: 3 }).format(
    basisPoints / 10_000,
  );
}
