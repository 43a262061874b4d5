import { planIn } from '../background/plans.ts';
import type { Beginning, Fact, Kind } from '../kind.ts';
import { consentProse } from './prose.ts';
import { missingFromConsent } from './rules.ts';
import { type ConsentBody, consentSchema, emptyConsent } from './schema.ts';

const facts = ({ decision, scope, areas, giver, until, planId }: ConsentBody): Fact[] =>
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
          plan: scope === 'treatment' ? planId : null,
        },
      ];

/** In the patient's language, of the plan in force. */
const begin = ({ patient, background }: Beginning<ConsentBody>): ConsentBody => ({
  ...emptyConsent(),
  language: patient.language,
  planId: planIn(background)?.entryId ?? null,
});

/** What a patient agreed to, refused or took back, with her hand. */
export const consent: Kind<ConsentBody> = {
  id: 'consent',
  version: 1,
  schema: consentSchema,
  upgrade: (body) => body,
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
