import { dayOf } from '../../practice/dates.ts';
import type { Resources, Text } from '../../text/text.ts';
import type { EntryContent, ProseSection } from '../kind.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { CONSENT_ELEMENTS, type ConsentBody } from './schema.ts';

const written = (said: string): string[] => (said.trim() === '' ? [] : [said.trim()]);

/** The decision first, since it is what a reader looks for; then to what, by whom and on what basis. */
export function consentProse({ body }: EntryContent<ConsentBody>, text: Text): ProseSection[] {
  const { decision, scope, signature } = body;
  const decided =
    decision === ''
      ? []
      : [
          text(`consent:said.${scope}.${decision}`),
          ...planOf(body, text),
          ...(signature === null ? [text('consent:prose.notSigned')] : []),
        ];
  const section = (heading: keyof Resources['consent']['heading'], paragraphs: string[]): ProseSection => ({
    heading: text(`consent:heading.${heading}`),
    paragraphs,
  });
  return [
    section('decision', decided),
    section('reason', decision === 'given' ? [] : written(body.reason)),
    section('areas', areasOf(body, text)),
    section('clinicalReason', scope === 'sensitive-areas' ? written(body.clinicalReason) : []),
    section('uses', scope === 'information' ? body.uses.map((use) => text(`consent:use.${use}`)) : []),
    section('proposal', paragraphsOf(body.proposal)),
    section('elements', elementsOf(body, text)),
    section('giver', giverOf(body, text)),
    section('capacity', written(body.capacityBasis)),
    section('until', body.until === '' ? [] : [text('consent:prose.until', { date: dayOf(body.until) })]),
  ].filter(({ paragraphs }) => paragraphs.length > 0);
}

/** Which version of a plan it is about. */
const planOf = ({ scope, plan }: ConsentBody, text: Text): string[] =>
  scope === 'treatment' && plan !== null
    ? [text('consent:prose.plan', { number: plan.number, date: dayOf(plan.date) })]
    : [];

/** Each element that was ticked, in the order of the standard, with what it takes in. */
const elementsOf = ({ scope, elements }: ConsentBody, text: Text): string[] =>
  scope === 'information'
    ? []
    : CONSENT_ELEMENTS.filter((element) => elements.includes(element)).map((element) =>
        text('consent:prose.element', {
          name: text(`consent:element.${element}.name`),
          what: text(`consent:element.${element}.what`),
        }),
      );

function areasOf({ scope, areas, requestedByPatient }: ConsentBody, text: Text): string[] {
  if (scope !== 'sensitive-areas') return [];
  if (areas.length === 0) return [];
  const named = areas.map((area) => text(`clinical:sensitiveArea.${area}`)).join(', ');
  const line = text('consent:prose.areas', { areas: named });
  return areas.includes('breast') && requestedByPatient ? [line, text('consent:prose.request')] : [line];
}

/** Who decided, once that is decided: with nothing decided it is only what the form begins with. */
function giverOf({ decision, giver, giverName, relationship }: ConsentBody, text: Text): string[] {
  if (giver === 'patient') return decision === '' ? [] : [text('consent:prose.giverPatient')];
  const who = text(`consent:giver.${giver}`);
  return [text('consent:prose.giver', { who, name: giverName.trim(), relationship: relationship.trim() })];
}
