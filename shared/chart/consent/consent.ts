import type { Beginning, Fact, Kind } from '../kind.ts';
import { planToCover } from './coveredPlan.ts';
import { consentProse } from './prose.ts';
import { missingFromConsent } from './rules.ts';
import { type ConsentBody, consentSchema, emptyConsent } from './schema.ts';

const facts = ({ decision, scope, areas, giver, until, plan }: ConsentBody): Fact[] =>
  decision === ''
    ? []
    : [
        {
          type: 'consent',
          scope,
          decision,
          areas,
          by: giver,
          until,
          plan: scope === 'treatment' && plan !== null ? plan.entryId : null,
        },
      ];

/** Before version 2 a consent named a plan by its entry alone; there was no plan yet to be named. */
const upgrade = (body: unknown, from: number): unknown => {
  if (from >= 2) return body;
  const { planId: _, ...rest } = body as Record<string, unknown>;
  return { ...rest, plan: null };
};

/** In the patient's language, of the plan in force. */
const begin = ({ patient, background }: Beginning<ConsentBody>): ConsentBody => ({
  ...emptyConsent(),
  language: patient.language,
  plan: planToCover(background),
});

/** What a patient agreed to, refused or took back, with her hand. */
export const consent: Kind<ConsentBody> = {
  id: 'consent',
  version: 2,
  schema: consentSchema,
  upgrade,
  empty: emptyConsent,
  isEncounter: false,
  begin,
  missing: missingFromConsent,
  facts,
  prose: consentProse,
  excerpt: ({ proposal }) => proposal.trim(),
  signatures: ({ signature, giver }) => (signature === null ? [] : [{ signed: signature, role: giver }]),
  charge: () => null,
};
