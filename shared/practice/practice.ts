import { z } from 'zod';
import { timeZone } from './dates.ts';
import { emailLine, line, requiredLine } from './fields.ts';
import { PROVINCES } from './provinces.ts';
import { signatureSchema } from './signature.ts';

export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

export const provinceSchema = z.enum(PROVINCES, 'required');

export const addressSchema = z.object({
  street: line(),
  city: line(),
  province: z.union([provinceSchema, z.literal('')]),
  postalCode: line(20),
});
export type Address = z.infer<typeof addressSchema>;

/** The practice as its letterhead and its tax setting; the address is needed on every receipt. */
export const practiceSchema = z.object({
  name: requiredLine(),
  address: z.object({
    street: requiredLine(),
    city: requiredLine(),
    province: provinceSchema,
    postalCode: requiredLine(20),
  }),
  phone: requiredLine(40),
  email: emailLine(),
  timeZone: timeZone(),
  /** Empty for a practice that is not registered for GST/HST: its receipts show no tax. */
  taxNumber: line(40),
  /** Quebec only: the QST number. Empty elsewhere. */
  qstNumber: line(40),
});
export type Practice = z.infer<typeof practiceSchema>;

/** The treating therapist as she stands on notes and receipts. */
export const therapistSchema = z.object({
  name: requiredLine(),
  designation: requiredLine(40),
  college: requiredLine(),
  registrationNumber: requiredLine(40),
  signature: signatureSchema.nullable(),
});
export type Therapist = z.infer<typeof therapistSchema>;
