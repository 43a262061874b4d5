import type { Kind } from '../kind.ts';
import { visitFacts } from './facts.ts';
import { visitProse } from './prose.ts';
import { missingFromVisit } from './rules.ts';
import { emptyVisit, type VisitBody, visitSchema } from './schema.ts';

/** A treatment visit, charted as a SOAP note. Version 1 has no older one to upgrade from. */
export const visit: Kind<VisitBody> = {
  id: 'visit',
  version: 1,
  schema: visitSchema,
  upgrade: (body) => body,
  empty: emptyVisit,
  missing: missingFromVisit,
  facts: visitFacts,
  prose: visitProse,
  excerpt: ({ subjective, objective, response, assessment, plan, homeCare }) =>
    [subjective, objective, response, assessment, plan, homeCare].find((note) => note.trim() !== '') ?? '',
  charge: ({ durationMinutes, feeCents }) => ({ durationMinutes, feeCents }),
};
