import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practiceIn, THERAPIST } from '#shared/fictional/practice.ts';
import { MOST_CENTS } from '#shared/practice/money.ts';
import type { Practice } from '#shared/practice/practice.ts';
import { PROVINCES } from '#shared/practice/provinces.ts';
import {
  letterhead,
  missingFromReceipt,
  type Receipt,
  receiptSchema,
  taxesOn,
  totalOf,
} from '#shared/practice/receipt.ts';

const practice = practiceIn('en');
const DAY = '2026-01-15';
const inQuebec: Practice = {
  ...practice,
  address: { ...practice.address, province: 'QC' },
  qstNumber: '1234567890 TQ0001',
};

function receipt(change: Partial<Receipt> = {}): Receipt {
  const feeCents = 12_000;
  const taxes = taxesOn(practice, DAY, feeCents);
  return {
    number: 1,
    issuedAt: '2026-01-15T15:00:00.000Z',
    reissuedAt: null,
    zone: practice.timeZone,
    language: 'en',
    ...letterhead(practice, THERAPIST),
    patientId: 'someone',
    patientName: 'Thị Thanh Hà Nguyễn',
    service: { date: DAY, start: '09:00', durationMinutes: 60 },
    feeCents,
    taxes,
    totalCents: totalOf(feeCents, taxes),
    payment: 'debit',
    paidOn: DAY,
    ...change,
  };
}
const reasonsOf = (change: Partial<Receipt>) =>
  missingFromReceipt(receipt(change)).map(({ reason }) => reason);

describe('a receipt', () => {
  it('with every mandatory field may be issued', () => {
    expect(receiptSchema.parse(receipt())).toEqual(receipt());
    expect(missingFromReceipt(receipt())).toEqual([]);
  });

  it.each<[string, Partial<Receipt>]>([
    ['practice-name', { practice: { ...receipt().practice, name: '' } }],
    [
      'practice-address',
      { practice: { ...receipt().practice, address: { ...practice.address, street: '' } } },
    ],
    ['practice-address', { practice: { ...receipt().practice, address: { ...practice.address, city: '' } } }],
    ['practice-phone', { practice: { ...receipt().practice, phone: '' } }],
    ['therapist', { therapist: { ...THERAPIST, name: '' } }],
    ['registration-number', { therapist: { ...THERAPIST, registrationNumber: '' } }],
    ['signature', { therapist: { ...THERAPIST, signature: null } }],
    ['patient-name', { patientName: ' ' }],
    ['duration', { service: { date: DAY, start: '09:00', durationMinutes: 0 } }],
    ['fee', { feeCents: 0 }],
    ['tax-number', { taxes: [{ code: 'QST', basisPoints: 997.5, cents: 1_197, registrationNumber: '' }] }],
  ])('is refused without its %s', (reason, change) => {
    expect(reasonsOf(change)).toEqual([reason]);
  });

  it('freezes the letterhead: a later change of the practice does not reach it', () => {
    const issued = receipt();
    const { practice: printed } = issued;
    expect(printed).toEqual({
      name: practice.name,
      address: practice.address,
      phone: practice.phone,
      email: practice.email,
    });
    expect(printed).not.toHaveProperty('taxNumber');
  });
});

describe('the taxes of a receipt', () => {
  it('are none for a practice that is not registered', () => {
    expect(taxesOn({ ...practice, taxNumber: '' }, DAY, 12_000)).toEqual([]);
    expect(totalOf(12_000, [])).toBe(12_000);
  });

  it('are HST under the practice’s number in Ontario', () => {
    expect(taxesOn(practice, DAY, 12_000)).toEqual([
      { code: 'HST', basisPoints: 1300, cents: 1_560, registrationNumber: practice.taxNumber },
    ]);
  });

  it('are GST and QST in Quebec, each on the fee and under its own number', () => {
    expect(taxesOn(inQuebec, DAY, 10_000)).toEqual([
      { code: 'GST', basisPoints: 500, cents: 500, registrationNumber: inQuebec.taxNumber },
      { code: 'QST', basisPoints: 997.5, cents: 998, registrationNumber: inQuebec.qstNumber },
    ]);
    expect(totalOf(10_000, taxesOn(inQuebec, DAY, 10_000))).toBe(11_498);
  });

  it('add up to the total everywhere, to the cent', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PROVINCES), fc.integer({ min: 1, max: MOST_CENTS }), (province, fee) => {
        const taxes = taxesOn({ ...practice, address: { ...practice.address, province } }, DAY, fee);
        expect(totalOf(fee, taxes) - fee).toBe(taxes.reduce((sum, { cents }) => sum + cents, 0));
        expect(taxes.length).toBeGreaterThan(0);
      }),
    );
  });
});
