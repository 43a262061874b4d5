/** What must stand on a receipt that an insurer accepts: records-and-claims c, rules 15, 19 and 24. */
import { sayDate, sayTime } from '#data/documents/say.ts';
import { formatMoney } from '#shared/practice/money.ts';
import type { Language, Practice, Therapist } from '#shared/practice/practice.ts';
import type { PaymentMethod } from '#shared/practice/receipt.ts';
import { taxesOn, totalOf } from '#shared/practice/receipt.ts';
import { formatRate } from '#shared/practice/tax.ts';
import { textOf } from './words.ts';

/** One receipt as it was asked for. */
export interface Expected {
  language: Language;
  number: number;
  practice: Practice;
  therapist: Therapist;
  patientName: string;
  service: { date: string; start: string; minutes: number };
  feeCents: number;
  payment: PaymentMethod;
  paidOn: string;
}

/** Every field by its name, with the words that the paper must carry for it. */
export function mandatoryFields(expected: Expected): Record<string, string> {
  const { language, number, practice, therapist, patientName, service, feeCents, payment } = expected;
  const text = textOf(language);
  const money = (cents: number) => formatMoney(cents, language);
  const taxes = taxesOn(practice, service.date, feeCents);
  const fields: Record<string, string> = {
    'receipt number': `${number}`.padStart(5, '0'),
    practice: practice.name,
    street: practice.address.street,
    city: practice.address.city,
    'postal code': practice.address.postalCode,
    phone: practice.phone,
    therapist: therapist.name,
    designation: therapist.designation,
    registration: text('documents:therapist.registrationNumber', { number: therapist.registrationNumber }),
    signature: text('documents:therapist.signature'),
    patient: patientName,
    'date and time': text('documents:receipt.serviceTime', {
      date: sayDate(service.date, language),
      time: sayTime(service.start, language),
    }),
    'date of payment': sayDate(expected.paidOn, language),
    service: text('documents:receipt.treatment', { count: service.minutes }),
    fee: money(feeCents),
    total: money(totalOf(feeCents, taxes)),
    'paid in full': text('documents:receipt.paidInFull'),
    'payment method': text(`documents:payment.${payment}`),
    'page of pages': text('documents:footer.page', { page: 1, pages: 1 }),
  };
  for (const tax of taxes) {
    fields[`${tax.code} rate`] = formatRate(tax.basisPoints, language);
    fields[`${tax.code} amount`] = money(tax.cents);
    fields[`${tax.code} number`] = text(`documents:receipt.taxNumber.${tax.code}`, {
      number: tax.registrationNumber,
    });
  }
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, plain(value)]));
}

/** The names of the fields that the text does not carry. */
export const missingFrom = (text: string, fields: Record<string, string>): string[] =>
  Object.entries(fields)
    .filter(([, value]) => !text.includes(value))
    .map(([name, value]) => `${name} (${value})`);

const plain = (value: string): string => value.normalize('NFC').replace(/\s+/gu, ' ');
