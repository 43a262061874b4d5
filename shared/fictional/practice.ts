import type { Language, Practice, Therapist } from '../practice/practice.ts';
import { SIGNATURE } from './signature.ts';
import type { Told } from './story.ts';

const NAME: Told = { en: 'Make-Believe Massage Therapy', fr: 'Massothérapie Il-était-une-fois' };

/**
 * The practice of a place that does not exist. Its postal code has letters that no Canadian one has, its phone
 * numbers lie in the block kept for fiction, its mail in the domain kept for examples, and its tax number fails
 * the check digit.
 */
export const practiceIn = (language: Language): Practice => ({
  name: NAME[language],
  address: { street: '12 Imaginary Street', city: 'Maple Harbour', province: 'ON', postalCode: 'K0D 0D0' },
  phone: '613-555-0100',
  email: 'hello@make-believe.example',
  timeZone: 'America/Toronto',
  taxNumber: '123456789 RT0001',
  qstNumber: '',
});

export const THERAPIST: Therapist = {
  name: 'Noémie Castellane-Roy',
  designation: 'RMT',
  college: 'CMTO',
  registrationNumber: 'X000',
  signature: SIGNATURE,
};

/** The fee before tax by the minutes booked, in cents. */
export const FEE_OF: Record<45 | 60, number> = { 45: 9_600, 60: 12_000 };
