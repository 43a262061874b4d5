import { z } from 'zod';
import type { FieldReason } from './fields.ts';

/** Integer cents. The largest fee the app takes is $100,000.00: beyond that a digit slipped. */
export const MOST_CENTS = 10_000_000;
export const cents = () => z.int('not-valid').min(0, 'negative').max(MOST_CENTS, 'too-large');

/** Commas between thousands, told from a decimal comma by the point that follows them: `1,250.00`. */
const GROUPED = /^\d{1,3}(?:,\d{3})+(?=\.)/u;

/**
 * Reads an amount as a person types it: `95`, `95.50`, `95,50`, `$1 250.00`, `$1,250.00`. Never rounds: a third
 * decimal is refused, not dropped.
 */
export function parseAmount(text: string): { cents: number } | { reason: FieldReason } {
  const bare = text.replace(/[\s\u00a0\u202f$]/gu, '');
  if (bare === '') return { reason: 'required' };
  if (/^[-−–]/u.test(bare)) return { reason: 'negative' };
  const parts = /^(\d{1,9})(?:[.,](\d*))?$/u.exec(
    bare.replace(GROUPED, (amount) => amount.replaceAll(',', '')),
  );
  if (!parts) return { reason: 'not-valid' };
  const [, whole = '0', decimals = ''] = parts;
  if (decimals.length > 2) return { reason: 'too-many-decimals' };
  const value = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  return value > MOST_CENTS ? { reason: 'too-large' } : { cents: value };
}

/** `9550` → `95.50`: for editing and for machines; what a person reads goes through `formatMoney`. */
export const plainAmount = (value: number): string => (value / 100).toFixed(2);

/** Canadian dollars as that language writes them: `$95.50`, `95,50 $`. */
export function formatMoney(value: number, language: 'en' | 'fr'): string {
  return new Intl.NumberFormat(`${language}-CA`, { style: 'currency', currency: 'CAD' }).format(value / 100);
}
