import { ageOn, type PlainDate } from './dates.ts';
import type { Province } from './provinces.ts';

/**
 * The age of majority by province. Source: British Columbia's from records-and-claims e
 * (www.cmtbc.ca/registrants/resources-for-registrants/consent/); the others are general knowledge, not verified.
 * It does not decide who may consent: a minor who understands may, and the record says on what basis (rule 6).
 */
export const AGE_OF_MAJORITY: Record<Province, number> = {
  AB: 18,
  BC: 19,
  MB: 18,
  NB: 19,
  NL: 19,
  NS: 19,
  NT: 19,
  NU: 19,
  ON: 18,
  PE: 18,
  QC: 18,
  SK: 18,
  YT: 19,
};

/** Whether someone is a minor there on that date. A practice without a province takes the higher age. */
export const isMinor = (birthDate: PlainDate, on: PlainDate, province: Province | ''): boolean =>
  ageOn(birthDate, on) < (province === '' ? 19 : AGE_OF_MAJORITY[province]);
