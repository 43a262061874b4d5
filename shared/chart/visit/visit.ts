import type { Kind } from '../kind.ts';
import { visitFacts } from './facts.ts';
import { visitProse } from './prose.ts';
import { missingFromVisit } from './rules.ts';
import { emptyVisit, upgradeVisit, type VisitBody, visitSchema } from './schema.ts';

/** A treatment visit, charted as a SOAP note. Version 2 asks about risks. */
export const visit: Kind<VisitBody> = {
  id: 'visit',
  version: 2,
  schema: visitSchema,
  upgrade: upgradeVisit,
  empty: emptyVisit,
  isEncounter: true,
  begin: emptyVisit,
  missing: missingFromVisit,
  facts: visitFacts,
  prose: visitProse,
  excerpt: ({ subjective, objective, response, assessment, plan, homeCare }) =>
    [subjective, objective, response, assessment, plan, homeCare].find((note) => note.trim() !== '') ?? '',
  signatures: () => [],
  charge: ({ durationMinutes, feeCents }) => ({ durationMinutes, feeCents }),
};
