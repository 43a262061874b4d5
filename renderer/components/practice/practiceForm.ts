import { z } from 'zod';
import { type Practice, practiceSchema } from '#shared/practice/practice.ts';
import { PROVINCES, type Province, ZONE_OF } from '#shared/practice/provinces.ts';

/**
 * The practice as its form asks for it: whether it is registered for tax is a question of its own, so that an
 * empty number can be told from a forgotten one.
 */
export const practiceFormSchema = practiceSchema
  .extend({ isTaxRegistered: z.boolean() })
  .superRefine((value, context) => {
    if (!value.isTaxRegistered) return;
    const need = (key: 'taxNumber' | 'qstNumber') => {
      if (value[key] === '') context.addIssue({ code: 'custom', path: [key], message: 'required' });
    };
    need('taxNumber');
    if (value.address.province === 'QC') need('qstNumber');
  })
  .transform(({ isTaxRegistered, ...practice }): Practice => {
    const isQuebec = practice.address.province === 'QC';
    return {
      ...practice,
      taxNumber: isTaxRegistered ? practice.taxNumber : '',
      qstNumber: isTaxRegistered && isQuebec ? practice.qstNumber : '',
    };
  });

export type PracticeInput = z.input<typeof practiceFormSchema>;

/** The form of a stored practice. */
export const practiceInput = (practice: Practice): PracticeInput => ({
  ...practice,
  isTaxRegistered: practice.taxNumber !== '',
});

/** The zones a Canadian practice can be in: those the provinces keep, and the parts that keep another. */
const MORE_ZONES = [
  'America/Atikokan',
  'America/Blanc-Sablon',
  'America/Cambridge_Bay',
  'America/Creston',
  'America/Dawson_Creek',
  'America/Goose_Bay',
  'America/Inuvik',
  'America/Rankin_Inlet',
  'America/Resolute',
];

/** The zone of this computer, which is most likely the practice's. */
export const machineZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export function zoneIds(current: string | undefined): string[] {
  const known = [...Object.values(ZONE_OF), ...MORE_ZONES, machineZone(), ...(current ? [current] : [])];
  return [...new Set(known)].toSorted();
}

export const provinceOf = (value: unknown): Province | undefined =>
  PROVINCES.find((province) => province === value);
