import { adviser } from '../../clinical/contraindications/engine.ts';
import type { Instant, PlainDate } from '../../practice/dates.ts';
import { areasWithoutConsent } from '../background/areaConsent.ts';
import type { Background } from '../background/background.ts';
import { consentOn } from '../background/consents.ts';
import { flagRisks, risksOf } from '../background/risks.ts';
import { boutsAgainstAdvice, incompleteBouts } from '../bouts/rules.ts';
import type { EntryContent, Missing } from '../kind.ts';
import { needDay, needs, needTherapist } from '../needs.ts';
import { positiveFlags, unsettledFlags } from '../screen/screen.ts';
import type { VisitBody } from './schema.ts';

/**
 * What is missing before a visit can be signed. Source: records-and-claims, rule 1 (date, start time,
 * duration, areas, techniques, response, therapist, registration number), rule 5 (sensitive areas), rule 8 (red
 * flags); the note itself is ours: a SOAP note with nothing under S, O, A or P is not one, and what has not
 * happened yet cannot be signed. What goes against a contraindication needs a reason.
 */
export function missingFromVisit(
  { body, service, author }: EntryContent<VisitBody>,
  at: Instant,
  background: Background,
): Missing[] {
  const list = needs();
  const { missing, need } = list;
  needDay(list, service, at);
  need(service.start !== '', 'service.start', 'start-time');
  need(body.durationMinutes !== null, 'durationMinutes', 'duration');
  missing.push(...unsettledFlags(body));
  need(body.subjective.trim() !== '', 'subjective', 'subjective');
  need(body.objective.trim() !== '', 'objective', 'objective');
  missing.push(...incompleteBouts(body.bouts));
  missing.push(...boutsAgainstAdvice(body.bouts, visitAdviser(body, background, service.date)));
  missing.push(...withoutConsent(body, background, service.date));
  need(body.response.trim() !== '', 'response', 'response');
  need(body.assessment.trim() !== '', 'assessment', 'assessment');
  need(body.plan.trim() !== '', 'plan', 'plan');
  needTherapist(list, author);
  return missing;
}

/** The rules for the patient at this visit: what the chart says of her and the red flags asked just now. */
export const visitAdviser = (
  body: Pick<VisitBody, 'redFlags'>,
  background: Pick<Background, 'statements'>,
  on: PlainDate,
) => adviser([...risksOf(background, on), ...flagRisks(positiveFlags(body))]);

/** A refusal or withdrawal before the day of the visit blocks it; on that day it may have ended the visit being charted. */
function withoutConsent(body: VisitBody, background: Background, on: PlainDate): Missing[] {
  const missing: Missing[] = [];
  const { state, date } = consentOn(background, 'treatment', on);
  if ((state === 'refused' || state === 'withdrawn') && date !== null && date < on)
    missing.push({ path: 'bouts', reason: `consent-${state}` });
  const touched = body.bouts.map(({ region }, index) => ({ region, path: `bouts.${index}.region` }));
  return [...missing, ...areasWithoutConsent(touched, body, background, on)];
}
