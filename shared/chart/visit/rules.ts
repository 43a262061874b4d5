import { dateIn, type Instant } from '../../practice/dates.ts';
import type { EntryContent, Missing } from '../kind.ts';
import type { VisitBody } from './schema.ts';

/**
 * What is missing before a visit can be signed. Source: records-and-claims, rule 1 (date, start time,
 * duration, areas, techniques, response, therapist, registration number); the note itself is ours: a
 * SOAP note with nothing under S, O, A or P is not one, and what has not happened yet cannot be signed.
 */
export function missingFromVisit({ body, service, author }: EntryContent<VisitBody>, at: Instant): Missing[] {
  const missing: Missing[] = [];
  const need = (there: boolean, path: string, reason: string) => {
    if (!there) missing.push({ path, reason });
  };
  need(service.date !== '', 'service.date', 'service-date');
  need(service.date <= dateIn(service.zone, at), 'service.date', 'future-date');
  need(service.start !== '', 'service.start', 'start-time');
  need(body.durationMinutes !== null, 'durationMinutes', 'duration');
  need(body.subjective.trim() !== '', 'subjective', 'subjective');
  need(body.objective.trim() !== '', 'objective', 'objective');
  need(body.bouts.length > 0, 'bouts', 'bouts');
  body.bouts.forEach((bout, index) => {
    need(bout.technique !== '', `bouts.${index}.technique`, 'technique');
    need(bout.region !== '', `bouts.${index}.region`, 'region');
    need(bout.region === '' || bout.side !== '', `bouts.${index}.side`, 'side');
  });
  need(body.response.trim() !== '', 'response', 'response');
  need(body.assessment.trim() !== '', 'assessment', 'assessment');
  need(body.plan.trim() !== '', 'plan', 'plan');
  need(author.name.trim() !== '', 'therapist', 'therapist');
  need(author.registrationNumber.trim() !== '', 'therapist', 'registration-number');
  return missing;
}

/** The minutes of all bouts together; a bout without minutes counts as none. */
export const boutMinutes = (body: Pick<VisitBody, 'bouts'>): number =>
  body.bouts.reduce((sum, bout) => sum + (bout.minutes ?? 0), 0);
