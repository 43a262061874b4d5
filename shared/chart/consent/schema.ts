import { z } from 'zod';
import { SENSITIVE_AREA_IDS } from '../../clinical/sensitiveAreas.ts';
import { plainDate } from '../../practice/dates.ts';
import { freeText, line } from '../../practice/fields.ts';
import { LANGUAGES } from '../../practice/practice.ts';
import { handSignatureSchema } from '../../practice/signature.ts';
import { coveredPlanSchema } from './coveredPlan.ts';

/** The six elements of an informed consent (records-and-claims e, www.cmto.com/rules/client-centred-care/). */
export const CONSENT_ELEMENTS = [
  'nature',
  'benefits',
  'risks',
  'alternatives',
  'consequences',
  'right-to-stop',
] as const;
export type ConsentElement = (typeof CONSENT_ELEMENTS)[number];

/**
 * What is consented to. Treatment and the use of information are two records; sensitive areas are consented to
 * apart from the treatment.
 */
export const CONSENT_SCOPES = ['treatment', 'information', 'sensitive-areas'] as const;
export type ConsentScope = (typeof CONSENT_SCOPES)[number];

export const CONSENT_DECISIONS = ['given', 'refused', 'withdrawn'] as const;

/** Who information may go to. */
export const INFORMATION_USES = ['insurer', 'other-providers', 'referrer'] as const;

/** Who decides: the patient herself, or someone for her (rule 6). */
export const CONSENT_GIVERS = ['patient', 'parent', 'substitute'] as const;

export const consentSchema = z.object({
  scope: z.enum(CONSENT_SCOPES),
  decision: z.union([z.enum(CONSENT_DECISIONS), z.literal('')]),
  language: z.enum(LANGUAGES),
  /** The version of a treatment plan that a consent to treatment covers, or null. */
  plan: coveredPlanSchema.nullable(),
  /** What was proposed, in words that the patient was given. */
  proposal: freeText(),
  elements: z.array(z.enum(CONSENT_ELEMENTS)),
  areas: z.array(z.enum(SENSITIVE_AREA_IDS)),
  /** Why a sensitive area is treated; needed for the breasts, which are treated at the patient's request alone. */
  clinicalReason: freeText(),
  requestedByPatient: z.boolean(),
  uses: z.array(z.enum(INFORMATION_USES)),
  giver: z.enum(CONSENT_GIVERS),
  giverName: line(),
  relationship: line(),
  /** On what basis a minor is able to consent, or why somebody else decides. */
  capacityBasis: freeText(),
  /** The last day it holds; empty: until it is withdrawn. */
  until: z.union([plainDate(), z.literal('')]),
  /** Why it was refused or withdrawn. */
  reason: freeText(),
  signature: handSignatureSchema.nullable(),
});
export type ConsentBody = z.infer<typeof consentSchema>;

export const emptyConsent = (): ConsentBody => ({
  scope: 'treatment',
  decision: '',
  language: 'en',
  plan: null,
  proposal: '',
  elements: [],
  areas: [],
  clinicalReason: '',
  requestedByPatient: false,
  uses: [],
  giver: 'patient',
  giverName: '',
  relationship: '',
  capacityBasis: '',
  until: '',
  reason: '',
  signature: null,
});
