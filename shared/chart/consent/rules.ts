import { dateIn, type Instant } from '../../practice/dates.ts';
import { isMinor } from '../../practice/majority.ts';
import type { Background } from '../background/background.ts';
import type { EntryContent, Missing } from '../kind.ts';
import { needs, needTherapist } from '../needs.ts';
import { CONSENT_ELEMENTS, type ConsentBody } from './schema.ts';

/**
 * What is missing before a consent can be signed (records-and-claims e, rules 4 to 6): the six elements one by
 * one, who decides and on what basis, and the patient's hand. A refusal and a withdrawal are records too: they
 * need the decision and by whom, and a signature where it could be had.
 */
export function missingFromConsent(
  { body, service, author }: EntryContent<ConsentBody>,
  at: Instant,
  background: Background,
): Missing[] {
  const list = needs();
  const { missing, need } = list;
  need(service.date !== '' && service.date <= dateIn(service.zone, at), 'service.date', 'future-date');
  need(body.decision !== '', 'decision', 'consent-decision');
  const given = body.decision === 'given';
  if (given && body.scope !== 'information')
    for (const element of CONSENT_ELEMENTS)
      need(body.elements.includes(element), `elements.${element}`, 'consent-element');
  need(body.proposal.trim() !== '', 'proposal', 'consent-proposal');
  if (body.scope === 'sensitive-areas') {
    need(body.areas.length > 0, 'areas', 'consent-areas');
    need(!given || body.clinicalReason.trim() !== '', 'clinicalReason', 'consent-reason');
    // Breasts: only at the client's request for a clinical reason.
    need(
      !body.areas.includes('breast') || !given || body.requestedByPatient,
      'requestedByPatient',
      'consent-request',
    );
  }
  if (body.scope === 'information') need(!given || body.uses.length > 0, 'uses', 'consent-uses');
  need(body.until === '' || body.until >= service.date, 'until', 'consent-until');
  if (body.giver !== 'patient') {
    need(body.giverName.trim() !== '', 'giverName', 'giver-name');
    need(body.relationship.trim() !== '', 'relationship', 'giver-relationship');
  }
  const minor = isMinor(background.birthDate, service.date, background.province);
  need(
    !(minor || body.giver === 'substitute') || body.capacityBasis.trim() !== '',
    'capacityBasis',
    'capacity-basis',
  );
  need(!given || body.signature !== null, 'signature', 'consent-signature');
  needTherapist(list, author);
  return missing;
}
